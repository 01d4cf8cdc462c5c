// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Page.h"

#include <QStackedWidget>
#include <QVariantMap>

#include <functional>
#include <map>
#include <memory>

namespace tahaluf {

/** The pages, each made when it is first shown. */
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    using Factory = std::function<std::unique_ptr<Page>(const QString& key)>;

    explicit PageStack(Factory factory, QWidget* parent = nullptr);

    /** Shows a page; false when the shown one may not be left or there is no such page. */
    bool show(const QString& key);
    [[nodiscard]] QString shown() const { return m_shown; }
    /** The page with this key if it was made already. */
    [[nodiscard]] Page* page(const QString& key) const;
    [[nodiscard]] Page* shownPage() const { return page(m_shown); }
    [[nodiscard]] bool mayLeave() const;

    /** What all pages made so far would like to find again, for pages of another language. */
    [[nodiscard]] QVariantMap saveStates() const;
    /** Given to each page when it is made. */
    void restoreStates(const QVariantMap& states) { m_states = states; }

signals:
    void pageShown(const QString& key);

private:
    Page* make(const QString& key);

    Factory m_factory;
    std::map<QString, Page*> m_pages;
    QVariantMap m_states;
    QString m_shown;
};

} // namespace tahaluf
