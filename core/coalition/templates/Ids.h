// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

namespace tahaluf {

using PaperTemplateId = Id<struct PaperTemplate>;
using TextModuleId = Id<struct TextModule>;

} // namespace tahaluf
