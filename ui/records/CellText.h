// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Phrasebook.h"
#include "schema/FieldInfo.h"

#include <QCoreApplication>
#include <QVariant>

namespace tahaluf {

/**
 * Stored values of fields as a person reads them: choices by label, dates in words, numbers people quote and addresses
 * kept in order inside lines of either direction. For showing only; plain() gives what may be copied.
 */
class CellText
{
    Q_DECLARE_TR_FUNCTIONS(CellText)

public:
    explicit CellText(Phrasebook phrasebook)
        : m_phrasebook(std::move(phrasebook))
    {
    }

    /** One line for a cell of a list. For links `stored` is the linked record's title. */
    [[nodiscard]] QString line(const FieldInfo& field, const QVariant& stored) const;
    /** The whole value with both dates, for tooltips and fields that are not edited. */
    [[nodiscard]] QString full(const FieldInfo& field, const QVariant& stored) const;
    [[nodiscard]] QString number(qint64 number) const { return m_phrasebook.number(number); }
    /** Names and titles that have an English one are to be shown in English. */
    [[nodiscard]] bool prefersEnglish() const { return !m_phrasebook.isArabic(); }
    /** What was shown, without invisible marks. */
    [[nodiscard]] static QString plain(const QString& shown);

private:
    [[nodiscard]] QString inItsDirection(const QString& text) const;

    Phrasebook m_phrasebook;
};

} // namespace tahaluf
