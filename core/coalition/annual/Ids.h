// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

namespace tahaluf {

using AnnualReportId = Id<struct AnnualReport>;
using ReportPictureId = Id<struct ReportPicture>;

} // namespace tahaluf
