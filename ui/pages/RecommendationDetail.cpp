// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/RecommendationDetail.h"

#include "base/Percent.h"
#include "coalition/NamesById.h"
#include "coalition/RecommendationQueries.h"
#include "language/Bidi.h"
#include "language/DateText.h"
#include "pages/AttachmentsPanel.h"
#include "pages/DecideButton.h"
#include "pages/DecisionsSection.h"
#include "pages/FollowUpHistory.h"
#include "pages/RecommendationSources.h"
#include "records/RelatedList.h"
#include "theme/Theme.h"
#include "Workspace.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace tahaluf {

namespace {

constexpr int BarHeight = 10;

const QStringList& formFields()
{
    static const QStringList fields{QStringLiteral("text"),
                                    QStringLiteral("lead"),
                                    QStringLiteral("due_on"),
                                    QStringLiteral("first_due_on"),
                                    QStringLiteral("theme"),
                                    QStringLiteral("meeting"),
                                    QStringLiteral("issued_on"),
                                    QStringLiteral("text_en"),
                                    QStringLiteral("audience")};
    return fields;
}

} // namespace

RecommendationDetail::RecommendationDetail(PageContext& context, QWidget* parent)
    : RecordDetail(context, QStringLiteral("recommendations"), formFields(), Arrangement::Stacked, parent)
    , m_bar(new QProgressBar(this))
    , m_progress(new QLabel(this))
    , m_request(new QFrame(this))
    , m_requestText(new QLabel(m_request))
    , m_grant(new QPushButton(tr("Grant…"), m_request))
    , m_refuse(new QPushButton(tr("Do not grant…"), m_request))
    , m_report(new QPushButton(tr("Report…"), this))
    , m_moreTime(new QPushButton(tr("More time…"), this))
    , m_cancel(new QPushButton(this))
    , m_sources(new RecommendationSources(context, this))
    , m_history(new FollowUpHistory(context, this))
{
    form().fold({QStringLiteral("issued_on"), QStringLiteral("text_en"), QStringLiteral("audience")});
    setRole(*m_report, Role::Primary);
    m_report->setToolTip(QStringLiteral("F4"));
    m_report->setAccessibleName(tr("Report progress"));
    m_moreTime->setAccessibleName(tr("Ask for more time"));
    for (QPushButton* button : {m_report, m_moreTime, m_cancel}) {
        addCommand(button);
    }
    addCommand(new DecideButton(
        context, [this] { return DecideButton::onRecommendation(form().id()); }, this));
    connect(m_report, &QPushButton::clicked, this, &RecommendationDetail::askReport);
    connect(m_moreTime, &QPushButton::clicked, this, &RecommendationDetail::askMoreTime);
    connect(m_cancel, &QPushButton::clicked, this, &RecommendationDetail::cancelOrResume);
    connect(m_grant, &QPushButton::clicked, this, &RecommendationDetail::askGrant);
    connect(m_refuse, &QPushButton::clicked, this, &RecommendationDetail::askRefuse);
    buildUpper();

    addSection(tr("Proposals it comes from"), m_sources);
    addSection(tr("Follow-up"), m_history);
    RelatedListOptions supports;
    supports.entity = QStringLiteral("recommendation_supports");
    supports.linkField = QStringLiteral("recommendation");
    supports.columns = QStringList{QStringLiteral("member")};
    supports.formFields = QStringList{QStringLiteral("member")};
    supports.addLabel = tr("Add a supporting body");
    supports.emptyText = tr("No body supports the lead yet.");
    supports.canEdit = false;
    addSection(tr("Supporting bodies"), new RelatedList(context, supports, this));
    addSection(tr("Decisions on it"), new DecisionsSection(context, QStringLiteral("recommendation"), this));
    addSection(tr("Attachments"), new AttachmentsPanel(context, QStringLiteral("recommendations"), this));
    // An answer to a request changes the report alone.
    connect(&context.workspace().notifier(), &ChangeNotifier::changed, this, [this](const RecordChanges& changes) {
        for (const RecordChange& change : changes) {
            if (change.entity == QLatin1String("follow_ups") && form().id() > 0) {
                showHeader();
                return;
            }
        }
    });
}

