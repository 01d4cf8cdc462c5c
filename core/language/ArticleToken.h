// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

/** How a text of the founding document names another article, as it is stored: «{المادة:LINEAGE}». */
namespace tahaluf::ArticleToken {

[[nodiscard]] QString of(const QString& lineage);
/** Captures the lineage. */
[[nodiscard]] const QRegularExpression& shape();

} // namespace tahaluf::ArticleToken
