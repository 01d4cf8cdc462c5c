// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordDetail.h"

namespace tahaluf {

class RelatedList;

/** A plan template: its steps, what is shared at them, and its paper. */
class PlanTemplateDetail final : public RecordDetail
{
    Q_OBJECT

public:
    explicit PlanTemplateDetail(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] RelatedList& steps() const { return *m_steps; }
    [[nodiscard]] RelatedList& sharings() const { return *m_sharings; }

protected:
    void showHeader() override;

private:
    RelatedList* m_steps;
    RelatedList* m_sharings;
};

} // namespace tahaluf
