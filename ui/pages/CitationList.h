// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RelatedList.h"

#include <QCoreApplication>

namespace tahaluf {

/** What a study, a decision or an article of the founding text cites; `linkField` is the one that points at it. */
[[nodiscard]] inline RelatedListOptions citationsOf(const QString& linkField)
{
    RelatedListOptions options;
    options.entity = QStringLiteral("citations");
    options.linkField = linkField;
    options.columns = QStringList{QStringLiteral("reference"), QStringLiteral("reference_article")};
    options.formFields = options.columns + QStringList{QStringLiteral("note")};
    options.addLabel = QCoreApplication::translate("CitationList", "Cite a reference");
    options.emptyText = QCoreApplication::translate("CitationList", "No reference is cited yet.");
    return options;
}

} // namespace tahaluf