void RecommendationDetail::buildUpper()
{
    m_bar->setRange(0, Whole);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(BarHeight);
    m_bar->setAccessibleName(specOf<Recommendation>().info().field(QStringLiteral("percent"))->label());
    for (QLabel* label : {m_progress, m_requestText}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    upper()->addWidget(m_bar);
    upper()->addWidget(m_progress);
    setRole(*m_request, Role::Quiet);
    auto* layout = new QVBoxLayout(m_request);
    layout->setContentsMargins(Space::Medium, Space::Small, Space::Medium, Space::Small);
    layout->addWidget(m_requestText);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    for (QPushButton* button : {m_grant, m_refuse}) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
    upper()->addWidget(m_request);
}

std::optional<Recommendation> RecommendationDetail::shownRecommendation() const
{
    const RecommendationId id(form().id());
    if (!id.isValid()) {
        return std::nullopt;
    }
    Result<Recommendation> recommendation = context().workspace().records().recommendations.get(id);
    if (!recommendation) {
        context().fail(recommendation.error());
        return std::nullopt;
    }
    return *recommendation;
}

std::optional<FollowUp> RecommendationDetail::openRequest() const
{
    Result<std::optional<FollowUp>> open =
        RecommendationQueries(context().workspace().records()).openExtension(RecommendationId(form().id()));
    if (!open) {
        context().fail(open.error());
        return std::nullopt;
    }
    return *open;
}

void RecommendationDetail::showHeader()
{
    const auto recommendation = shownRecommendation();
    if (!recommendation) {
        return;
    }
    const Phrasebook& book = context().phrasebook();
    const CoalitionRecords& records = context().workspace().records();
    QString lead;
    if (Result<std::optional<Member>> member = records.members.find(recommendation->lead); member && *member) {
        lead = nameInLanguage(book, (*member)->name, (*member)->nameEn);
    }
    //: heading: «التوصية تو-003»
    setHeader(tr("Recommendation %1").arg(Bidi::isolateReference(book.shaped(recommendation->number))), lead);
    showProgress(*recommendation);
    showRequest(*recommendation);
    // Once there are reports the due date moves by an extension only.
    const Result<std::vector<FollowUp>> reports = RecommendationQueries(records).reports(recommendation->id);
    const bool isReported = reports && !reports->empty() && recommendation->dueOn.isValid();
    form().lockFields(isReported ? QStringList{QStringLiteral("due_on")} : QStringList());
    form().setHidden(recommendation->firstDueOn == recommendation->dueOn ? QStringList{QStringLiteral("first_due_on")}
                                                                         : QStringList());
}

void RecommendationDetail::showProgress(const Recommendation& recommendation)
{
    const Phrasebook& book = context().phrasebook();
    const DateText dates(book);
    const QDate today = context().today();
    const bool isOverdue = recommendation.isOverdue(today);
    const bool isCancelled = recommendation.state == ProgressState::Cancelled;
    setState(isOverdue ? QStringLiteral("overdue") : choiceKey(recommendation.state),
             isOverdue ? tr("Overdue") : choiceLabel(recommendation.state));
    m_bar->setValue(recommendation.percent);
    m_bar->setAccessibleDescription(tr("%1% done.").arg(book.number(recommendation.percent)));
    QStringList said{tr("%1% done.").arg(book.number(recommendation.percent))};
    if (isCancelled) {
        said = QStringList{tr("Cancelled on %1: %2")
                               .arg(dates.date(recommendation.cancelledOn), Bidi::isolateAuto(recommendation.reason))};
    } else if (isOverdue) {
        said << tr("It was due on %1.").arg(dates.dayAndDual(recommendation.dueOn));
    } else if (isOpen(recommendation.state) && recommendation.dueOn.isValid()) {
        said << tr("It is due on %1.").arg(dates.dayAndDual(recommendation.dueOn));
    }
    setRole(*m_progress, isOverdue ? Role::Problem : Role::Muted);
    m_progress->setText(said.join(u' '));
    m_report->setVisible(!isCancelled);
    m_moreTime->setVisible(isOpen(recommendation.state) && recommendation.dueOn.isValid() && !openRequest());
    m_cancel->setText(isCancelled ? tr("Take up again") : tr("Cancel…"));
    m_cancel->setAccessibleName(isCancelled ? m_cancel->text() : tr("Cancel the recommendation"));
    m_cancel->setVisible(recommendation.state != ProgressState::Done);
}

void RecommendationDetail::showRequest(const Recommendation& recommendation)
{
    const auto request = isOpen(recommendation.state) ? openRequest() : std::nullopt;
    m_request->setVisible(request.has_value());
    if (request) {
        m_requestText->setText(tr("More time is asked for until %1: %2")
                                   .arg(DateText(context().phrasebook()).dayAndDual(request->extensionAsked),
                                        Bidi::isolateAuto(request->extensionReason)));
    }
}

} // namespace tahaluf
