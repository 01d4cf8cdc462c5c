// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/ArticleToken.h"

namespace tahaluf::ArticleToken {

QString of(const QString& lineage)
{
    return QStringLiteral("{المادة:%1}").arg(lineage);
}

const QRegularExpression& shape()
{
    static const QRegularExpression shape(QStringLiteral("\\{المادة:([^\\s{}]+)\\}"));
    return shape;
}

} // namespace tahaluf::ArticleToken
