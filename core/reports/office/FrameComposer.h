// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/Document.h"
#include "reports/office/OfficeSink.h"

namespace tahaluf::office {

/**
 * The page of paper `index` of `count`, with the room its header and footer take; office programs make more room by
 * themselves where a line wraps.
 */
[[nodiscard]] PaperFrame frameOf(const Document& document, int index, int count);

/** Logo, name, lines and edition mark above the accent line, or the letterhead. */
void composeHeader(OfficeSink& sink, const PaperFrame& frame);
/** Number, content hash, page of pages. */
void composeFooter(OfficeSink& sink, const PaperFrame& frame, const QString& hash);

} // namespace tahaluf::office
