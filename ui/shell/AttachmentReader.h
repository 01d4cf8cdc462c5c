// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/AttachmentTexts.h"

#include <QObject>

#include <memory>
#include <vector>

namespace tahaluf {

class PageContext;
class PaperJob;

/**
 * Reads the texts of attachments in a thread of its own while people work, and puts them into the search index: those
 * that are added, and those of a file that was never read, as soon as it is open.
 */
class AttachmentReader : public QObject
{
    Q_OBJECT

public:
    explicit AttachmentReader(PageContext& context, QObject* parent = nullptr);
    ~AttachmentReader() override;

    /** Reads what waits, unless that is being done; nothing in a file that may only be read. */
    void start();
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

private:
    struct Answer
    {
        AttachmentTexts::Waiting file;
        FileTextReader::Answer answer;
    };
    using Answers = std::vector<Answer>;

    void finish(const Result<void>& result);

    PageContext& m_context;
    std::unique_ptr<PaperJob> m_job;
    std::shared_ptr<Answers> m_answers;
    bool m_isAsked = false; ///< something was added while others were being read
};

} // namespace tahaluf
