// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/SearchField.h"

#include "language/Bidi.h"
#include "widgets/PopupList.h"
#include "Workspace.h"

#include <QKeyEvent>

namespace tahaluf {

namespace {

constexpr int DelayInMilliseconds = 60;
constexpr int MostHits = 12;

PopupRow toRow(const SearchHit& hit, const EntityCatalog& catalog, const Phrasebook& phrasebook)
{
    PopupRow row;
    row.text = hit.title;
    row.textMarks = hit.titleRanges;
    if (!hit.number.isEmpty()) {
        row.lead = Bidi::isolateReference(phrasebook.shaped(hit.number));
    }
    if (const EntityInfo* entity = catalog.find(hit.entity)) {
        row.detail = entity->singularLabel();
    }
    if (hit.snippet != hit.title) {
        row.below = hit.snippet;
        row.belowMarks = hit.ranges;
    }
    return row;
}

} // namespace

SearchField::SearchField(PageContext& context, const QStringList& entities, QWidget* parent)
    : QLineEdit(parent)
    , m_context(context)
    , m_entities(entities)
{
    setObjectName(QStringLiteral("searchField"));
    setPlaceholderText(tr("Search bodies, people, meetings, proposals and letters…"));
    setAccessibleName(tr("Search"));
    setToolTip(tr("Search (Ctrl+K or F3)"));
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
    m_hits.clear();
    if (!text().trimmed().isEmpty()) {
        // Made when first needed: it reads the synonyms, which the start need not wait for.
        if (!m_searcher) {
            m_searcher.emplace(m_context.workspace().database(), m_context.workspace().catalog());
        }
        Result<std::vector<SearchHit>> found = m_searcher->search(text(), m_entities, MostHits);
        if (!found) {
            m_context.fail(found.takeError());
            return;
        }
        m_hits = std::move(*found);
    }
    showHits();
}

void SearchField::showHits()
{
    if (!m_popup) {
        m_popup = new PopupList(*this);
        m_popup->setLeastWidth(560);
        connect(m_popup, &PopupList::activated, this, &SearchField::open);
    }
    std::vector<PopupRow> rows;
    for (const SearchHit& hit : m_hits) {
        rows.push_back(toRow(hit, m_context.workspace().catalog(), m_context.phrasebook()));
    }
    m_popup->open(rows);
    setAccessibleDescription(text().trimmed().isEmpty() ? QString()
                                                        : tr("%n hit(s)", nullptr, static_cast<int>(m_hits.size())));
    if (m_hits.empty() && !text().trimmed().isEmpty()) {
        m_popup->say(tr("Nothing found for “%1”. Try another word or fewer words.").arg(text().trimmed()));
    }
}

void SearchField::open(int row)
{
    if (row < 0 || row >= static_cast<int>(m_hits.size())) {
        return;
    }
    const SearchHit hit = m_hits[static_cast<std::size_t>(row)];
    m_popup->close();
    clear();
    m_hits.clear();
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
