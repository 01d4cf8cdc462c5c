// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/CharterPage.h"

#include "language/Bidi.h"
#include "language/DateText.h"
#include "language/NameInLanguage.h"
#include "pages/ArticleCards.h"
#include "pages/ArticleEditor.h"
#include "pages/CharterOutline.h"
#include "records/EmptyState.h"
#include "theme/Theme.h"
#include "widgets/ReadOnly.h"
#include "widgets/StateBadge.h"
#include "Workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tahaluf {

namespace {

constexpr int EntityRole = Qt::UserRole;
constexpr int VersionIdRole = Qt::UserRole + 1;

} // namespace

CharterPage::CharterPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_versions(new QComboBox(this))
    , m_badge(new StateBadge(this))
    , m_facts(new QLabel(this))
    , m_addButton(new QPushButton(tr("Add") + QStringLiteral(" ▾"), this))
    , m_moveButton(button(tr("Move…"), tr("Alt+Up and Alt+Down move one place"), &CharterPage::askMove))
    , m_removeButton(button(tr("Remove…"), tr("Delete"), &CharterPage::removeCurrent))
    , m_compareButton(button(tr("Compare versions…"), tr("Ctrl+D"), &CharterPage::compare))
    , m_circulateButton(button(tr("Circulate…"), {}, &CharterPage::askCirculate))
    , m_approveButton(button(tr("Approve…"), {}, &CharterPage::askApprove))
    , m_nextButton(button(tr("New version"), {}, &CharterPage::startNext))
    , m_outline(new CharterOutline(this))
    , m_missingTitle(new QLabel(this))
    , m_missing(new QListWidget(this))
    , m_editor(new ArticleEditor(context, this))
    , m_cards(new ArticleCards(context, this))
{
    setRole(*this, Role::Canvas);
    setAttribute(Qt::WA_StyledBackground);
    auto* whole = new QWidget(this);
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(buildBody(), 1);
    m_stack->addWidget(whole);
    m_stack->addWidget(m_empty);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_empty->set(
        tr("No founding text yet"),
        tr("Start with the first draft: its first part is the shared vision and goals. Every article keeps the "
           "proposals it comes from."),
        tr("Start the first draft…"));
    connectParts();
    setFocusProxy(m_outline);
    reload();
}

template <typename T> bool CharterPage::done(const Result<T>& result)
{
    if (!result) {
        context().fail(result.error());
    }
    return result.has_value();
}

void CharterPage::reload()
{
    const CharterQueries queries(context().workspace().records());
    Result<std::vector<Charter>> all = queries.versions();
    if (!done(all)) {
        return;
    }
    m_all = std::move(*all);
    m_stack->setCurrentIndex(m_all.empty() ? 1 : 0);
    m_cards->readNames();
    int row = m_all.empty() ? -1 : 0;
    {
        const QSignalBlocker quiet(m_versions);
        m_versions->clear();
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            m_versions->addItem(context().phrasebook().shaped(tr("Version %1").arg(m_all[i].number)),
                                m_all[i].id.value());
            row = m_all[i].id == m_charter.id ? static_cast<int>(i) : row;
        }
        m_versions->setCurrentIndex(row);
    }
    m_charter = row < 0 ? Charter() : m_all[static_cast<std::size_t>(row)];
    readVersion();
    showVersion();
}

void CharterPage::readVersion()
{
    const CharterQueries queries(context().workspace().records());
    Result<CharterTree> tree = queries.tree(m_charter.id);
    Result<std::vector<SourceFact>> sources = queries.sources(m_charter.id);
    Result<std::vector<ReservationFact>> reservations = queries.reservations(m_charter.id);
    Result<std::vector<ArticleComment>> comments = queries.comments(m_charter.id);
    if (!done(tree) || !done(sources) || !done(reservations) || !done(comments)) {
        return;
    }
    m_tree = std::move(*tree);
    m_sources = std::move(*sources);
    m_reservations = std::move(*reservations);
    m_comments = std::move(*comments);
}

