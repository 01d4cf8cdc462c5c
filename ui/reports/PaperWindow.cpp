// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/PaperWindow.h"

#include "reports/OutlinePane.h"
#include "reports/PageBar.h"
#include "reports/PageView.h"
#include "reports/PaperChoices.h"
#include "reports/PaperMaker.h"
#include "reports/PaperPages.h"
#include "reports/papers/PaperCatalog.h"
#include "reports/ProgressStrip.h"
#include "theme/Theme.h"
#include "Workspace.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace tahaluf {

namespace {
constexpr int OutlineWidth = 230;
} // namespace

PaperWindow::PaperWindow(PageContext& context, const QString& report, const PaperRequest& request, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_context(context)
    , m_report(report)
    , m_request(request)
    , m_choices(new PaperChoices(this))
    , m_mail(new QPushButton(tr("Send by e-&mail…"), this))
    , m_save(new QPushButton(tr("&Save…"), this))
    , m_print(new QPushButton(tr("&Print…"), this))
    , m_view(new PageView(this))
    , m_bar(new PageBar(*m_view, context.phrasebook(), this))
    , m_outline(new OutlinePane(this))
    , m_notice(new QLabel(this))
    , m_making(new ProgressStrip(this))
    , m_errand(new ProgressStrip(this))
    , m_desk(new PaperDesk(*this, *m_errand))
{
    const PaperKind* kind = PaperCatalog::find(report);
    setWindowTitle(kind ? kind->title() : report);
    m_choices->set(request);
    build();
    connectDesk();
    addKeys();
    resize(1080, 860);
    m_view->setFocus();
    refresh();
}

PaperWindow::~PaperWindow() = default;

void PaperWindow::build()
{
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notice->setContentsMargins(Space::Large, 0, Space::Large, Space::Small);
    m_notice->hide();
    auto* pageLine = new QHBoxLayout;
    pageLine->setContentsMargins(Space::Large, 0, Space::Large, Space::Small);
    pageLine->addWidget(m_bar);

    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_outline);
    splitter->addWidget(m_view);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({OutlineWidth, width()});
    splitter->setChildrenCollapsible(false);
    m_outline->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buildTop());
    column->addLayout(pageLine);
    column->addWidget(m_notice);
    column->addWidget(m_making);
    column->addWidget(m_errand);
    column->addWidget(splitter, 1);

    // The pages come last on the way through the window: their view had to be there before its bar.
    setTabOrder(m_outline, m_view);
    connect(m_choices, &PaperChoices::changed, this, &PaperWindow::refresh);
    connect(&m_bar->outlineSwitch(), &QPushButton::toggled, m_outline, &QWidget::setVisible);
    connect(m_view, &PageView::currentPageChanged, m_outline, &OutlinePane::showPage);
    connect(m_outline, &OutlinePane::chosen, m_view, &PageView::goTo);
}

QBoxLayout* PaperWindow::buildTop()
{
    setRole(*m_print, Role::Primary);
    m_print->setAccessibleName(tr("Print"));
    m_save->setAccessibleName(tr("Save"));
    m_mail->setAccessibleName(tr("Send by e-mail"));
    m_print->setToolTip(tr("Print (Ctrl+P)"));
    m_save->setToolTip(tr("Save as PDF, for Word or for LibreOffice (Ctrl+S)"));
    m_mail->setToolTip(tr("Open a letter with the paper attached (Ctrl+M)"));
    auto* top = new QHBoxLayout;
    top->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Small);
    top->setSpacing(Space::Small);
    top->addWidget(m_choices);
    top->addStretch(1);
    top->addWidget(m_mail);
    top->addWidget(m_save);
    top->addWidget(m_print);
    connect(m_print, &QPushButton::clicked, this, &PaperWindow::print);
    connect(m_save, &QPushButton::clicked, this, &PaperWindow::save);
    connect(m_mail, &QPushButton::clicked, this, &PaperWindow::mail);
    return top;
}

void PaperWindow::connectDesk()
{
    connect(m_desk, &PaperDesk::done, this, [this](const QString& message) {
        say(message, false);
        m_context.say(message);
    });
    connect(m_desk, &PaperDesk::failed, this, [this](const Error& error) {
        say(error.message, true);
        if (m_closesWhenDone) {
            m_context.fail(error);
        }
    });
    connect(m_desk, &PaperDesk::stopped, this, [this] { say(tr("Stopped; nothing was written."), false); });
    connect(m_desk, &PaperDesk::busyChanged, this, [this](bool isBusy) {
        showState();
        if (!isBusy && m_closesWhenDone) {
            // After whoever is told the outcome.
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        }
    });
}

