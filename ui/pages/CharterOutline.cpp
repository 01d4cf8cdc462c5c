// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/CharterOutline.h"

#include "coalition/charter/CharterReferences.h"
#include "language/NameInLanguage.h"
#include "theme/Theme.h"

#include <QHeaderView>
#include <QShortcut>
#include <QSignalBlocker>

namespace tahaluf {

namespace {
constexpr int IdRole = Qt::UserRole;
constexpr int MostLetters = 90; // of a clause, which has no heading
constexpr int CountWidth = 44;
} // namespace

CharterOutline::CharterOutline(QWidget* parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Parts, articles and clauses"));
    setColumnCount(2);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(Space::Large);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Fixed);
    // The least width a style asks for is that of the font's widest ligature.
    header()->setMinimumSectionSize(CountWidth);
    header()->resizeSection(1, CountWidth);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        emit articleChosen(item ? item->data(0, IdRole).toLongLong() : 0);
    });
    const auto onKey = [this](const QKeySequence& keys, auto signal) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, signal);
    };
    onKey(QKeySequence(Qt::Key_Insert), [this] { emit addAsked(); });
    onKey(QKeySequence(Qt::Key_Delete), [this] { emit removeAsked(); });
    onKey(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { emit moveAsked(-1); });
    onKey(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { emit moveAsked(1); });
}

QString CharterOutline::lineOf(const CharterTree& tree, int index, const Phrasebook& words)
{
    const Article& article = tree.at(index).article;
    QString title = nameInLanguage(words, article.heading, article.headingEn).simplified();
    if (title.isEmpty()) {
        const QString text = nameInLanguage(words, article.text, article.textEn);
        title = CharterReferences(tree).shown(text, words).simplified();
        title = title.size() > MostLetters ? title.left(MostLetters) + QChar(0x2026) : title;
    }
    const QString label = tree.label(index, words);
    return article.kind == ArticleKind::Clause ? QStringLiteral("%1. %2").arg(label, title)
           : title.isEmpty()                   ? label
                                               : QStringLiteral("%1: %2").arg(label, title);
}

void CharterOutline::show(const CharterTree& tree, const QHash<qint64, int>& sources, const Phrasebook& words)
{
    const ArticleId current = currentArticle();
    QHash<qint64, bool> wasOpen;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        wasOpen.insert(it.key(), it.value()->isExpanded());
    }
    const QSignalBlocker quiet(this);
    clear();
    m_items.clear();
    for (int index = 0; index < tree.size(); ++index) {
        const CharterNode& node = tree.at(index);
        const qint64 id = node.article.id.value();
        QTreeWidgetItem* within =
            node.parent < 0 ? invisibleRootItem() : m_items.value(tree.at(node.parent).article.id.value());
        auto* item = new QTreeWidgetItem(within);
        const QString line = lineOf(tree, index, words);
        item->setText(0, line);
        item->setToolTip(0, line);
        item->setData(0, IdRole, id);
        if (node.article.kind == ArticleKind::Part) {
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            item->setFont(0, bold);
        }
        if (const int count = sources.value(id); count > 0) {
            item->setText(1, words.number(count));
            item->setToolTip(1, words.shaped(tr("%n source(s)", nullptr, count)));
            item->setForeground(1, Look::of(palette()).color(Token::Muted));
            item->setTextAlignment(1, Qt::AlignCenter);
        }
        m_items.insert(id, item);
    }
    for (const CharterNode& node : tree.nodes()) {
        // At first the articles are in sight and their clauses folded.
        const qint64 id = node.article.id.value();
        m_items.value(id)->setExpanded(wasOpen.value(id, node.article.kind == ArticleKind::Part));
    }
    if (QTreeWidgetItem* item = m_items.value(current.value())) {
        setCurrentItem(item);
        scrollToCurrent();
    }
}

void CharterOutline::showEvent(QShowEvent* event)
{
    QTreeWidget::showEvent(event);
    scrollToCurrent();
}

void CharterOutline::scrollToCurrent()
{
    // Before it has its size a view would bring the item to its very top.
    if (isVisible() && currentItem()) {
        scrollToItem(currentItem());
    }
}

ArticleId CharterOutline::currentArticle() const
{
    const QTreeWidgetItem* item = currentItem();
    return ArticleId(item ? item->data(0, IdRole).toLongLong() : 0);
}

void CharterOutline::select(ArticleId id)
{
    if (QTreeWidgetItem* item = m_items.value(id.value())) {
        setCurrentItem(item);
        scrollToCurrent();
    }
}

} // namespace tahaluf
