// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/CardCommands.h"

#include "reports/PaperSaveDialog.h"
#include "widgets/PageContext.h"
#include "WorkspaceAccess.h"

#include <QFileDialog>
#include <QFileInfo>

namespace tahaluf {

QString CardCommands::askPath(const QString& title,
                              const QString& name,
                              const QString& ending,
                              const QStringList& kinds,
                              QString* kind)
{
    const QString suggested = PaperSaveDialog::lastFolder() + u'/' + name + ending;
    QString path = QFileDialog::getSaveFileName(m_parent, title, suggested, kinds.join(QStringLiteral(";;")), kind);
    if (!path.isEmpty()) {
        PaperSaveDialog::rememberFolder(QFileInfo(path).absolutePath());
        path += path.endsWith(ending, Qt::CaseInsensitive) ? QString() : ending;
    }
    return path;
}

bool CardCommands::askAndSaveCalendar(const std::vector<qint64>& meetings)
{
    const QString path = askPath(tr("Save as a calendar"),
                                 tr("Meetings"),
                                 QStringLiteral(".ics"),
                                 {tr("Calendar for Outlook, Thunderbird and phones") + QStringLiteral(" (*.ics)")},
                                 nullptr);
    return !path.isEmpty() && saveTo(path, QStringLiteral("meetings"), meetings, CardVersion::Three);
}

bool CardCommands::askAndSaveCards(const std::vector<qint64>& people)
{
    const QString three = tr("Address cards for every program, vCard 3.0") + QStringLiteral(" (*.vcf)");
    const QString four = tr("Address cards with names in both languages, vCard 4.0") + QStringLiteral(" (*.vcf)");
    QString kind;
    const QString path =
        askPath(tr("Save as address cards"), tr("People"), QStringLiteral(".vcf"), {three, four}, &kind);
    return !path.isEmpty() &&
           saveTo(path, QStringLiteral("people"), people, kind == four ? CardVersion::Four : CardVersion::Three);
}

bool CardCommands::saveTo(const QString& path,
                          const QString& entity,
                          const std::vector<qint64>& ids,
                          CardVersion version)
{
    const Result<qint64> written =
        CardFiles(recordAccess(m_context.workspace()), m_context.phrasebook()).writeFile(path, entity, ids, version);
    if (!written) {
        m_context.fail(written.error());
        return false;
    }
    const auto count = static_cast<int>(*written); // lupdate reads a plain number only
    m_context.say(m_context.phrasebook().shaped(tr("%n record(s) saved", nullptr, count)));
    return true;
}

} // namespace tahaluf
