// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/office/OdtWriter.h"

#include "reports/office/odt/OdtFormat.h"

namespace tahaluf {

std::unique_ptr<office::OfficeFormat>
OdtWriter::format(office::OfficePackage& package, const paper::PageSetup& first, const paper::Metadata& metadata) const
{
    return std::make_unique<office::odt::OdtFormat>(package, first, metadata);
}

} // namespace tahaluf
