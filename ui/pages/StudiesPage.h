// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordPage.h"

namespace tahaluf {

/** What is studied, by whom, until when, and what was found. Late ones are a filter of their own. */
class StudiesPage final : public RecordPage
{
    Q_OBJECT

public:
    explicit StudiesPage(PageContext& context, QWidget* parent = nullptr);

    /** Asks which proposal goes to whom. */
    void startNewRecord() override;

private:
    static RecordPageOptions optionsOf(PageContext& context);
    static std::optional<ShownCell> shownCell(const PageContext& context, const FieldInfo& field, const RowValues& row);
};

} // namespace tahaluf
