// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/office/DocxWriter.h"

#include "reports/office/docx/DocxFormat.h"

namespace tahaluf {

std::unique_ptr<office::OfficeFormat>
DocxWriter::format(office::OfficePackage& package, const paper::PageSetup& first, const paper::Metadata& metadata) const
{
    return std::make_unique<office::docx::DocxFormat>(package, first, metadata);
}

} // namespace tahaluf
