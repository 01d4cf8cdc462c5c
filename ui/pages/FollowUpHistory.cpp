// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/FollowUpHistory.h"

#include "coalition/NamesById.h"
#include "coalition/RecommendationQueries.h"
#include "language/Bidi.h"
#include "language/DateText.h"
#include "theme/Theme.h"
#include "Workspace.h"

namespace tahaluf {

FollowUpHistory::FollowUpHistory(PageContext& context, QWidget* parent)
    : RuledSection(context, parent)
{
    setAccessibleName(specOf<FollowUp>().info().pluralLabel());
    // An answer to a request changes the report alone.
    connect(&context.workspace().notifier(), &ChangeNotifier::changed, this, [this](const RecordChanges& changes) {
        for (const RecordChange& change : changes) {
            if (change.entity == QLatin1String("follow_ups")) {
                read();
                return;
            }
        }
    });
}

void FollowUpHistory::setRecord(qint64 id, const QString& uid)
{
    Q_UNUSED(uid)
    m_recommendation = RecommendationId(id);
    read();
}

void FollowUpHistory::read()
{
    m_lines.clear();
    clearLines();
    if (!m_recommendation.isValid()) {
        return;
    }
    const CoalitionRecords& records = context().workspace().records();
    const Result<std::vector<FollowUp>> reports = RecommendationQueries(records).reports(m_recommendation);
    const auto bodies = namesById(records.members, context().phrasebook(), &Member::name, &Member::nameEn);
    if (!reports || !bodies) {
        context().fail(reports ? bodies.error() : reports.error());
        return;
    }
    for (const FollowUp& report : *reports) {
        addReport(report, *bodies);
    }
    if (reports->empty()) {
        say(tr("Nothing was reported yet."), Role::Muted);
    }
    setAccessibleDescription(m_lines.join(QLatin1Char('\n')));
}

QString FollowUpHistory::extensionOf(const FollowUp& report) const
{
    const DateText dates(context().phrasebook());
    QStringList said{tr("More time asked for until %1: %2")
                         .arg(dates.date(report.extensionAsked), Bidi::isolateAuto(report.extensionReason))};
    if (report.isExtensionOpen()) {
        said << tr("It waits for an answer.");
    } else if (report.isExtensionRefused()) {
        said << tr("Not granted: %1").arg(Bidi::isolateAuto(report.extensionAnswer));
    } else {
        said << (report.extensionAnswer.isEmpty()
                     ? tr("Granted until %1.").arg(dates.date(report.extensionGranted))
                     : tr("Granted until %1: %2")
                           .arg(dates.date(report.extensionGranted), Bidi::isolateAuto(report.extensionAnswer)));
    }
    return said.join(QLatin1Char('\n'));
}

void FollowUpHistory::addReport(const FollowUp& report, const QHash<qint64, QString>& bodies)
{
    const Phrasebook& book = context().phrasebook();
    //: %1 is the state, %2 the percentage
    QStringList head{DateText(book).dayAndDual(report.reportedOn),
                     tr("%1, %2%").arg(choiceLabel(report.state), book.number(report.percent))};
    if (report.reportedBy.isValid()) {
        head.insert(1, Bidi::isolateAuto(bodies.value(report.reportedBy.value())));
    }
    say(head.join(QStringLiteral(" – ")), Role::Section);
    const auto add = [this](const QString& frame, const QString& text) {
        if (!text.trimmed().isEmpty()) {
            say(frame.arg(Bidi::isolateAuto(text.trimmed())), nullptr);
        }
    };
    add(QStringLiteral("%1"), report.actionsTaken);
    add(tr("Obstacles: %1"), report.obstacles);
    add(tr("Note: %1"), report.note);
    if (report.extensionAsked.isValid()) {
        say(extensionOf(report), report.isExtensionOpen() ? Role::Problem : Role::Muted);
    }
    addGap();
}

void FollowUpHistory::say(const QString& text, const char* role)
{
    addLine(text, role);
    m_lines << Bidi::strip(text);
}

} // namespace tahaluf
