// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/SearchField.h"

#include "widgets/PopupList.h"

#include <QKeyEvent>

namespace tahaluf {

namespace {

constexpr int DelayInMilliseconds = 60;
constexpr int MostHits = 12;

} // namespace

SearchField::SearchField(PageContext& context, const QStringList& entities, QWidget* parent)
    : QLineEdit(parent)
    , m_finder(context, entities)
{
    setObjectName(QStringLiteral("searchField"));
    setPlaceholderText(tr("Search bodies, people, meetings, proposals and letters…"));
    setAccessibleName(tr("Search"));
    setToolTip(tr("Search (F3). Words, “a phrase”, -without, body:, state:, meeting:, kind:, theme:, date:"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayInMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &SearchField::find);
    connect(this, &QLineEdit::textEdited, &m_delay, qOverload<>(&QTimer::start));
}

SearchField::~SearchField()
{
    delete m_popup;
}

bool SearchField::isListOpen() const
{
    return m_popup && m_popup->isOpen();
}

void SearchField::find()
{
    m_delay.stop();
    if (m_finder.find(text(), MostHits)) {
        showHits();
    }
}

void SearchField::showHits()
{
    if (!m_popup) {
        m_popup = new PopupList(*this);
        m_popup->setLeastWidth(560);
        connect(m_popup, &PopupList::activated, this, &SearchField::open);
    }
    if (!m_finder.suggestion().isEmpty()) {
        const PopupRow meant = m_finder.suggestionRow(text());
        m_popup->open({meant});
        setAccessibleDescription(meant.text);
        return;
    }
    m_popup->open(m_finder.rows());
    setAccessibleDescription(text().trimmed().isEmpty() ? QString()
                                                        : tr("%n hit(s)", nullptr, static_cast<int>(hits().size())));
    if (hits().empty() && !text().trimmed().isEmpty()) {
        m_popup->say(tr("Nothing found for “%1”. Try another word or fewer words.").arg(text().trimmed()));
    }
}

void SearchField::open(int row)
{
    if (row == 0 && !m_finder.suggestion().isEmpty()) {
        setText(m_finder.suggestion());
        find();
        return;
    }
    if (row < 0 || row >= static_cast<int>(hits().size())) {
        return;
    }
    const SearchHit hit = hits()[static_cast<std::size_t>(row)];
    m_popup->close();
    clear();
    m_finder.clear();
    emit opened(hit.entity, hit.id);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isListOpen()) {
            m_popup->move(event->key() == Qt::Key_Down ? 1 : -1);
        } else {
            find();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Typing may have gone on since the last hits.
        if (m_delay.isActive() || !isListOpen()) {
            find();
        }
        open(m_popup ? m_popup->chosen() : -1);
        return;
    case Qt::Key_Escape:
        if (isListOpen()) {
            m_popup->close();
        } else if (!text().isEmpty()) {
            clear();
        } else {
            emit left();
        }
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

bool SearchField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    selectAll();
}

void SearchField::focusOutEvent(QFocusEvent* event)
{
    m_delay.stop();
    if (m_popup) {
        m_popup->close();
    }
    QLineEdit::focusOutEvent(event);
}

} // namespace tahaluf
