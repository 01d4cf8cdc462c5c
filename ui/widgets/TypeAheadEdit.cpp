// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TypeAheadEdit.h"

#include "language/ArabicText.h"
#include "widgets/PopupList.h"

#include <QFocusEvent>
#include <QKeyEvent>

#include <algorithm>

namespace tahaluf {

namespace {

constexpr std::size_t MostShown = 200;

/** Whether each typed word begins a word of @p key, both folded. */
bool matchesWords(const QString& key, const QStringList& typedWords)
{
    const QString padded = QLatin1Char(' ') + key;
    return std::all_of(typedWords.begin(), typedWords.end(), [&padded](const QString& word) {
        return padded.contains(QLatin1Char(' ') + word) || padded.contains(QStringLiteral(" ال") + word);
    });
}

} // namespace

TypeAheadEdit::TypeAheadEdit(QWidget* parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, &TypeAheadEdit::textTyped);
}

TypeAheadEdit::~TypeAheadEdit()
{
    delete m_popup;
}

void TypeAheadEdit::setItems(std::vector<TypeAheadItem> items)
{
    m_items = std::move(items);
    m_keys.clear();
    m_keys.reserve(m_items.size());
    for (const TypeAheadItem& item : m_items) {
        QStringList all;
        const QList<ArabicText::Word> words =
            ArabicText::words(item.text + QLatin1Char(' ') + item.detail + QLatin1Char(' ') + item.alias);
        for (const ArabicText::Word& word : words) {
            // Also without what is written onto it: «صحة» finds «للصحة».
            all << word.folded << ArabicText::withoutArticle(word.spelled);
            // A particle of one letter may as well be the word's own first letter, so both are kept: «لحقوق», «لجنة».
            if (word.folded.size() > 4 && QStringLiteral("لبوكف").contains(word.folded.front())) {
                all << word.folded.mid(1);
            }
        }
        m_keys.push_back({ArabicText::foldKey(item.text), all.join(QLatin1Char(' '))});
    }
    if (isListOpen()) {
        showMatches(text());
    }
}

void TypeAheadEdit::setCurrent(qint64 id, int kind)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [id, kind](const TypeAheadItem& item) {
        return item.id == id && item.kind == kind;
    });
    m_current = found == m_items.end() ? TypeAheadItem{} : *found;
    setText(m_current.text);
    setCursorPosition(0);
    closeList();
}

std::vector<TypeAheadItem> TypeAheadEdit::matches(const QString& typed) const
{
    const QStringList words = ArabicText::fold(typed);
    const QString key = words.join(QLatin1Char(' '));
    struct Match
    {
        std::size_t item;
        int group;
        bool isInside;
    };
    std::vector<Match> found;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (matchesWords(m_keys[i].all, words)) {
            const bool begins = m_keys[i].text.startsWith(key) || m_keys[i].text.startsWith(QStringLiteral("ال") + key);
            found.push_back({i, m_items[i].group, !begins});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Match& left, const Match& right) {
        return std::pair(left.group, left.isInside) < std::pair(right.group, right.isInside);
    });
    std::vector<TypeAheadItem> result;
    result.reserve(std::min(found.size(), MostShown));
    for (const Match& match : found) {
        if (result.size() == MostShown) {
            break;
        }
        result.push_back(m_items[match.item]);
    }
    return result;
}

void TypeAheadEdit::openList()
{
    prepareItems();
    // A chosen item's own name would match only itself: then everything is offered.
    showMatches(m_current.id != 0 && text() == m_current.text ? QString() : text());
}

void TypeAheadEdit::closeList()
{
    if (m_popup) {
        m_popup->close();
    }
}

bool TypeAheadEdit::isListOpen() const
{
    return m_popup && m_popup->isOpen();
}

void TypeAheadEdit::showMatches(const QString& typed)
{
    if (!m_popup) {
        m_popup = new PopupList(*this);
        connect(m_popup, &PopupList::activated, this, [this](int row) {
            m_shown[static_cast<std::size_t>(row)].id != 0 ? take(m_shown[static_cast<std::size_t>(row)]) : void();
        });
    }
    m_shown.clear();
    std::vector<PopupRow> rows;
    int group = -1;
    for (TypeAheadItem& item : matches(typed)) {
        if (item.group != group && item.group < m_groupTitles.size() && item.group >= 0) {
            PopupRow head;
            head.text = m_groupTitles.at(item.group);
            head.isHead = true;
            rows.push_back(head);
            m_shown.push_back({});
        }
        group = item.group;
        PopupRow row;
        row.text = item.text;
        row.detail = item.detail;
        rows.push_back(row);
        m_shown.push_back(std::move(item));
    }
    m_popup->open(rows);
}

void TypeAheadEdit::textTyped(const QString& text)
{
    const bool hadItem = m_current.id != 0;
    m_current = {};
    prepareItems();
    if (text.trimmed().isEmpty()) {
        closeList();
        if (hadItem) {
            emit cleared();
        }
        return;
    }
    showMatches(text);
}

void TypeAheadEdit::take(const TypeAheadItem& item)
{
    m_current = item;
    setText(item.text);
    setCursorPosition(0);
    closeList();
    const TypeAheadItem picked = m_current;
    emit itemPicked(picked);
    emit this->picked(picked.id);
}

bool TypeAheadEdit::takeChosen()
{
    if (!isListOpen() || m_popup->chosen() < 0) {
        return false;
    }
    const TypeAheadItem item = m_shown[static_cast<std::size_t>(m_popup->chosen())];
    take(item);
    return true;
}

void TypeAheadEdit::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isListOpen()) {
            m_popup->move(event->key() == Qt::Key_Down ? 1 : -1);
        } else if (!isReadOnly()) {
            openList();
        }
        event->accept();
        return;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (isListOpen()) {
            m_popup->move(event->key() == Qt::Key_PageDown ? 8 : -8);
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
            break;
        }
        if (takeChosen()) {
            event->accept();
            return;
        }
        if (m_current.id == 0 && !text().trimmed().isEmpty() && !isReadOnly()) {
            emit newTextEntered(text().trimmed());
            event->accept();
            return;
        }
        break;
    case Qt::Key_Escape:
        if (isListOpen()) {
            closeList();
            event->accept();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

bool TypeAheadEdit::event(QEvent* event)
{
    // Tab takes what is chosen on its way to the next field; Esc closes the list before a shortcut hears of it.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab) {
        takeChosen();
    }
    if (event->type() == QEvent::ShortcutOverride && isListOpen() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void TypeAheadEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (m_current.id != 0) {
        selectAll();
    }
}

void TypeAheadEdit::focusOutEvent(QFocusEvent* event)
{
    closeList();
    QLineEdit::focusOutEvent(event);
}

void TypeAheadEdit::mousePressEvent(QMouseEvent* event)
{
    QLineEdit::mousePressEvent(event);
    if (!isReadOnly() && !isListOpen()) {
        openList();
    }
}

} // namespace tahaluf
