// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RelatedList.h"

#include <QCoreApplication>

namespace tahaluf {

/** The steps of a referral path or of a plan in their order: everything but which columns and fields they have. */
[[nodiscard]] inline RelatedListOptions stepsOf(const QString& entity, const QString& linkField)
{
    RelatedListOptions options;
    options.entity = entity;
    options.linkField = linkField;
    options.sortField = QStringLiteral("position");
    options.addLabel = QCoreApplication::translate("StepList", "Add a step");
    options.mostRows = 10;
    return options;
}

} // namespace tahaluf
