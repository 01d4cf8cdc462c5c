// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RelatedList.h"

namespace tahaluf {

/** The decisions on a proposal or a recommendation, or those of a meeting; Enter opens one on its own page. */
class DecisionsSection final : public RelatedList
{
    Q_OBJECT

public:
    /** `linkField` is the field of a decision that points at the record shown. */
    DecisionsSection(PageContext& context, const QString& linkField, QWidget* parent = nullptr);
};

} // namespace tahaluf
