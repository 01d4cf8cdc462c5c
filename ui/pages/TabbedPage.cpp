// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/TabbedPage.h"

#include "theme/Theme.h"
#include "Workspace.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tahaluf {

TabbedPage::TabbedPage(PageContext& context, const QString& name, QWidget* parent)
    : Page(context, parent)
    , m_tabs(new QTabWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(name);
    setFocusProxy(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int) { setFocusProxy(m_tabs->currentWidget()); });
}

void TabbedPage::addPart(const QString& title, const QString& entity, Page* page)
{
    m_parts.push_back({entity, page});
    m_tabs->addTab(page, title);
}

void TabbedPage::addPart(const QString& title, QWidget* part)
{
    m_parts.push_back({});
    m_tabs->addTab(part, title);
}

const TabbedPage::Part* TabbedPage::shownPart() const
{
    const int current = m_tabs->currentIndex();
    return current < 0 ? nullptr : &m_parts[static_cast<std::size_t>(current)];
}

bool TabbedPage::showPart(const QString& entity, qint64 id)
{
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i].page && m_parts[i].entity == entity) {
            m_tabs->setCurrentIndex(static_cast<int>(i));
            m_parts[i].page->showRecord(id);
            return true;
        }
    }
    return false;
}

void TabbedPage::showRecord(qint64 id)
{
    const auto first =
        std::find_if(m_parts.begin(), m_parts.end(), [](const Part& part) { return part.page != nullptr; });
    if (first != m_parts.end()) {
        showPart(first->entity, id);
    }
}

void TabbedPage::showRecordOf(const QString& entity, qint64 id)
{
    RecordStore* store = context().workspace().store(entity);
    if (showPart(entity, id) || !store) {
        return;
    }
    // A record without a part of its own stands with the one it belongs to.
    Result<std::unique_ptr<RecordDraft>> record = store->open(id);
    if (!record) {
        context().fail(record.error());
        return;
    }
    for (const FieldInfo& field : store->entity().fields) {
        if (field.kind == FieldKind::Link && field.isRequired &&
            showPart(field.linkEntity, (*record)->value(store->entity().indexOf(field.key)).toLongLong())) {
            return;
        }
    }
}

void TabbedPage::startNewRecord()
{
    const Part* part = shownPart();
    if (!part || !part->page) {
        const auto first =
            std::find_if(m_parts.begin(), m_parts.end(), [](const Part& each) { return each.page != nullptr; });
        m_tabs->setCurrentIndex(static_cast<int>(first - m_parts.begin()));
        part = shownPart();
    }
    part->page->startNewRecord();
}

void TabbedPage::showFiltered(const std::vector<ActiveFilter>& filters)
{
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i].page) {
            m_tabs->setCurrentIndex(static_cast<int>(i));
            m_parts[i].page->showFiltered(filters);
            return;
        }
    }
}

bool TabbedPage::mayLeave()
{
    return std::all_of(
        m_parts.begin(), m_parts.end(), [](const Part& part) { return !part.page || part.page->mayLeave(); });
}

QVariant TabbedPage::saveState() const
{
    QVariantList states;
    for (const Part& part : m_parts) {
        states << (part.page ? part.page->saveState() : QVariant());
    }
    return QVariantMap{{QStringLiteral("tab"), m_tabs->currentIndex()}, {QStringLiteral("parts"), states}};
}

void TabbedPage::restoreState(const QVariant& state)
{
    const QVariantMap map = state.toMap();
    const QVariantList states = map.value(QStringLiteral("parts")).toList();
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i].page) {
            m_parts[i].page->restoreState(states.value(static_cast<qsizetype>(i)));
        }
    }
    m_tabs->setCurrentIndex(map.value(QStringLiteral("tab")).toInt());
}

} // namespace tahaluf
