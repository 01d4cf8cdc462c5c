// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/Audience.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<Audience>()
{
    static const ChoiceList choices(
        "Audience",
        {
            {static_cast<int>(Audience::Public), "public", QT_TRANSLATE_NOOP("Audience", "Public")},
            {static_cast<int>(Audience::Partners), "partners", QT_TRANSLATE_NOOP("Audience", "Partners")},
            {static_cast<int>(Audience::Internal), "internal", QT_TRANSLATE_NOOP("Audience", "Internal")},
        });
    return choices;
}

} // namespace tahaluf
