// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "schema/EntityInfo.h"

#include <QCoreApplication>
#include <QVariant>

#include <vector>

namespace tahaluf {

/** Checks every record passes before it is written, whatever door it came through. */
class Validation
{
    Q_DECLARE_TR_FUNCTIONS(Validation)

public:
    /** Required fields filled, choices known, text without NUL or lone surrogates. `values` in field order. */
    static Result<void> check(const EntityInfo& entity, const std::vector<QVariant>& values);

    /** Whether a text has neither NUL nor half a character (a lone surrogate), which no file could keep. */
    [[nodiscard]] static bool isWholeText(const QString& text);

    /**
     * Turns what a person typed or a file holds into the stored shape of `field`: any digits, dates in any
     * accepted writing, choice keys or labels. Links are not resolved here.
     */
    static Result<QVariant> parse(const FieldInfo& field, const QString& text);
};

} // namespace tahaluf
