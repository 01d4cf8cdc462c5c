// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QtGlobal>

#include <type_traits>

namespace tahaluf {

/** What a fixture is made of. A fixture that cannot be made is no test: the program stops with the reason. */
template <typename T> T must(Result<T> result)
{
    if (!result) {
        qFatal("fixture: %s", qPrintable(result.error().message));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

} // namespace tahaluf