void PaperWindow::addKeys()
{
    const auto add = [this](const QKeySequence& keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    add(QKeySequence::Print, [this] { print(); });
    add(QKeySequence::Save, [this] { save(); });
    add(Qt::CTRL | Qt::Key_M, [this] { mail(); });
    add(Qt::Key_F5, [this] { refresh(); });
    add(Qt::Key_F9, [this] { m_bar->outlineSwitch().click(); });
    add(Qt::CTRL | Qt::Key_G, [this] { m_bar->focusPageField(); });
    add(QKeySequence::ZoomIn, [this] { m_view->zoomIn(); });
    // The + key without Shift, as most keyboards have it.
    add(Qt::CTRL | Qt::Key_Equal, [this] { m_view->zoomIn(); });
    add(QKeySequence::ZoomOut, [this] { m_view->zoomOut(); });
    add(Qt::CTRL | Qt::Key_0, [this] { m_view->setFit(PageView::Fit::Width); });
    add(Qt::Key_Escape, [this] { close(); });
}

void PaperWindow::refresh()
{
    letJobGo();
    PaperOrder order{m_report, m_request};
    m_choices->writeTo(order.request);
    const auto pages = std::make_shared<std::shared_ptr<PaperPages>>();
    const Workspace& workspace = m_context.workspace();
    const PaperMaker maker(workspace.path(), workspace.clock());
    const auto work = [maker, order, pages](const PaperJob::Step& step) -> Result<void> {
        const Result<PaperSet> papers = maker.make({order}, step);
        if (!papers) {
            return papers.error();
        }
        Result<std::shared_ptr<PaperPages>> laidOut = PaperPages::layOut(*papers, step);
        if (!laidOut) {
            return laidOut.takeError();
        }
        *pages = std::move(*laidOut);
        return {};
    };
    m_job = new PaperJob(work, this);
    connect(m_job, &PaperJob::finished, this, [this, pages, request = order.request](const Result<void>& result) {
        if (result) {
            m_request = request;
        }
        take(result, *pages);
    });
    m_making->follow(*m_job, tr("The paper is being made…"));
    m_job->start();
    showState();
}

void PaperWindow::letJobGo()
{
    if (m_job) {
        disconnect(m_job, nullptr, this, nullptr);
        m_job->cancel();
        connect(m_job, &PaperJob::finished, m_job, &QObject::deleteLater);
        m_job = nullptr;
    }
}

void PaperWindow::take(const Result<void>& result, const std::shared_ptr<PaperPages>& pages)
{
    const bool wasCancelled = m_job->wasCancelled();
    m_job->deleteLater();
    m_job = nullptr;
    if (!result) {
        // The choices say again what the pages show.
        m_choices->set(m_request);
        say(wasCancelled ? tr("Stopped. F5 makes the paper again.") : result.error().message, !wasCancelled);
        showState();
        return;
    }
    m_notice->hide();
    m_pages = pages;
    setWindowTitle(pages->title());
    m_view->setPages(pages);
    m_bar->setPageCount(pages->count());
    m_outline->setHeadings(pages->headings());
    m_outline->showPage(m_view->currentPage());
    m_bar->outlineSwitch().setEnabled(!pages->headings().isEmpty());
    if (pages->headings().isEmpty()) {
        m_bar->outlineSwitch().setChecked(false);
    }
    showState();
    emit made();
}

void PaperWindow::showState()
{
    const bool isReady = m_pages && !m_job && !m_desk->isBusy();
    for (QPushButton* button : {m_print, m_save, m_mail}) {
        button->setEnabled(isReady);
    }
}

void PaperWindow::say(const QString& text, bool isProblem)
{
    setRole(*m_notice, isProblem ? Role::Problem : Role::Muted);
    m_notice->setText(text);
    m_notice->show();
}

QString PaperWindow::notice() const
{
    return m_notice->isHidden() ? QString() : m_notice->text();
}

PaperDesk::Source PaperWindow::source() const
{
    const PaperSet papers = m_pages ? m_pages->set() : PaperSet();
    return [papers](const PaperJob::Step&) -> Result<PaperSet> { return papers; };
}

void PaperWindow::save()
{
    if (m_save->isEnabled()) {
        m_desk->askAndSave(source(), m_pages->title());
    }
}

void PaperWindow::print()
{
    if (m_print->isEnabled()) {
        m_desk->askAndPrint(source(), m_pages->count(), m_view->currentPage());
    }
}

void PaperWindow::mail()
{
    if (m_mail->isEnabled()) {
        m_desk->mail(source(), m_pages->title());
    }
}

void PaperWindow::closeEvent(QCloseEvent* event)
{
    if (m_desk->isBusy()) {
        // What was asked for is finished first; the window only goes out of sight.
        m_closesWhenDone = true;
        event->ignore();
        hide();
        return;
    }
    QWidget::closeEvent(event);
}

} // namespace tahaluf