QString CharterPage::factsOf(const Charter& charter) const
{
    const DateText dates(context().phrasebook());
    switch (charter.state) {
    case CharterState::Circulated:
        return tr("Circulated on %1, comments until %2")
            .arg(dates.date(charter.circulatedOn), dates.date(charter.commentsUntil));
    case CharterState::Approved:
        return tr("Approved on %1 by %2. Content %3")
            .arg(dates.date(charter.approvedOn), charter.approvedBy, Bidi::isolate(charter.contentHash.left(16)));
    case CharterState::Draft:
        break;
    }
    return tr("Begun on %1").arg(dates.date(charter.createdOn));
}

void CharterPage::showVersion()
{
    const bool hasVersion = m_charter.id.isValid();
    m_badge->setState(hasVersion ? choiceKey(m_charter.state) : QString(),
                      hasVersion ? choiceLabel(m_charter.state) : QString());
    m_facts->setText(hasVersion ? factsOf(m_charter) : QString());
    for (QPushButton* each : {m_addButton, m_moveButton, m_removeButton}) {
        each->setVisible(isDraft());
    }
    m_circulateButton->setVisible(hasVersion && !isLocked());
    m_circulateButton->setText(isDraft() ? tr("Circulate…") : tr("Put off the day…"));
    m_approveButton->setVisible(hasVersion && !isLocked());
    m_nextButton->setVisible(hasVersion && !isDraft());
    m_compareButton->setEnabled(m_all.size() > 1);
    QHash<qint64, int> counts;
    for (const SourceFact& fact : m_sources) {
        ++counts[fact.article.value()];
    }
    m_outline->show(m_tree, counts, context().phrasebook());
    if (m_tree.indexOf(m_article) < 0) {
        // The first article rather than its part, which has little to read.
        const auto& nodes = m_tree.nodes();
        const auto first = std::find_if(nodes.begin(), nodes.end(), [](const CharterNode& node) {
            return node.article.kind == ArticleKind::Article;
        });
        m_article = first != nodes.end() ? first->article.id : m_tree.isEmpty() ? ArticleId() : m_tree.at(0).article.id;
    }
    {
        const QSignalBlocker quiet(m_outline);
        m_outline->select(m_article);
    }
    showArticle();
    showMissing();
}

void CharterPage::showArticle()
{
    const int index = m_tree.indexOf(m_article);
    const bool isLookedAt = ReadOnly::isOpenFor(context());
    if (m_editor->isDirty() && m_editor->article() == m_article && index >= 0) {
        m_editor->keepAt(index);
    } else {
        m_editor->show(m_tree, index, isDraft() && !isLookedAt);
    }
    std::vector<SourceFact> sources;
    std::vector<ArticleComment> comments;
    for (const SourceFact& fact : m_sources) {
        if (fact.article == m_article) {
            sources.push_back(fact);
        }
    }
    for (const ArticleComment& comment : m_comments) {
        if (comment.article == m_article) {
            comments.push_back(comment);
        }
    }
    const bool isPart = index < 0 || m_tree.at(index).article.kind == ArticleKind::Part;
    const bool takesComments = m_charter.state == CharterState::Circulated;
    m_cards->setArticle(isPart ? ArticleId() : m_tree.at(index).article.id);
    m_cards->show(sources,
                  m_reservations,
                  comments,
                  !isLocked() && !isPart && !isLookedAt,
                  takesComments && index >= 0 && !isLookedAt);
}

