// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/FieldInfo.h"

#include <QCoreApplication>

namespace tahaluf {

QString FieldInfo::label() const
{
    return QCoreApplication::translate(context, source);
}

} // namespace tahaluf
