// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ProgrammeDetail.h"

#include "coalition/training/TrainingWords.h"
#include "language/Bidi.h"
#include "language/DateText.h"
#include "pages/AttachmentsPanel.h"
#include "pages/CertificatesSection.h"
#include "pages/CommandDialog.h"
#include "pages/EvaluationSection.h"
#include "pages/ProgrammeSessions.h"
#include "pages/TraineesSection.h"
#include "pages/TrainingGridSection.h"
#include "reports/papers/PaperArguments.h"
#include "theme/Theme.h"
#include "WorkAreas.h"
#include "Workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace tahaluf {

ProgrammeDetail::ProgrammeDetail(PageContext& context, QWidget* parent)
    : RecordDetail(context,
                   QStringLiteral("programmes"),
                   {QStringLiteral("ordinal"),
                    QStringLiteral("title"),
                    QStringLiteral("objectives"),
                    QStringLiteral("target_group"),
                    QStringLiteral("starts_on"),
                    QStringLiteral("ends_on"),
                    QStringLiteral("venue"),
                    QStringLiteral("organiser"),
                    QStringLiteral("seats"),
                    QStringLiteral("fields"),
                    QStringLiteral("least_attendance"),
                    QStringLiteral("is_tested"),
                    QStringLiteral("launched_on"),
                    QStringLiteral("audience"),
                    QStringLiteral("note"),
                    QStringLiteral("title_en"),
                    QStringLiteral("objectives_en"),
                    QStringLiteral("target_group_en"),
                    QStringLiteral("venue_en")},
                   Arrangement::Tabbed,
                   parent)
    , m_line(new QLabel(this))
    , m_next(new QPushButton(this))
    , m_papers(new QPushButton(tr("Papers") + QStringLiteral(" ▾"), this))
    , m_more(new QPushButton(tr("More") + QStringLiteral(" ▾"), this))
{
    form().fold({QStringLiteral("launched_on"),
                 QStringLiteral("audience"),
                 QStringLiteral("note"),
                 QStringLiteral("title_en"),
                 QStringLiteral("objectives_en"),
                 QStringLiteral("target_group_en"),
                 QStringLiteral("venue_en")});
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    setRole(*m_line, Role::Muted);
    upper()->addWidget(m_line);
    addCommands();
    addParts();
}

void ProgrammeDetail::addCommands()
{
    setRole(*m_next, Role::Primary);
    connect(m_next, &QPushButton::clicked, this, &ProgrammeDetail::goOn);
    auto* papers = new QMenu(m_papers);
    const auto addPaper = [this, papers](const QString& text, const QString& paper) {
        papers->addAction(text, this, [this, paper] { showPaper(paper); });
    };
    addPaper(tr("Programme"), QStringLiteral("training-programme"));
    addPaper(tr("List of trainees"), QStringLiteral("trainee-list"));
    addPaper(tr("Attendance sheet"), QStringLiteral("training-attendance-sheet"));
    addPaper(tr("Report"), QStringLiteral("training-report"));
    addPaper(tr("Certificates"), QStringLiteral("certificates"));
    m_papers->setMenu(papers);
    m_papers->setAccessibleName(tr("Papers"));
    auto* more = new QMenu(m_more);
    m_reopen = more->addAction(tr("Let it run again"), this, &ProgrammeDetail::reopen);
    m_cancel = more->addAction(tr("Cancel the programme…"), this, &ProgrammeDetail::askCancel);
    m_more->setMenu(more);
    m_more->setAccessibleName(tr("More"));
    for (QPushButton* button : {m_next, m_papers, m_more}) {
        addCommand(button);
    }
}

void ProgrammeDetail::addParts()
{
    addSection(tr("Sessions"), new ProgrammeSessions(context(), this));
    addSection(tr("Trainees"), new TraineesSection(context(), this));
    //: and tests: the tab has no room for more in English
    addSection(tr("Attendance"), new TrainingGridSection(context(), this));
    addSection(tr("Evaluation"), new EvaluationSection(context(), this));
    addSection(tr("Certificates"), new CertificatesSection(context(), this));
    addSection(tr("Attachments"), new AttachmentsPanel(context(), QStringLiteral("programmes"), this));
}

