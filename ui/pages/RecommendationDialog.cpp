// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/RecommendationDialog.h"

#include "language/Bidi.h"
#include "widgets/ArabicTextEdit.h"
#include "widgets/DualDateEdit.h"
#include "widgets/LinkPicker.h"
#include "widgets/LinkSetEdit.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

namespace tahaluf {

namespace {
constexpr int RecommendationDialogWidth = 620;
constexpr int RecommendationTextLines = 4;

template <typename Ids> std::vector<qint64> plain(const Ids& ids)
{
    std::vector<qint64> values;
    values.reserve(ids.size());
    for (const auto id : ids) {
        values.push_back(id.value());
    }
    return values;
}

template <typename Id> std::vector<Id> typed(const std::vector<qint64>& values)
{
    return std::vector<Id>(values.begin(), values.end());
}
} // namespace

RecommendationDialog::RecommendationDialog(PageContext& context, const std::vector<EntryId>& sources, QWidget* parent)
    : CommandDialog(tr("Issue a recommendation"), tr("Issue"), parent)
    , m_context(context)
    , m_sources(new LinkSetEdit(context, QStringLiteral("proposals"), this, {QStringLiteral("number")}))
    , m_text(new ArabicTextEdit(this))
    , m_lead(new LinkPicker(context, QStringLiteral("members"), this))
    , m_due(new DualDateEdit(context.phrasebook(), this))
    , m_supporting(new LinkSetEdit(context, QStringLiteral("members"), this))
    , m_theme(new LinkPicker(context, QStringLiteral("themes"), this))
    , m_meeting(new LinkPicker(context, QStringLiteral("meetings"), this))
{
    setMinimumWidth(RecommendationDialogWidth);
    m_text->setVisibleLines(RecommendationTextLines);
    m_sources->setNames(tr("Add a proposal"), tr("Proposals it comes from"));
    m_supporting->setNames(tr("Add a supporting body"), tr("Supporting bodies"));
    addRow(tr("Proposals it comes from"), m_sources);
    addRow(tr("Text of the recommendation"), m_text);
    addPair(tr("Lead body"), m_lead, tr("Due on"), m_due);
    addRow(tr("Supporting bodies"), m_supporting);
    addPair(tr("Theme"), m_theme, tr("Issued in the meeting"), m_meeting);
    m_sources->setRecords(plain(sources));
    offerText();
    // With its proposals known the words come next.
    sources.empty() ? m_sources->setFocus() : m_text->setFocus();
    connect(m_sources, &LinkSetEdit::changed, this, &RecommendationDialog::offerText);
    setCommand([this] { return issueNow(); });
}

std::vector<EntryId> RecommendationDialog::sources() const
{
    return typed<EntryId>(m_sources->records());
}

void RecommendationDialog::offerText()
{
    Workspace& workspace = m_context.workspace();
    const std::vector<EntryId> from = sources();
    const Result<QString> offered = workspace.recommendations().textFrom(from);
    if (!offered) {
        m_context.fail(offered.error());
        return;
    }
    if (m_text->text() == m_offered) {
        m_text->setText(*offered);
        m_offered = *offered;
    }
    if (m_theme->currentId() <= 0 && !from.empty()) {
        if (const Result<Entry> first = workspace.records().entries.get(from.front()); first) {
            m_theme->setRecord(first->theme.value());
        }
    }
}

Result<void> RecommendationDialog::issueNow()
{
    if (!m_due->isAcceptable()) {
        return refused(m_due->problem());
    }
    Recommendation recommendation;
    recommendation.text = m_text->text().trimmed();
    recommendation.lead = MemberId(m_lead->currentId());
    recommendation.dueOn = m_due->date();
    recommendation.theme = ThemeId(m_theme->currentId());
    recommendation.meeting = MeetingId(m_meeting->currentId());
    Result<void> done = m_context.workspace().recommendations().issue(
        recommendation, sources(), typed<MemberId>(m_supporting->records()));
    if (done) {
        m_issued = recommendation.id;
        m_context.say(tr("Issued: %1").arg(Bidi::isolateReference(recommendation.number)));
    }
    return done;
}

void RecommendationDialog::issue(PageContext& context, const std::vector<EntryId>& sources, QWidget* parent)
{
    RecommendationDialog dialog(context, sources, parent);
    if (dialog.exec() == QDialog::Accepted) {
        emit context.recordRequested(QStringLiteral("recommendations"), dialog.issued().value());
    }
}

} // namespace tahaluf
