// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>
#include <QStringList>

namespace tahaluf::test {

/** One spreadsheet that LibreOffice opens, changes as a person would, and saves under another name. */
class OfficeJob
{
public:
    OfficeJob(QString open, QString save)
        : m_open(std::move(open))
        , m_save(std::move(save))
    {
    }

    /** Types an answer beside the row that is marked with this key. */
    OfficeJob& answer(const QString& key, const QString& text);
    /** Types into a row of a table's sheet, counted from 1. */
    OfficeJob& row(const QString& table, int number, const QStringList& cells);
    /** Any other edit of tests/data/office/edit_forms.py, with what it takes. */
    OfficeJob& edit(const QString& name, const QJsonArray& values);

    [[nodiscard]] const QString& open() const { return m_open; }
    [[nodiscard]] const QString& save() const { return m_save; }
    [[nodiscard]] const QJsonArray& edits() const { return m_edits; }

private:
    QString m_open;
    QString m_save;
    QJsonArray m_edits;
};

/** Lets LibreOffice (headless) do the jobs, one after the other in one run. Empty, or what went wrong. */
QString editInOffice(const QList<OfficeJob>& jobs);

} // namespace tahaluf::test
