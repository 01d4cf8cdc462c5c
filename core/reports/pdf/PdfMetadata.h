// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/PageSetup.h"

#include <QByteArray>
#include <QDateTime>

/** What a PDF says of itself: once for its readers' windows, once for what files and finds documents. */
namespace tahaluf::PdfMetadata {

/** The document information dictionary (ISO 32000-1, 14.3.3). */
[[nodiscard]] QByteArray information(const paper::Metadata& metadata, const QDateTime& made);
/** The same as an XMP packet (ISO 16684-1). */
[[nodiscard]] QByteArray xmp(const paper::Metadata& metadata, const QDateTime& made);

} // namespace tahaluf::PdfMetadata
