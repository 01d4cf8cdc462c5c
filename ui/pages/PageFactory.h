// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/FilterBar.h"

#include <memory>

namespace tahaluf {

class Page;
class PageContext;

/**
 * A page of the main window by the key of its entity: members, people, meetings, proposals, letters; every other entity
 * of the workspace (themes, mechanisms, series ...) as a plain list with its form. A null pointer for a key that is
 * none.
 */
std::unique_ptr<Page> makePage(const QString& key, PageContext& context);

/** The page on which records of an entity stand: articles on that of the founding text; mostly the entity's own. */
QString pageOf(const QString& entity);

/** What such a page is filtered by when it opens: the list of proposals shows proposals, not remarks. */
std::vector<ActiveFilter> firstFiltersOf(const QString& key);

} // namespace tahaluf
