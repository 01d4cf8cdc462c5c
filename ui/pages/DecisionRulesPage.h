// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Page.h"

namespace tahaluf {

class RecordForm;

/** How the coalition decides: the rule, who decides, the quorum, silence, late positions, rounds. */
class DecisionRulesPage final : public Page
{
    Q_OBJECT

public:
    explicit DecisionRulesPage(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] RecordForm& form() const { return *m_form; }

    bool mayLeave() override;
    [[nodiscard]] QVariant saveState() const override;
    void restoreState(const QVariant& state) override;

private:
    RecordForm* m_form;
};

} // namespace tahaluf
