// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <memory>

namespace tahaluf {

class Page;
class PageContext;
class RecordPage;

/** Makes the pages of the main window by the key of their entity. */
class PageFactory
{
    Q_DECLARE_TR_FUNCTIONS(PageFactory)

public:
    /**
     * members, people, meetings, proposals; every other entity of the workspace (themes, mechanisms, series ...) as a
     * plain list with its form. A null pointer for a key that is none.
     */
    static std::unique_ptr<Page> makePage(const QString& key, PageContext& context);

private:
    static std::unique_ptr<RecordPage> members(PageContext& context);
    static std::unique_ptr<RecordPage> people(PageContext& context);
    static std::unique_ptr<RecordPage> meetings(PageContext& context);
    static std::unique_ptr<RecordPage> proposals(PageContext& context);
    static std::unique_ptr<RecordPage> plain(const QString& key, PageContext& context);
};

} // namespace tahaluf
