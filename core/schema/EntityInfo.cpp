// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/EntityInfo.h"

#include <QCoreApplication>

namespace tahaluf {

QString EntityInfo::singularLabel() const
{
    return QCoreApplication::translate(context, singular);
}

QString EntityInfo::pluralLabel() const
{
    return QCoreApplication::translate(context, plural);
}

const FieldInfo* EntityInfo::field(const QString& name) const
{
    const int index = indexOf(name);
    return index < 0 ? nullptr : &fields[static_cast<std::size_t>(index)];
}

int EntityInfo::indexOf(const QString& name) const
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].key == name) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace tahaluf
