// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QString>

#include <initializer_list>

class QAction;
class QWidget;

namespace tahaluf {

class PageContext;

/** A file that is only looked at: what would change it is off, and says why. */
namespace ReadOnly {

[[nodiscard]] bool isOpenFor(const PageContext& context);
/** The reason to be said where something is off. */
[[nodiscard]] QString reason();
/** Keeps a button off, with the reason in its tooltip, whoever would enable it; does nothing while the file is worked
 * on. */
void keepOff(const PageContext& context, QWidget& button);
void keepOff(const PageContext& context, std::initializer_list<QWidget*> buttons);
/** The same for a line of a menu. */
void keepOff(const PageContext& context, QAction& action);
/** Says the reason where a key asks for a change of a file that is only looked at; false while it is worked on. */
[[nodiscard]] bool refuses(PageContext& context);
/** How the cells of a grid are edited in which one types at once: not at all in a file that is only looked at. */
[[nodiscard]] QAbstractItemView::EditTriggers typingInCells(const PageContext& context);
/** Marks a button that changes nothing, such as one that prints: keepOff() leaves it alone. */
void markHarmless(QWidget& button);

} // namespace ReadOnly

} // namespace tahaluf