void CharterPage::showMissing()
{
    m_missing->clear();
    const auto addLine = [this](const QString& text, const QString& entity, qint64 id) {
        auto* item = new QListWidgetItem(context().phrasebook().shaped(text), m_missing);
        item->setData(EntityRole, entity);
        item->setData(VersionIdRole, id);
        item->setToolTip(item->text());
    };
    const CharterQueries queries(context().workspace().records());
    if (m_charter.id.isValid() && !isLocked()) {
        Result<std::vector<ReadinessProblem>> problems = context().workspace().charters().readiness(m_charter.id);
        Result<std::vector<ArticleId>> bare = queries.articlesWithoutSource(m_charter.id);
        Result<std::vector<UnusedProposal>> unused = queries.unusedProposals(m_charter.id);
        if (!done(problems) || !done(bare) || !done(unused)) {
            return;
        }
        for (const ReadinessProblem& problem : *problems) {
            addLine(problem.text, problem.entity, problem.recordId);
        }
        for (const UnusedProposal& proposal : *unused) {
            addLine(tr("Adopted, but in no article: %1 %2")
                        .arg(Bidi::isolateReference(proposal.number), proposal.text.simplified()),
                    QStringLiteral("proposals"),
                    proposal.entry.value());
        }
        std::vector<int> places;
        for (const ArticleId id : *bare) {
            places.push_back(m_tree.indexOf(id));
        }
        std::sort(places.begin(), places.end());
        for (const int index : places) {
            const Article& article = m_tree.at(index).article;
            const Phrasebook& words = context().phrasebook();
            const QString heading = nameInLanguage(words, article.heading, article.headingEn);
            const QString label = m_tree.label(index, words);
            addLine(tr("Without a source: %1").arg(heading.isEmpty() ? label : label + QStringLiteral(" – ") + heading),
                    QStringLiteral("articles"),
                    article.id.value());
        }
    }
    const int count = m_missing->count();
    m_missingTitle->setText(count == 0 ? tr("Nothing is missing")
                                       : context().phrasebook().shaped(tr("%n thing(s) missing", nullptr, count)));
    m_missingTitle->setVisible(!isLocked());
    m_missing->setVisible(count > 0);
}

void CharterPage::openMissing(int row)
{
    const QListWidgetItem* item = m_missing->item(row);
    if (!item) {
        return;
    }
    const QString entity = item->data(EntityRole).toString();
    const qint64 id = item->data(VersionIdRole).toLongLong();
    if (entity == QLatin1String("articles")) {
        showRecordOf(entity, id);
    } else if (entity != QLatin1String("charters")) {
        emit context().recordRequested(entity, id);
    }
}

void CharterPage::chooseVersion(int row)
{
    if (row < 0 || row >= static_cast<int>(m_all.size())) {
        return;
    }
    if (!m_editor->mayLeave()) {
        const QSignalBlocker quiet(m_versions);
        m_versions->setCurrentIndex(m_versions->findData(m_charter.id.value()));
        return;
    }
    const int before = m_tree.indexOf(m_article);
    const QString lineage = before < 0 ? QString() : m_tree.at(before).article.lineage;
    m_charter = m_all[static_cast<std::size_t>(row)];
    readVersion();
    const int same = m_tree.indexOfLineage(lineage);
    m_article = same < 0 ? ArticleId() : m_tree.at(same).article.id;
    showVersion();
}

void CharterPage::chooseArticle(qint64 id)
{
    if (ArticleId(id) == m_article) {
        return;
    }
    if (!m_editor->mayLeave()) {
        const QSignalBlocker quiet(m_outline);
        m_outline->select(m_article);
        return;
    }
    m_article = ArticleId(id);
    showArticle();
}

void CharterPage::showRecord(qint64 id)
{
    const int row = m_versions->findData(id);
    if (row >= 0) {
        m_versions->setCurrentIndex(row);
    }
}

void CharterPage::showRecordOf(const QString& entity, qint64 id)
{
    if (entity != QLatin1String("articles")) {
        showRecord(id);
        return;
    }
    Result<Article> article = context().workspace().records().articles.get(ArticleId(id));
    if (!done(article)) {
        return;
    }
    showRecord(article->charter.value());
    m_outline->select(article->id);
}

void CharterPage::startNewRecord()
{
    if (m_all.empty()) {
        askFirst();
    } else {
        add(ArticleKind::Article);
    }
}

bool CharterPage::mayLeave()
{
    return m_editor->mayLeave();
}

QVariant CharterPage::saveState() const
{
    return QVariantList{m_charter.id.value(), m_article.value()};
}

void CharterPage::restoreState(const QVariant& state)
{
    const QVariantList values = state.toList();
    if (values.size() == 2) {
        showRecord(values.at(0).toLongLong());
        m_outline->select(ArticleId(values.at(1).toLongLong()));
    }
}

} // namespace tahaluf
