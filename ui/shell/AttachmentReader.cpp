// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/AttachmentReader.h"

#include "reports/PaperJob.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QFileInfo>

#include <algorithm>

namespace tahaluf {

namespace {

/** Read together, then kept: few enough that what was read is soon found. */
constexpr int FilesAtATime = 5;

} // namespace

AttachmentReader::AttachmentReader(PageContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    ChangeNotifier& notifier = context.workspace().notifier();
    connect(&notifier, &ChangeNotifier::changed, this, [this](const RecordChanges& changes) {
        const bool isOurs = std::any_of(changes.begin(), changes.end(), [](const RecordChange& change) {
            return change.entity == QLatin1String("attachments") && change.operation != Operation::Delete;
        });
        if (isOurs) {
            start();
        }
    });
    connect(&notifier, &ChangeNotifier::changedElsewhere, this, &AttachmentReader::start);
}

AttachmentReader::~AttachmentReader() = default;

void AttachmentReader::start()
{
    Workspace& workspace = m_context.workspace();
    // A private database in memory cannot be read by another thread.
    if (workspace.database().mode() != OpenMode::ReadWrite || !QFileInfo(workspace.path()).isFile()) {
        return;
    }
    if (isRunning()) {
        m_isAsked = true;
        return;
    }
    Result<std::vector<AttachmentTexts::Waiting>> files = AttachmentTexts::waiting(workspace.database(), FilesAtATime);
    if (!files) {
        m_context.fail(files.takeError());
        return;
    }
    if (files->empty()) {
        return;
    }
    m_answers = std::make_shared<Answers>();
    m_job = std::make_unique<PaperJob>(
        [path = workspace.path(), waiting = *files, answers = m_answers](const PaperJob::Step& step) -> Result<void> {
            Result<std::unique_ptr<Database>> reader = Database::openReader(path);
            if (!reader) {
                return reader.takeError();
            }
            for (const AttachmentTexts::Waiting& file : waiting) {
                Result<FileTextReader::Answer> answer =
                    AttachmentTexts::read(**reader, file, [&step] { return step(0, 0); });
                if (!answer) {
                    return answer.takeError();
                }
                if (!step(0, 0)) {
                    return {};
                }
                answers->push_back({file, std::move(*answer)});
            }
            return {};
        });
    connect(m_job.get(), &PaperJob::finished, this, &AttachmentReader::finish);
    m_job->start();
}

void AttachmentReader::finish(const Result<void>& result)
{
    m_job.release()->deleteLater();
    if (!result) {
        m_context.fail(result.error());
        return;
    }
    Workspace& workspace = m_context.workspace();
    const Answers answers = std::move(*m_answers);
    m_isAsked = false;
    for (const Answer& one : answers) {
        const Result<void> kept = FileTexts::keep(
            workspace.journal(), workspace.search(), one.file.digest, one.answer.state, one.answer.text);
        if (!kept) {
            // They wait still: read again when the next file is added or this one is opened.
            m_context.fail(kept.error());
            return;
        }
    }
    start();
}

} // namespace tahaluf
