// SPDX-License-Identifier: GPL-3.0-or-later
// How CharterPage is put together.
#include "pages/ArticleCards.h"
#include "pages/ArticleEditor.h"
#include "pages/CharterOutline.h"
#include "pages/CharterPage.h"
#include "pages/DecideButton.h"
#include "records/EmptyState.h"
#include "theme/Theme.h"
#include "widgets/ReadOnly.h"
#include "widgets/StateBadge.h"
#include "Workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace tahaluf {

namespace {

bool isAbout(const RecordChange& change)
{
    static const QStringList entities{QStringLiteral("charters"),
                                      QStringLiteral("articles"),
                                      QStringLiteral("article_sources"),
                                      QStringLiteral("article_comments"),
                                      QStringLiteral("proposals"),
                                      QStringLiteral("recommendations"),
                                      QStringLiteral("decisions"),
                                      QStringLiteral("positions"),
                                      QStringLiteral("members"),
                                      QStringLiteral("meetings")};
    return entities.contains(change.entity);
}

} // namespace

QPushButton* CharterPage::button(const QString& text, const QString& keys, void (CharterPage::*action)())
{
    auto* made = new QPushButton(text, this);
    QString name = text;
    made->setAccessibleName(name.remove(QChar(0x2026)));
    made->setToolTip(keys);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, action);
    return made;
}

QWidget* CharterPage::buildHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(Space::Huge, Space::Large, Space::Huge, Space::Medium);
    layout->setSpacing(Space::Small);
    auto* title = new QLabel(tr("Founding text"), head);
    setRole(*title, Role::Title);
    m_versions->setAccessibleName(tr("Version"));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(*m_facts, Role::Subtitle);
    auto* papers = new QPushButton(tr("Papers") + QStringLiteral(" ▾"), head);
    papers->setAccessibleName(tr("Papers of this version"));
    auto* menu = new QMenu(papers);
    menu->addAction(tr("Founding text"), this, [this] { showPaper(QStringLiteral("final-text")); });
    menu->addAction(
        tr("With the sources of its articles"), this, [this] { showPaper(QStringLiteral("final-text-provenance")); });
    papers->setMenu(menu);
    auto* first = new QHBoxLayout;
    first->setSpacing(Space::Medium);
    first->addWidget(title);
    first->addWidget(m_versions);
    first->addWidget(m_badge);
    first->addWidget(m_facts, 1);
    layout->addLayout(first);
    m_addButton->setAccessibleName(tr("Add a part, an article or a clause"));
    m_addButton->setToolTip(tr("Insert adds beside the chosen one"));
    auto* kinds = new QMenu(m_addButton);
    kinds->addAction(tr("Article"), this, [this] { add(ArticleKind::Article); });
    kinds->addAction(tr("Clause"), this, [this] { add(ArticleKind::Clause); });
    kinds->addAction(tr("Part"), this, [this] { add(ArticleKind::Part); });
    m_addButton->setMenu(kinds);
    ReadOnly::keepOff(context(),
                      {m_addButton,
                       m_moveButton,
                       m_removeButton,
                       m_nextButton,
                       m_circulateButton,
                       m_approveButton,
                       m_empty->button()});
    auto* second = new QHBoxLayout;
    second->setSpacing(Space::Small);
    for (QPushButton* each : {m_addButton, m_moveButton, m_removeButton}) {
        second->addWidget(each);
    }
    second->addWidget(new DecideButton(
        context(), [this] { return DecideButton::onArticle(m_article.value()); }, head));
    second->addStretch();
    for (QPushButton* each : {m_compareButton, papers, m_nextButton, m_circulateButton, m_approveButton}) {
        second->addWidget(each);
    }
    layout->addLayout(second);
    return head;
}

QWidget* CharterPage::buildBody()
{
    const auto pane = [this](QWidget* inner) {
        auto* made = new QWidget(this);
        setRole(*made, Role::Pane);
        made->setAttribute(Qt::WA_StyledBackground);
        auto* layout = new QVBoxLayout(made);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(inner, 1);
        return made;
    };
    QWidget* tree = pane(m_outline);
    m_missingTitle->setTextFormat(Qt::PlainText);
    m_missingTitle->setContentsMargins(Space::Large, Space::Small, Space::Large, Space::Tiny);
    setRole(*m_missingTitle, Role::Section);
    m_missing->setAccessibleName(tr("What is missing"));
    m_missing->setWordWrap(true);
    setRole(*m_missing, Role::Lines);
    m_missing->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    constexpr int MissingHeight = 150;
    m_missing->setFixedHeight(MissingHeight);
    tree->layout()->addWidget(m_missingTitle);
    tree->layout()->addWidget(m_missing);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    setRole(*m_cards, "scroll");
    scroll->setWidget(m_cards);
    auto* body = new QSplitter(this);
    body->setChildrenCollapsible(false);
    body->addWidget(tree);
    body->addWidget(pane(m_editor));
    body->addWidget(pane(scroll));
    constexpr int TreeWidth = 340;
    constexpr int CardsWidth = 330;
    constexpr int EditorWidth = 460;
    body->setSizes({TreeWidth, EditorWidth, CardsWidth});
    body->setStretchFactor(1, 1);
    return body;
}

void CharterPage::connectParts()
{
    connect(m_empty->button(), &QPushButton::clicked, this, &CharterPage::askFirst);
    connect(m_versions, &QComboBox::currentIndexChanged, this, &CharterPage::chooseVersion);
    connect(m_outline, &CharterOutline::articleChosen, this, &CharterPage::chooseArticle);
    connect(m_outline, &CharterOutline::addAsked, this, &CharterPage::addBeside);
    connect(m_outline, &CharterOutline::removeAsked, this, &CharterPage::removeCurrent);
    connect(m_outline, &CharterOutline::moveAsked, this, &CharterPage::moveCurrent);
    connect(m_outline, &QTreeWidget::itemActivated, this, [this] { m_editor->focusText(); });
    connect(m_missing, &QListWidget::itemActivated, this, [this] { openMissing(m_missing->currentRow()); });
    connect(m_missing, &QListWidget::itemClicked, this, [this] { openMissing(m_missing->currentRow()); });
    connect(m_cards, &ArticleCards::linkAsked, this, &CharterPage::askLink);
    connect(m_cards, &ArticleCards::unlinkAsked, this, &CharterPage::unlink);
    connect(m_cards, &ArticleCards::commentAsked, this, &CharterPage::askComment);
    connect(m_cards, &ArticleCards::answerAsked, this, &CharterPage::askAnswer);
    const auto onKey = [this](const QKeySequence& keys, void (CharterPage::*action)()) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    onKey(QKeySequence(Qt::CTRL | Qt::Key_L), &CharterPage::askLink);
    onKey(QKeySequence(Qt::CTRL | Qt::Key_D), &CharterPage::compare);
    ChangeNotifier& notifier = context().workspace().notifier();
    connect(&notifier, &ChangeNotifier::changed, this, [this](const RecordChanges& changes) {
        if (std::any_of(changes.begin(), changes.end(), isAbout)) {
            reload();
        }
    });
    connect(&notifier, &ChangeNotifier::changedElsewhere, this, &CharterPage::reload);
}

} // namespace tahaluf
