// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/CharterComparison.h"

#include "coalition/CharterQueries.h"
#include "language/NameInLanguage.h"
#include "theme/Theme.h"
#include "widgets/DifferenceText.h"
#include "Workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextCursor>
#include <QTextEdit>

namespace tahaluf {

CharterComparison::CharterComparison(PageContext& context,
                                     std::vector<Charter> versions,
                                     CharterId earlier,
                                     CharterId later,
                                     QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_versions(std::move(versions))
    , m_earlier(new QComboBox(this))
    , m_later(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_words(new QTextEdit(this))
{
    setWindowTitle(tr("Compare two versions"));
    constexpr QSize Size(1080, 680);
    resize(Size);
    for (const Charter& version : m_versions) {
        const QString line =
            context.phrasebook().shaped(tr("Version %1 (%2)").arg(version.number).arg(choiceLabel(version.state)));
        m_earlier->addItem(line, version.id.value());
        m_later->addItem(line, version.id.value());
    }
    m_earlier->setCurrentIndex(m_earlier->findData(earlier.value()));
    m_later->setCurrentIndex(m_later->findData(later.value()));
    const auto label = [this](const QString& text, QWidget* buddy) {
        auto* made = new QLabel(text, this);
        made->setBuddy(buddy);
        setRole(*made, Role::FieldLabel);
        buddy->setAccessibleName(text);
        return made;
    };
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::Small);
    head->addWidget(label(tr("From"), m_earlier));
    head->addWidget(m_earlier);
    head->addWidget(label(tr("To"), m_later));
    head->addWidget(m_later);
    m_summary->setTextFormat(Qt::PlainText);
    setRole(*m_summary, Role::Muted);
    head->addWidget(m_summary, 1);
    m_list->setAccessibleName(tr("What changed"));
    m_list->setWordWrap(true);
    setRole(*m_list, Role::Lines);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_words->setAccessibleName(tr("Difference of the words"));
    m_words->setReadOnly(true);
    m_words->setTabChangesFocus(true);
    auto* body = new QSplitter(this);
    body->setChildrenCollapsible(false);
    body->addWidget(m_list);
    body->addWidget(m_words);
    constexpr int ListWidth = 380;
    constexpr int WordsWidth = 660;
    body->setSizes({ListWidth, WordsWidth});
    auto* close = new QPushButton(tr("Close"), this);
    close->setAccessibleName(close->text());
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* note = new QLabel(tr("Removed words are struck through, added ones are underlined."), this);
    setRole(*note, Role::Muted);
    auto* foot = new QHBoxLayout;
    foot->addWidget(note, 1);
    foot->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Medium);
    layout->addLayout(head);
    layout->addWidget(body, 1);
    layout->addLayout(foot);
    connect(m_earlier, &QComboBox::currentIndexChanged, this, &CharterComparison::compare);
    connect(m_later, &QComboBox::currentIndexChanged, this, &CharterComparison::compare);
    connect(m_list, &QListWidget::currentRowChanged, this, &CharterComparison::showChange);
    compare();
    m_list->setFocus();
}

QString CharterComparison::whatBecame(const ArticleChange& change) const
{
    if (change.isAdded()) {
        return tr("Added");
    }
    if (change.isRemoved()) {
        return tr("Removed");
    }
    if (change.isMoved) {
        return change.isChanged ? tr("Moved and changed") : tr("Moved");
    }
    return tr("Changed");
}

QString CharterComparison::nameOf(const ArticleChange& change) const
{
    const Phrasebook& words = m_context.phrasebook();
    const bool isRemoved = change.isRemoved();
    const CharterTree& tree = isRemoved ? m_before : m_after;
    const int index = isRemoved ? change.before : change.after;
    const Article& article = tree.at(index).article;
    QString name = tree.citation(index, words);
    if (!isRemoved && !change.isAdded()) {
        const QString earlier = m_before.citation(change.before, words);
        if (earlier != name) {
            name = tr("%1 (was %2)").arg(name, earlier);
        }
    }
    const QString heading = nameInLanguage(words, article.heading, article.headingEn);
    return heading.isEmpty() ? name : name + QStringLiteral(": ") + heading;
}

void CharterComparison::compare()
{
    const CharterQueries queries(m_context.workspace().records());
    Result<CharterTree> before = queries.tree(CharterId(m_earlier->currentData().toLongLong()));
    Result<CharterTree> after = queries.tree(CharterId(m_later->currentData().toLongLong()));
    if (!before || !after) {
        m_context.fail(before ? after.error() : before.error());
        return;
    }
    m_before = std::move(*before);
    m_after = std::move(*after);
    m_changes = charterDifference(m_before, m_after, m_context.phrasebook());
    m_changes.erase(
        std::remove_if(m_changes.begin(), m_changes.end(), [](const ArticleChange& change) { return change.isSame(); }),
        m_changes.end());
    const auto count = static_cast<int>(m_changes.size());
    m_summary->setText(count == 0 ? tr("The two versions read the same.")
                                  : m_context.phrasebook().shaped(tr("%n difference(s)", nullptr, count)));
    m_list->clear();
    if (count > 0) {
        m_list->addItem(tr("All differences"));
    }
    for (const ArticleChange& change : m_changes) {
        m_list->addItem(QStringLiteral("%1 – %2").arg(whatBecame(change), nameOf(change)));
    }
    m_words->clear();
    m_list->setCurrentRow(count > 0 ? 0 : -1);
}

void CharterComparison::write(QTextCursor& cursor, const ArticleChange& change) const
{
    const Look& look = Look::of(palette());
    QTextBlockFormat block;
    block.setLayoutDirection(layoutDirection());
    block.setTopMargin(Space::Large);
    cursor.insertBlock(block);
    QTextCharFormat head;
    head.setFontWeight(QFont::DemiBold);
    head.setForeground(look.color(Token::AccentInk));
    cursor.insertText(QStringLiteral("%1 – %2").arg(whatBecame(change), nameOf(change)), head);
    for (const QVector<DifferencePiece>* pieces : {&change.heading, &change.text}) {
        const bool isOnlySame = pieces->size() == 1 && pieces->front().kind == DifferencePiece::Kind::Same;
        if (pieces->isEmpty() || (pieces == &change.heading && isOnlySame)) {
            continue;
        }
        QTextBlockFormat line;
        line.setLayoutDirection(DifferenceText::directionOf(*pieces));
        line.setTopMargin(Space::Tiny);
        cursor.insertBlock(line);
        DifferenceText::write(cursor, *pieces, look);
    }
}

void CharterComparison::showChange(int row)
{
    m_words->clear();
    if (row < 0) {
        return;
    }
    QTextCursor cursor(m_words->document());
    for (std::size_t i = 0; i < m_changes.size(); ++i) {
        if (row == 0 || static_cast<int>(i) == row - 1) {
            write(cursor, m_changes[i]);
        }
    }
    m_words->moveCursor(QTextCursor::Start);
}

} // namespace tahaluf
