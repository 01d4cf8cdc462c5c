// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/PaperDesk.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

class QDialog;

namespace tahaluf {

/** The sample coalition in a file, as papers are made from it, and an empty folder to save them in. */
class PaperRoom
{
public:
    PaperRoom();
    ~PaperRoom();

    [[nodiscard]] PageContext& context() const { return *m_context; }
    [[nodiscard]] Workspace& workspace() const { return *m_workspace; }
    /** The sample's second meeting. */
    [[nodiscard]] MeetingId meeting() const { return m_meeting; }
    /** Where a file of this name is saved. */
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /** All that is in the folder, hidden things too. */
    [[nodiscard]] QStringList files() const;

private:
    QTemporaryDir m_data;
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<PageContext> m_context;
    MeetingId m_meeting;
};

/** Papers that are never ready: only stopping ends the making. */
[[nodiscard]] PaperDesk::Source endlessPapers();

/** Calls `answer` with the next dialog that opens, once it stands. */
void answerDialog(const std::function<void(QDialog*)>& answer);
/** Presses a button of the dialog that opens next, by the text on it. */
void pressInDialog(const QString& text);

} // namespace tahaluf
