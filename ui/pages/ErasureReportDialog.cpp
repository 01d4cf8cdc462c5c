// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ErasureReportDialog.h"

#include "language/Bidi.h"
#include "reports/PaperDesk.h"
#include "reports/ProgressStrip.h"
#include "theme/Theme.h"
#include "widgets/ArabicTextEdit.h"
#include "widgets/PageContext.h"
#include "workflows/PersonErasure.h"
#include "Workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tahaluf {

ErasureReportDialog::ErasureReportDialog(PageContext& context, ErasureStatement statement, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_statement(std::move(statement))
    , m_text(new ArabicTextEdit(this))
    , m_outcome(new QLabel(this))
{
    constexpr QSize Usual(640, 560);
    setWindowTitle(tr("Report on erasing a person"));
    resize(Usual);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Medium);
    auto* title = new QLabel(tr("“%1” was erased for good.").arg(Bidi::isolateAuto(m_statement.name)), this);
    setRole(*title, Role::Heading);
    auto* note = new QLabel(tr("Nothing of this report is kept in the file. Print it or save it where the erasure has "
                               "to be shown; it bears the name, so destroy it afterwards."),
                            this);
    setRole(*note, Role::Muted);
    for (QLabel* label : {title, note, m_outcome}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_text->setReadOnly(true);
    m_text->setAccessibleName(windowTitle());
    m_text->setText(text());
    auto* strip = new ProgressStrip(this);
    m_desk = new PaperDesk(*this, *strip);
    m_outcome->hide();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    const auto add = [this, buttons](const QString& name, auto action) {
        auto* button = new QPushButton(name, this);
        button->setAccessibleName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, action);
        buttons->addWidget(button);
        return button;
    };
    setRole(*add(tr("Print…"), &ErasureReportDialog::print), Role::Primary);
    add(tr("Save…"), &ErasureReportDialog::save);
    add(tr("Copy"), &ErasureReportDialog::copy);
    buttons->addStretch();
    add(tr("Close"), &QDialog::accept);
    layout->addWidget(title);
    layout->addWidget(note);
    layout->addWidget(m_text, 1);
    layout->addWidget(strip);
    layout->addWidget(m_outcome);
    layout->addLayout(buttons);
    const auto say = [this](const QString& message) {
        m_outcome->setText(message);
        m_outcome->show();
    };
    connect(m_desk, &PaperDesk::done, this, say);
    connect(m_desk, &PaperDesk::failed, this, [say](const Error& error) { say(error.message); });
    m_text->setFocus();
}

QString ErasureReportDialog::text() const
{
    QStringList lines{tr("What was erased")};
    const auto add = [&lines](const QStringList& sentences) {
        for (const QString& sentence : sentences) {
            lines << QStringLiteral("• ") + sentence;
        }
    };
    add(m_statement.gone);
    lines << QString() << tr("What remains, and where");
    add(m_statement.remains);
    if (!m_statement.unfinished.isEmpty()) {
        lines << QString() << PersonErasure::unfinishedText(m_statement.unfinished);
    }
    return lines.join(QLatin1Char('\n'));
}

void ErasureReportDialog::copy()
{
    QApplication::clipboard()->setText(
        Bidi::strip(tr("“%1” was erased for good.").arg(m_statement.name) + QStringLiteral("\n\n") + text()));
    m_outcome->setText(tr("Copied."));
    m_outcome->show();
}

Result<Document> ErasureReportDialog::paper() const
{
    PaperRequest request;
    request.language = m_context.phrasebook().isArabic() ? Language::Arabic : Language::English;
    request.digits = m_context.phrasebook().digits();
    return ErasurePaper::make(m_context.workspace().records(), request, m_statement);
}

void ErasureReportDialog::print()
{
    if (Result<Document> made = paper()) {
        m_desk->askAndPrint([set = PaperSet(*made)](const PaperJob::Step&) { return Result<PaperSet>(set); });
    } else {
        m_context.fail(made.error());
    }
}

void ErasureReportDialog::save()
{
    if (Result<Document> made = paper()) {
        m_desk->askAndSave([set = PaperSet(*made)](const PaperJob::Step&) { return Result<PaperSet>(set); },
                           made->metadata().title);
    } else {
        m_context.fail(made.error());
    }
}

} // namespace tahaluf
