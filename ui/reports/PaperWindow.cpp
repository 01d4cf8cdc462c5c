// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/PaperWindow.h"

#include "language/Bidi.h"
#include "reports/PageView.h"
#include "reports/PaperPrinter.h"
#include "reports/papers/PaperCatalog.h"
#include "reports/pdf/PdfWriter.h"
#include "theme/Theme.h"
#include "Workspace.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace tahaluf {

PaperWindow::PaperWindow(PageContext& context, const QString& report, const PaperRequest& request, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_context(context)
    , m_report(report)
    , m_request(request)
{
    build();
    resize(1000, 860);
    refresh();
}

PaperWindow::~PaperWindow() = default;

void PaperWindow::build()
{
    const PaperKind* kind = PaperCatalog::find(m_report);
    setWindowTitle(kind ? kind->title() : m_report);

    m_edition = new QComboBox(this);
    m_edition->setAccessibleName(tr("Edition"));
    for (const Choice& choice : choicesOf<Audience>().all()) {
        m_edition->addItem(choicesOf<Audience>().label(choice.value), choice.value);
    }
    m_edition->setCurrentIndex(m_edition->findData(static_cast<int>(m_request.edition)));
    m_language = new QComboBox(this);
    m_language->setAccessibleName(tr("Language of the paper"));
    m_language->addItem(QStringLiteral("العربية"), static_cast<int>(Language::Arabic));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(m_request.language)));

    auto* editionLabel = new QLabel(tr("&Edition"), this);
    editionLabel->setBuddy(m_edition);
    auto* languageLabel = new QLabel(tr("&Language"), this);
    languageLabel->setBuddy(m_language);
    m_pages = new QLabel(this);
    setRole(*m_pages, Role::Muted);
    auto* printButton = new QPushButton(tr("&Print…"), this);
    setRole(*printButton, Role::Primary);
    auto* saveButton = new QPushButton(tr("&Save as PDF…"), this);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    bar->setSpacing(Space::Small);
    bar->addWidget(editionLabel);
    bar->addWidget(m_edition);
    bar->addSpacing(Space::Medium);
    bar->addWidget(languageLabel);
    bar->addWidget(m_language);
    bar->addStretch();
    bar->addWidget(m_pages);
    bar->addSpacing(Space::Medium);
    bar->addWidget(saveButton);
    bar->addWidget(printButton);

    m_problem = new QLabel(this);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(Space::Large, 0, Space::Large, Space::Small);
    setRole(*m_problem, Role::Problem);
    m_problem->hide();

    m_view = new PageView;
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(m_view);
    m_scroll->setAlignment(Qt::AlignHCenter);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setBackgroundRole(QPalette::Window);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_problem);
    column->addWidget(m_scroll, 1);

    connect(m_edition, &QComboBox::currentIndexChanged, this, &PaperWindow::refresh);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PaperWindow::refresh);
    connect(printButton, &QPushButton::clicked, this, &PaperWindow::print);
    connect(saveButton, &QPushButton::clicked, this, &PaperWindow::askAndSave);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &PaperWindow::showPageNumber);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, this, &PaperWindow::print);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &PaperWindow::askAndSave);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    const auto zoom = [this](qreal factor) { m_view->setDpi(m_view->dpi() * factor); };
    connect(new QShortcut(QKeySequence::ZoomIn, this), &QShortcut::activated, this, [zoom] { zoom(1.25); });
    connect(new QShortcut(QKeySequence::ZoomOut, this), &QShortcut::activated, this, [zoom] { zoom(0.8); });
}

bool PaperWindow::refresh()
{
    m_request.edition = static_cast<Audience>(m_edition->currentData().toInt());
    m_request.language = static_cast<Language>(m_language->currentData().toInt());
    m_request.digits = m_context.phrasebook().digits();
    const auto fail = [this](const Error& error) {
        m_problem->setText(error.message);
        m_problem->show();
        return false;
    };
    Result<Document> paper = PaperCatalog::make(m_report, m_context.workspace().records(), m_request);
    if (!paper) {
        return fail(paper.error());
    }
    Result<PageLayout> layout = PageLayout::create(*paper);
    if (!layout) {
        return fail(layout.error());
    }
    m_problem->hide();
    m_layout = std::make_shared<PageLayout>(std::move(*layout));
    m_view->setLayout(m_layout);
    fitWidth();
    showPageNumber();
    return true;
}

void PaperWindow::fitWidth()
{
    const qreal inches = m_layout->sheetSize().width() / 25.4;
    const int room = width() - 4 * Space::Huge;
    m_view->setDpi(std::min(120.0, room / inches));
}

int PaperWindow::pageCount() const
{
    return m_layout ? m_layout->pageCount() : 0;
}

void PaperWindow::showPageNumber()
{
    if (!m_layout) {
        return;
    }
    const Phrasebook& words = m_context.phrasebook();
    const int page = m_view->pageAt(m_scroll->verticalScrollBar()->value() + m_scroll->viewport()->height() / 2) + 1;
    m_pages->setText(tr("Page %1 of %2").arg(words.number(page), words.number(pageCount())));
}

QString PaperWindow::suggestedName() const
{
    QString name = m_layout ? m_layout->document().metadata().title : m_report;
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|")) {
        name.replace(forbidden, QLatin1Char('-'));
    }
    return name;
}

void PaperWindow::print()
{
    if (!m_layout) {
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(m_layout->sheet());
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, pageCount());
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    if (const Result<void> printed = PaperPrinter::print(*m_layout, printer); !printed) {
        m_context.fail(printed.error());
    }
}

void PaperWindow::askAndSave()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this,
                                                      tr("Save as PDF"),
                                                      QDir(folder).filePath(suggestedName() + QStringLiteral(".pdf")),
                                                      tr("PDF files (*.pdf)"));
    if (!path.isEmpty()) {
        saveTo(path);
    }
}

bool PaperWindow::saveTo(const QString& path)
{
    if (!m_layout) {
        return false;
    }
    const Result<void> written = PdfWriter().write(*m_layout, path);
    if (!written) {
        m_problem->setText(written.error().message);
        m_problem->show();
        m_context.fail(written.error());
        return false;
    }
    m_context.say(tr("Saved as “%1”.").arg(Bidi::isolate(QDir::toNativeSeparators(path))));
    return true;
}

} // namespace tahaluf
