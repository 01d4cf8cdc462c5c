// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/Document.h"

#include <QHash>

/**
 * «See page 12»: a text that stands for the number of the page on which a heading with this anchor is. PageLayout puts
 * the numbers in once it knows them, office programs count themselves. The column or line it stands in must have room
 * for the number, so that the pages do not move.
 */
namespace tahaluf::paper {

[[nodiscard]] Text pageReference(const QString& anchor);
/** The anchor of a span that is such a reference; empty for any other span. */
[[nodiscard]] QString referencedAnchor(const Span& span);
/** Whether a paragraph or a table cell of the paper holds one. */
[[nodiscard]] bool hasPageReferences(const Document& document);
/** The paper with its references replaced; one whose anchor is not among `pages` becomes nothing. */
[[nodiscard]] Document withPageNumbers(const Document& document, const QHash<QString, QString>& pages);

} // namespace tahaluf::paper
