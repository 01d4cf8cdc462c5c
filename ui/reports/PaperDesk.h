// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/PaperJob.h"
#include "reports/papers/PaperSet.h"

#include <QObject>

#include <functional>
#include <memory>

class QPrinter;

namespace tahaluf {

class PaperMail;
class ProgressStrip;

/** Takes papers to files, printers and the mail program, one errand at a time, each in a worker with its progress. */
class PaperDesk : public QObject
{
    Q_OBJECT

public:
    /** Where the papers come from, in the worker: made there, or ready before. */
    using Source = std::function<Result<PaperSet>(const PaperJob::Step& step)>;

    /** `window` is what questions belong to; the strip shows how far an errand is. */
    PaperDesk(QWidget& window, ProgressStrip& strip);

    [[nodiscard]] bool isBusy() const { return m_job != nullptr; }

    /** Asks for a name and a format, then saves all papers as that one file. */
    void askAndSave(const Source& papers, const QString& name);
    void saveTo(const Source& papers, const QString& path);
    /** Asks for a folder and saves each paper as a PDF of its own. */
    void askAndSaveEach(const Source& papers);
    void saveEachTo(const Source& papers, const QString& folder);
    /** The system's dialog with page range, copies and two-sided printing, then the printer. */
    void askAndPrint(const Source& papers, int pageCount = 0, int currentPage = 0);
    void printOn(const Source& papers, const std::shared_ptr<QPrinter>& printer, int currentPage = 0);
    /** Opens a new letter with the papers attached as one PDF; its subject is `title`. */
    void mail(const Source& papers, const QString& title);
    /** Stops the errand under way; no file is left. */
    void cancel();

signals:
    /** One sentence: what was done. */
    void done(const QString& message);
    void failed(const tahaluf::Error& error);
    /** The errand under way was stopped by the person. */
    void stopped();
    void busyChanged(bool isBusy);

private:
    using Then = std::function<void()>;
    void run(const PaperJob::Work& work, const QString& what, const Then& then);
    void finish(const Result<void>& result, const Then& then);

    QWidget& m_window;
    ProgressStrip& m_strip;
    PaperMail* m_mail;
    PaperJob* m_job = nullptr;
};

} // namespace tahaluf
