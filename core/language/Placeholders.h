// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

/** Names in braces that stand for something of the record a text is used with: «نرجو ترشيح من يمثل {الجهة}». */
namespace tahaluf::Placeholders {

/** The names in the order in which they first stand in the text, without their braces. A brace alone is text. */
[[nodiscard]] QStringList names(const QString& text);

/** The text with every name that `values` knows replaced; what is filled in is not looked through again. */
[[nodiscard]] QString filled(const QString& text, const QHash<QString, QString>& values);

} // namespace tahaluf::Placeholders
