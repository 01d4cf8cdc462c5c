// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/EntityCatalog.h"

namespace tahaluf {

/** Every entity of the program. */
EntityCatalog coalitionCatalog();

} // namespace tahaluf
