// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "schema/FieldInfo.h"
#include "storage/Journal.h"

#include <QJsonValue>
#include <QVariant>

namespace tahaluf::LoggedValue {

/** A value of the history in its stored shape: links were logged by uid and become the id they have in this file. */
[[nodiscard]] Result<QVariant> stored(const Journal& journal, const FieldInfo& field, const QJsonValue& value);

/** The other way round: a stored value as the history writes it. A link to nothing is null. */
[[nodiscard]] Result<QJsonValue> of(const Journal& journal, const FieldInfo& field, const QVariant& stored);

} // namespace tahaluf::LoggedValue
