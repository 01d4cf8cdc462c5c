// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace tahaluf::cli {

/** The key of an entity as it was typed: «programme-sessions» too means «programme_sessions». */
inline QString entityKey(const std::string& argument)
{
    return QString::fromStdString(argument).replace(QLatin1Char('-'), QLatin1Char('_'));
}

} // namespace tahaluf::cli
