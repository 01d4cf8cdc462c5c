// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/PageStack.h"

namespace tahaluf {

PageStack::PageStack(Factory factory, QWidget* parent)
    : QStackedWidget(parent)
    , m_factory(std::move(factory))
{
}

Page* PageStack::page(const QString& key) const
{
    const auto found = m_pages.find(key);
    return found == m_pages.end() ? nullptr : found->second;
}

bool PageStack::mayLeave() const
{
    Page* page = shownPage();
    return !page || page->mayLeave();
}

Page* PageStack::make(const QString& key)
{
    std::unique_ptr<Page> made = m_factory(key);
    if (!made) {
        return nullptr;
    }
    Page* page = made.release();
    addWidget(page);
    m_pages.emplace(key, page);
    if (m_states.contains(key)) {
        page->restoreState(m_states.take(key));
    }
    return page;
}

bool PageStack::show(const QString& key)
{
    if (key == m_shown) {
        return true;
    }
    if (!mayLeave()) {
        return false;
    }
    Page* next = page(key);
    if (!next) {
        next = make(key);
    }
    if (!next) {
        return false;
    }
    m_shown = key;
    setCurrentWidget(next);
    emit pageShown(key);
    return true;
}

QVariantMap PageStack::saveStates() const
{
    QVariantMap states = m_states;
    for (const auto& [key, page] : m_pages) {
        states.insert(key, page->saveState());
    }
    return states;
}

} // namespace tahaluf
