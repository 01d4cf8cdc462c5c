// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

/** The words of a text document: Word's .docx, and OpenDocument of any kind, within the bounds of OfficePackage. */
namespace tahaluf::OfficeText {

/**
 * Paragraph by paragraph, one a line, until there are @p most letters or @p goOn says no; deleted text of a document
 * with tracked changes is left out. Nothing for an archive that is neither. Refused where the archive or its XML is
 * damaged or made to do harm.
 */
Result<std::optional<QString>> read(const QByteArray& content, qsizetype most, const std::function<bool()>& goOn);

} // namespace tahaluf::OfficeText
