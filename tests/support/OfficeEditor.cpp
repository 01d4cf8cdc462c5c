// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/OfficeEditor.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace tahaluf::test {

namespace {
constexpr int LongestRun = 240000; ///< milliseconds
} // namespace

OfficeJob& OfficeJob::answer(const QString& key, const QString& text)
{
    return edit(QStringLiteral("answer"), {key, text});
}

OfficeJob& OfficeJob::row(const QString& table, int number, const QStringList& cells)
{
    return edit(QStringLiteral("row"), {table, number, QJsonArray::fromStringList(cells)});
}

OfficeJob& OfficeJob::edit(const QString& name, const QJsonArray& values)
{
    QJsonArray edit = values;
    edit.prepend(name);
    m_edits.append(edit);
    return *this;
}

QString editInOffice(const QList<OfficeJob>& jobs)
{
    QJsonArray all;
    for (const OfficeJob& job : jobs) {
        all.append(QJsonObject{{QStringLiteral("open"), job.open()},
                               {QStringLiteral("save"), job.save()},
                               {QStringLiteral("edits"), job.edits()}});
    }
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("jobs.json")));
    const QByteArray text = QJsonDocument(all).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        return file.errorString();
    }
    file.close();
    // The system's own Python: LibreOffice's bridge is installed for that one.
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral(SOURCE_ROOT "/tests/data/office/edit_forms.py"), file.fileName(), folder.path()});
    if (!python.waitForFinished(LongestRun)) {
        python.kill();
        python.waitForFinished();
        return QStringLiteral("LibreOffice hangs, or python3 is missing");
    }
    return python.exitCode() == 0 ? QString() : QString::fromUtf8(python.readAllStandardError());
}

} // namespace tahaluf::test
