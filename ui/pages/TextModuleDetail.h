// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordDetail.h"

namespace tahaluf {

/** A text module: its fields, and which names in braces it may use. */
class TextModuleDetail final : public RecordDetail
{
    Q_OBJECT

public:
    explicit TextModuleDetail(PageContext& context, QWidget* parent = nullptr);

protected:
    void showHeader() override;
};

} // namespace tahaluf
