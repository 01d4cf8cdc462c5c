// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/** Names that stand in one text with commas between them: «العربية، الإنجليزية». */
namespace tahaluf::NameList {

/** The names of a text, in its order, whichever commas part them; none twice. */
[[nodiscard]] QStringList split(const QString& text);

/** The same text with the commas of its script, and nothing empty or twice between them. */
[[nodiscard]] QString tidied(const QString& text);

/** Equal for spellings of the same name, with or without the article. */
[[nodiscard]] QString key(const QString& name);

/** Whether `list` has this name, with or without the article and however it is spelled. */
[[nodiscard]] bool contains(const QStringList& list, const QString& name);

} // namespace tahaluf::NameList