std::optional<TrainingProgramme> ProgrammeDetail::shown() const
{
    if (!programme().isValid()) {
        return std::nullopt;
    }
    Result<TrainingProgramme> found = context().workspace().areas().trainingRecords().programmes.get(programme());
    if (!found) {
        context().fail(found.error());
        return std::nullopt;
    }
    return std::move(*found);
}

void ProgrammeDetail::showHeader()
{
    const auto record = shown();
    if (!record) {
        return;
    }
    const Phrasebook& book = context().phrasebook();
    const DateText dates(book);
    const QString first = dates.date(record->startsOn);
    const QString last = record->endsOn == record->startsOn ? QString() : dates.date(record->endsOn);
    //: the first and the last day of a programme
    const QString days = first.isEmpty() || last.isEmpty() ? first + last : tr("from %1 to %2").arg(first, last);
    QStringList below{Bidi::isolateReference(book.shaped(record->number)), days};
    below.removeAll(QString());
    setHeader(TrainingWords(book).name(*record), below.join(QStringLiteral(" · ")));
    setState(record->state == ProgrammeState::Running     ? QStringLiteral("in_session")
             : record->state == ProgrammeState::Completed ? QStringLiteral("minutes_approved")
             : record->state == ProgrammeState::Open      ? QStringLiteral("invited")
                                                          : choiceKey(record->state),
             choiceLabel(record->state));
    QString line;
    if (record->state == ProgrammeState::Cancelled) {
        line = tr("Cancelled: %1").arg(Bidi::isolateAuto(book.shaped(record->reason)));
    } else if (record->completedOn.isValid()) {
        line = tr("Completed on %1.").arg(dates.dual(record->completedOn));
    }
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
    const ProgrammeState state = record->state;
    m_next->setText(state == ProgrammeState::Planned ? tr("Open for nominations")
                    : state == ProgrammeState::Open  ? tr("Start the programme")
                                                     : tr("Complete the programme"));
    m_next->setAccessibleName(m_next->text());
    m_next->setVisible(state == ProgrammeState::Planned || state == ProgrammeState::Open ||
                       state == ProgrammeState::Running);
    m_reopen->setVisible(state == ProgrammeState::Completed);
    m_cancel->setVisible(state != ProgrammeState::Completed && state != ProgrammeState::Cancelled);
    m_more->setVisible(state != ProgrammeState::Cancelled);
}

void ProgrammeDetail::report(const Result<TrainingProgramme>& done)
{
    if (!done) {
        context().fail(done.error());
        return;
    }
    context().say(tr("%1: %2").arg(Bidi::isolateReference(done->number), choiceLabel(done->state)));
}

void ProgrammeDetail::goOn()
{
    const auto record = shown();
    if (!record || !mayLeave()) {
        return;
    }
    TrainingWorkflow& training = context().workspace().areas().training();
    switch (record->state) {
    case ProgrammeState::Planned:
        report(training.open(record->id));
        break;
    case ProgrammeState::Open:
        report(training.start(record->id));
        break;
    case ProgrammeState::Running:
        report(training.complete(record->id));
        break;
    case ProgrammeState::Completed:
    case ProgrammeState::Cancelled:
        break;
    }
}

void ProgrammeDetail::reopen()
{
    if (mayLeave()) {
        report(context().workspace().areas().training().reopen(programme()));
    }
}

void ProgrammeDetail::askCancel()
{
    if (!mayLeave()) {
        return;
    }
    CommandDialog dialog(tr("Cancel the programme"), tr("Cancel the programme"), this);
    auto* reason = new QLineEdit(&dialog);
    dialog.addRow(tr("Reason"), reason);
    dialog.setCommand([&]() -> Result<void> {
        return withoutValue(context().workspace().areas().training().cancel(programme(), reason->text()));
    });
    dialog.exec();
}

void ProgrammeDetail::showPaper(const QString& paper)
{
    if (mayLeave()) {
        if (const auto record = shown()) {
            emit context().paperAsked(PaperArguments::about(paper, record->number), PaperRequest());
        }
    }
}

} // namespace tahaluf
