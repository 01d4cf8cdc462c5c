// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/** What the sheets have in common on which those present sign, and one certifies that they did. */
class SignedSheet
{
    Q_DECLARE_TR_FUNCTIONS(SignedSheet)

public:
    /** A row with room for a signature. */
    [[nodiscard]] static paper::Row row(QVector<paper::Text> cells);
    /** Who certifies the sheet, at its foot. */
    static void certify(Document& paper, const PaperWords& words, const QString& capacity, const QString& name);
};

} // namespace tahaluf
