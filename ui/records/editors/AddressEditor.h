// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/editors/LineEditor.h"

namespace tahaluf {

/** A phone number or an e-mail address: always from left to right, aligned like the other fields. */
class AddressEditor final : public LineEditor
{
    Q_OBJECT

public:
    AddressEditor(const FieldInfo& field, QWidget* parent);

    [[nodiscard]] Result<QVariant> value() const override;
    [[nodiscard]] bool isWide() const override;
};

} // namespace tahaluf
