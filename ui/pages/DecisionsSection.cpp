// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/DecisionsSection.h"

namespace tahaluf {

namespace {

RelatedListOptions optionsOf(const QString& linkField)
{
    RelatedListOptions options;
    options.entity = QStringLiteral("decisions");
    options.linkField = linkField;
    options.columns = QStringList{QStringLiteral("number"), QStringLiteral("text"), QStringLiteral("state")};
    options.sortField = QStringLiteral("number");
    options.emptyText = DecisionsSection::tr("No decision yet.");
    options.canEdit = false;
    options.canRemove = false;
    options.opensPage = true;
    return options;
}

} // namespace

DecisionsSection::DecisionsSection(PageContext& context, const QString& linkField, QWidget* parent)
    : RelatedList(context, optionsOf(linkField), parent)
{
}

} // namespace tahaluf
