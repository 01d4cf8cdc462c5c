// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/office/OfficeWriter.h"

namespace tahaluf {

/** Writes papers as ODT, the format of LibreOffice (OpenDocument 1.3). */
class OdtWriter final : public OfficeWriter
{
protected:
    [[nodiscard]] std::unique_ptr<office::OfficeFormat> format(office::OfficePackage& package,
                                                               const paper::PageSetup& first,
                                                               const paper::Metadata& metadata) const override;
};

} // namespace tahaluf
