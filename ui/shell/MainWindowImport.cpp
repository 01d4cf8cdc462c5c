// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportAssistant.h"
#include "shell/MainWindow.h"
#include "shell/WindowContent.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

namespace tahaluf {

void MainWindow::importTable(const QString& path)
{
    // What is typed must not be overtaken by the import, and a session must not wait for it.
    if (!mayCloseFile()) {
        return;
    }
    if (m_workspace->database().mode() == OpenMode::ReadOnly) {
        m_contexts.back()->fail(
            refused(tr("This file is open for reading only. Save a copy where you may write, and import there.")));
        return;
    }
    auto* assistant = new ImportAssistant(*m_contexts.back(), m_content->shownPage(), this);
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    assistant->open();
    if (!path.isEmpty()) {
        assistant->takeFile(path);
    }
}

} // namespace tahaluf
