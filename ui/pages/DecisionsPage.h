// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/PrintedList.h"

namespace tahaluf {

class DecisionDetail;

/** Decisions with the positions of the bodies; a new one is a free question. Enter goes into the positions. */
class DecisionsPage final : public PrintedList
{
    Q_OBJECT

public:
    explicit DecisionsPage(PageContext& context, QWidget* parent = nullptr);

    /** Asks what is to be decided. */
    void startNewRecord() override;
    [[nodiscard]] DecisionDetail& decision();

private:
    static RecordPageOptions optionsOf(PageContext& context);
};

} // namespace tahaluf
