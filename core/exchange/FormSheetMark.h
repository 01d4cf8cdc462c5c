// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tahaluf {

/**
 * What the hidden column of a fillable spreadsheet says: at its top which sheet of which handed-out form this is,
 * beside each row which answer it takes. So sheets and rows are known wherever they were moved.
 */
struct FormSheetMark
{
    QString form; ///< number of the form, «TF-1»
    QString code; ///< of the handed-out form, «TF-0007-42»
    QString table = {}; ///< key of the question whose rows this sheet takes; empty on the sheet of the form itself

    [[nodiscard]] QString text() const;
    [[nodiscard]] static std::optional<FormSheetMark> parse(const QString& text);

    /** What stands in the hidden column beside the headings. */
    [[nodiscard]] static QString headRow() { return QStringLiteral("tahaluf-key"); }
    /** Before the key of a row that takes no answer. */
    [[nodiscard]] static QChar passive() { return u'#'; }
    /** «services:shelter»: one of several answers of a list, to be chosen or ranked. */
    [[nodiscard]] static QString optionKey(const QString& question, const QString& option)
    {
        return question + u':' + option;
    }
    /** «form+»: the words beside an answer that asks for them. */
    [[nodiscard]] static QString wordsKey(const QString& question) { return question + u'+'; }
};

} // namespace tahaluf
