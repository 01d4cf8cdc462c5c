// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/editors/LineEditor.h"

namespace tahaluf {

/** A line of text; what was typed before in this field can be offered again. */
class TextEditor final : public LineEditor
{
    Q_OBJECT

public:
    TextEditor(const FieldInfo& field, QWidget* parent);

    /** Offers these texts while typing, found however they are spelled. */
    void offer(const QStringList& earlier);
    [[nodiscard]] bool isWide() const override { return true; }
};

} // namespace tahaluf
