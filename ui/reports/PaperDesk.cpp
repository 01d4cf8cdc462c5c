// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/PaperDesk.h"

#include "language/Bidi.h"
#include "reports/files/FileBatch.h"
#include "reports/files/PaperFile.h"
#include "reports/PaperMail.h"
#include "reports/PaperPages.h"
#include "reports/PaperPrinter.h"
#include "reports/PaperSaveDialog.h"
#include "reports/ProgressStrip.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

namespace tahaluf {

namespace {

QString shownPath(const QString& path)
{
    return Bidi::isolate(QDir::toNativeSeparators(path));
}

Result<void> writeEach(FileBatch& batch, const QVector<Document>& papers, const PaperJob::Step& step)
{
    if (Result<void> opened = batch.open(); !opened) {
        return opened;
    }
    for (const Document& paper : papers) {
        const QString path = batch.add(PaperFile::nameFor(paper.metadata().title), PaperFile::suffix(PaperFormat::Pdf));
        if (Result<void> written = PaperFile::write(PaperSet(paper), path, step); !written) {
            return written;
        }
    }
    return {};
}

} // namespace

PaperDesk::PaperDesk(QWidget& window, ProgressStrip& strip)
    : QObject(&window)
    , m_window(window)
    , m_strip(strip)
    , m_mail(new PaperMail(this))
{
    connect(m_mail, &PaperMail::opened, this, [this] { emit done(tr("The letter is open in the mail program.")); });
    connect(m_mail, &PaperMail::failed, this, &PaperDesk::failed);
}

void PaperDesk::run(const PaperJob::Work& work, const QString& what, const Then& then)
{
    if (m_job) {
        return;
    }
    m_job = new PaperJob(work, this);
    connect(m_job, &PaperJob::finished, this, [this, then](const Result<void>& result) { finish(result, then); });
    m_strip.follow(*m_job, what);
    emit busyChanged(true);
    m_job->start();
}

void PaperDesk::finish(const Result<void>& result, const Then& then)
{
    const bool wasCancelled = m_job->wasCancelled();
    m_job->deleteLater();
    m_job = nullptr;
    emit busyChanged(false);
    // Stopped too late is done.
    if (result) {
        then();
    } else if (wasCancelled) {
        emit stopped();
    } else {
        emit failed(result.error());
    }
}

void PaperDesk::cancel()
{
    if (m_job) {
        m_job->cancel();
    }
}

void PaperDesk::askAndSave(const Source& papers, const QString& name)
{
    PaperSaveDialog dialog(PaperFile::nameFor(name), &m_window);
    if (dialog.exec() == QDialog::Accepted) {
        saveTo(papers, dialog.path());
    }
}

void PaperDesk::saveTo(const Source& papers, const QString& path)
{
    const auto work = [papers, path](const PaperJob::Step& step) -> Result<void> {
        const Result<PaperSet> made = papers(step);
        return made ? PaperFile::write(*made, path, step) : Result<void>(made.error());
    };
    run(work, tr("Saving…"), [this, path] { emit done(tr("Saved as “%1”.").arg(shownPath(path))); });
}

void PaperDesk::askAndSaveEach(const Source& papers)
{
    const QString folder =
        QFileDialog::getExistingDirectory(&m_window, tr("Folder for the papers"), PaperSaveDialog::lastFolder());
    if (!folder.isEmpty()) {
        PaperSaveDialog::rememberFolder(folder);
        saveEachTo(papers, folder);
    }
}

void PaperDesk::saveEachTo(const Source& papers, const QString& folder)
{
    const auto batch = std::make_shared<FileBatch>(folder);
    const auto work = [papers, batch](const PaperJob::Step& step) -> Result<void> {
        const Result<PaperSet> made = papers(step);
        return made ? writeEach(*batch, made->papers, step) : Result<void>(made.error());
    };
    run(work, tr("Saving…"), [this, batch, folder] {
        if (!PaperSaveDialog::mayReplace(batch->taken(), &m_window)) {
            emit stopped();
            return;
        }
        if (const Result<void> committed = batch->commit(); !committed) {
            emit failed(committed.error());
            return;
        }
        emit done(
            tr("%n paper(s) saved in “%1”.", nullptr, static_cast<int>(batch->names().size())).arg(shownPath(folder)));
    });
}

void PaperDesk::askAndPrint(const Source& papers, int pageCount, int currentPage)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    QPrintDialog dialog(printer.get(), &m_window);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setOption(QAbstractPrintDialog::PrintCollateCopies);
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage, pageCount > 1);
    if (pageCount > 0) {
        dialog.setMinMax(1, pageCount);
        dialog.setFromTo(1, pageCount);
    }
    dialog.setPrintRange(QAbstractPrintDialog::AllPages);
    if (dialog.exec() == QDialog::Accepted) {
        printOn(papers, printer, currentPage);
    }
}

void PaperDesk::printOn(const Source& papers, const std::shared_ptr<QPrinter>& printer, int currentPage)
{
    const auto work = [papers, printer, currentPage](const PaperJob::Step& step) -> Result<void> {
        const Result<PaperSet> made = papers(step);
        if (!made) {
            return made.error();
        }
        // Laid out anew: the pages on the screen belong to its thread.
        const Result<std::shared_ptr<PaperPages>> pages = PaperPages::layOut(*made, step);
        return pages ? PaperPrinter::print(**pages, *printer, step, currentPage) : Result<void>(pages.error());
    };
    run(work, tr("Printing…"), [this, printer] {
        emit done(printer->outputFileName().isEmpty()
                      ? tr("Sent to the printer “%1”.").arg(Bidi::isolate(printer->printerName()))
                      : tr("Printed to “%1”.").arg(shownPath(printer->outputFileName())));
    });
}

void PaperDesk::mail(const Source& papers, const QString& title)
{
    const auto file = std::make_shared<QString>();
    const auto work = [papers, file, title](const PaperJob::Step& step) -> Result<void> {
        const Result<PaperSet> made = papers(step);
        if (!made) {
            return made.error();
        }
        const Result<QString> folder = PaperMail::makeFolder();
        if (!folder) {
            return folder.error();
        }
        *file = QDir(*folder).filePath(PaperFile::nameFor(title) + QStringLiteral(".pdf"));
        Result<void> written = PaperFile::write(*made, *file, step);
        if (!written) {
            QDir(*folder).removeRecursively();
        }
        return written;
    };
    run(work, tr("Making the letter…"), [this, file, title] { m_mail->compose(*file, title); });
}

} // namespace tahaluf
