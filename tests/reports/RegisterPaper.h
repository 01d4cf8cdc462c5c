// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/Document.h"

#include <QStringList>

namespace tahaluf {

/** Words that stand nowhere else: numbers from 1001 on. */
inline QString token(int index)
{
    return QString::number(1001 + index);
}

inline QString tokens(int count, const QString& separator = QStringLiteral(" "))
{
    QStringList all;
    for (int index = 0; index < count; ++index) {
        all << token(index);
    }
    return all.join(separator);
}

inline paper::Table registerOf(int rows)
{
    paper::Table table;
    table.columns = {{QStringLiteral("الرقم"), 1, 20}, {QStringLiteral("النص"), 3}, {QStringLiteral("الجهة"), 2}};
    for (int row = 0; row < rows; ++row) {
        table.rows.append({token(row), QStringLiteral("نص المقترح كما ورد"), QStringLiteral("وزارة العدل")});
    }
    return table;
}

} // namespace tahaluf
