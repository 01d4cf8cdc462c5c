// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Language.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace tahaluf {

struct ExportOptions
{
    QString entity;
    QStringList where; ///< "field=value" or "field=value,value"; all must hold
    std::optional<Language> labels; ///< headings and choices in words; nothing: keys
    QStringList fields = {}; ///< these alone, in this order and without the uid: what a list shows; empty: all, with it
    std::optional<std::vector<qint64>> ids = {}; ///< these records alone, in this order
    std::function<bool(qint64 written)> goOn = {}; ///< asked now and then; no ends the run, and leaves no file
};

} // namespace tahaluf
