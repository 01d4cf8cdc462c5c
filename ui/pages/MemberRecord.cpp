// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/MemberRecord.h"

#include "coalition/MemberQueries.h"
#include "coalition/RecommendationQueries.h"
#include "language/Bidi.h"
#include "language/NameInLanguage.h"
#include "theme/Theme.h"
#include "widgets/ElidedLabel.h"
#include "Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace tahaluf {

namespace {
constexpr int ReadAfter = 100; // many changes in a row are read once
}

MemberRecord::MemberRecord(PageContext& context, QWidget* parent)
    : RecordSection(context, parent)
    , m_lines(new QVBoxLayout(this))
    , m_later(new QTimer(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(Space::Tiny);
    m_later->setSingleShot(true);
    m_later->setInterval(ReadAfter);
    connect(m_later, &QTimer::timeout, this, &MemberRecord::read);
    connect(&context.workspace().notifier(), &ChangeNotifier::changed, m_later, qOverload<>(&QTimer::start));
}

void MemberRecord::setRecord(qint64 id, const QString& uid)
{
    Q_UNUSED(uid)
    m_member = id;
    read();
}

void MemberRecord::read()
{
    m_links.clear();
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    if (m_member <= 0) {
        return;
    }
    addAttendance();
    addPositions();
    addTasks();
}

QLabel* MemberRecord::addText(const QString& text, const char* role)
{
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(*label, role);
    m_lines->addWidget(label);
    return label;
}

void MemberRecord::addLine(const QString& entity,
                           qint64 id,
                           const QString& number,
                           const QString& text,
                           const QString& state)
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    const QString shown = Bidi::isolateReference(context().phrasebook().shaped(number));
    auto* open = new QPushButton(shown, line);
    setRole(*open, Role::Link);
    open->setAutoDefault(false);
    open->setAccessibleName(tr("Open %1").arg(number));
    open->setToolTip(tr("Open %1").arg(shown));
    connect(open, &QPushButton::clicked, this, [this, entity, id] { emit context().recordRequested(entity, id); });
    layout->addWidget(open);
    layout->addWidget(new ElidedLabel(text.simplified(), line), 1);
    auto* badge = new QLabel(state, line);
    badge->setTextFormat(Qt::PlainText);
    setRole(*badge, Role::Muted);
    layout->addWidget(badge);
    m_lines->addWidget(line);
    m_links << open;
}

void MemberRecord::addAttendance()
{
    const auto meetings = MemberQueries(context().workspace().records()).meetings(MemberId(m_member));
    if (!meetings) {
        context().fail(meetings.error());
        return;
    }
    const AttendanceTotals totals = totalsOf(*meetings);
    const Phrasebook& book = context().phrasebook();
    if (totals.held == 0) {
        addText(tr("No meeting it was invited to was held yet."), Role::Muted);
        return;
    }
    QStringList said{tr("Present at %1 of %2 meetings").arg(book.number(totals.present), book.number(totals.held))};
    if (totals.represented > 0) {
        said << tr("represented by another: %1").arg(book.number(totals.represented));
    }
    if (totals.apologised > 0) {
        said << tr("apologised: %1").arg(book.number(totals.apologised));
    }
    if (totals.absent > 0) {
        said << tr("absent: %1").arg(book.number(totals.absent));
    }
    addText(said.join(QStringLiteral(" · ")), Role::Muted);
}

void MemberRecord::addPositions()
{
    const auto positions = MemberQueries(context().workspace().records()).positions(MemberId(m_member));
    if (!positions) {
        context().fail(positions.error());
        return;
    }
    for (const PositionOfMember& said : *positions) {
        if (said.position.stance == Stance::AgreeWithReservation || said.position.stance == Stance::Object) {
            addLine(QStringLiteral("decisions"),
                    said.decision.id.value(),
                    said.decision.number,
                    said.position.text,
                    choiceLabel(said.position.stance));
        }
    }
}

void MemberRecord::addTasks()
{
    const CoalitionRecords& records = context().workspace().records();
    const Phrasebook& book = context().phrasebook();
    const QDate today = context().today();
    const auto recommendations = RecommendationQueries(records).chosen({.member = MemberId(m_member)});
    const auto actions = MemberQueries(records).actions(MemberId(m_member));
    if (!recommendations || !actions) {
        context().fail(recommendations ? actions.error() : recommendations.error());
        return;
    }
    for (const RecommendationRecord& record : *recommendations) {
        const Recommendation& each = record.recommendation;
        addLine(QStringLiteral("recommendations"),
                each.id.value(),
                each.number,
                nameInLanguage(book, each.text, each.textEn),
                each.isOverdue(today) ? tr("Overdue") : choiceLabel(each.state));
    }
    for (const Action& action : *actions) {
        if (action.kind == ActionKind::Action) {
            addLine(QStringLiteral("actions"),
                    action.id.value(),
                    action.number,
                    nameInLanguage(book, action.title, action.titleEn),
                    action.isOverdue(today) ? tr("Overdue") : choiceLabel(action.state));
        }
    }
    if (m_links.isEmpty()) {
        addText(tr("It leads or supports no recommendation and no action."), Role::Muted);
    }
}

} // namespace tahaluf
