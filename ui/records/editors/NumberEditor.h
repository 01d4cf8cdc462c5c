// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Phrasebook.h"
#include "records/editors/LineEditor.h"

namespace tahaluf {

/** A whole number, typed in digits of any script, shown in the window's; empty is 0. */
class NumberEditor final : public LineEditor
{
    Q_OBJECT

public:
    NumberEditor(const FieldInfo& field, const Phrasebook& phrasebook, QWidget* parent);
    void setValue(const QVariant& stored) override;

private:
    Phrasebook m_phrasebook;
};

} // namespace tahaluf
