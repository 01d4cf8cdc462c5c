// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Phrasebook.h"
#include "schema/EntityCatalog.h"

#include <QString>
#include <QStringList>

/** The pages of the window: their keys, and what each is called in either language. */
namespace tahaluf::PageTitles {

/** The pages of records, in the order of the sidebar: what is recorded, then the coalition at work. */
[[nodiscard]] const QStringList& ofRecords();
[[nodiscard]] const QStringList& ofWork();
/** All pages of the sidebar, in its order. */
[[nodiscard]] const QStringList& all();
/** Pages that the settings lead to. */
[[nodiscard]] const QStringList& behindSettings();

/** An English text that the catalogues translate. */
struct Wording
{
    const char* context = "";
    const char* source = "";

    [[nodiscard]] QString in(const Phrasebook& words) const { return words.phrase(context, source); }
};
[[nodiscard]] Wording of(const EntityCatalog& catalog, const QString& page);

} // namespace tahaluf::PageTitles
