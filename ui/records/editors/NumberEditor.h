// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/editors/LineEditor.h"

namespace tahaluf {

/** A whole number in digits of any script; empty is 0. */
class NumberEditor final : public LineEditor
{
    Q_OBJECT

public:
    NumberEditor(const FieldInfo& field, QWidget* parent);
    void setValue(const QVariant& stored) override;
};

} // namespace tahaluf
