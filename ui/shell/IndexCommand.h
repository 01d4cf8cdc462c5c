// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <functional>

class QWidget;

namespace tahaluf {

class PageContext;

/** The search index made anew from the records: a command of the palette and of «السلامة». */
class IndexCommand
{
    Q_DECLARE_TR_FUNCTIONS(IndexCommand)

public:
    /** In a worker, with a window that says how far it is and stops it; @p made is told when the index is new. */
    static void run(PageContext& context, QWidget* window, const std::function<void()>& made = {});
};

} // namespace tahaluf
