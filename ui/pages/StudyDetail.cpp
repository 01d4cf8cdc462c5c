// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/StudyDetail.h"

#include "language/Bidi.h"
#include "language/DateText.h"
#include "pages/CitationList.h"
#include "pages/StudyCommands.h"
#include "records/editors/FieldEditor.h"
#include "records/FormField.h"
#include "records/RelatedList.h"
#include "theme/Theme.h"
#include "widgets/DifferenceView.h"
#include "Workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tahaluf {

namespace {
const QStringList& sheetFields()
{
    static const QStringList fields{QStringLiteral("formal_text"),
                                    QStringLiteral("impact"),
                                    QStringLiteral("feasibility"),
                                    QStringLiteral("legal_reference"),
                                    QStringLiteral("legal_article"),
                                    QStringLiteral("competent_body"),
                                    QStringLiteral("cost"),
                                    QStringLiteral("opinion"),
                                    QStringLiteral("due_on"),
                                    QStringLiteral("reviewer"),
                                    QStringLiteral("committee")};
    return fields;
}
} // namespace

StudyDetail::StudyDetail(PageContext& context, QWidget* parent)
    : RecordDetail(context, QStringLiteral("studies"), sheetFields(), Arrangement::Stacked, parent)
    , m_line(new QLabel(this))
    , m_difference(new DifferenceView(this))
    , m_finish(command(tr("Finish…"), &StudyDetail::askFinish))
    , m_proposal(command(tr("Show the proposal"), &StudyDetail::openProposal))
    , m_paper(command(tr("Study sheet"), &StudyDetail::showPaper))
    , m_recall(command(tr("Recall…"), &StudyDetail::askRecall))
    , m_reopen(command(tr("Reopen…"), &StudyDetail::askReopen))
{
    setRole(*m_finish, Role::Primary);
    m_finish->setToolTip(tr("F4"));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    upper()->addWidget(m_line);
    upper()->addWidget(m_difference);
    auto* finish = new QShortcut(QKeySequence(Qt::Key_F4), this);
    finish->setContext(Qt::WidgetWithChildrenShortcut);
    connect(finish, &QShortcut::activated, this, [this] { m_finish->isVisible() ? askFinish() : askReopen(); });
    addSection(tr("References cited"), new RelatedList(context, citationsOf(QStringLiteral("study")), this));
    // The comparison follows what is typed.
    connect(form().editor(QStringLiteral("formal_text")), &FieldEditor::edited, this, &StudyDetail::compare);
}

QPushButton* StudyDetail::command(const QString& text, void (StudyDetail::*action)())
{
    auto* button = new QPushButton(text, this);
    button->setAccessibleName(text);
    connect(button, &QPushButton::clicked, this, action);
    addCommand(button);
    return button;
}

std::optional<Study> StudyDetail::shownStudy() const
{
    const StudyId id(form().id());
    if (!id.isValid()) {
        return std::nullopt;
    }
    Result<Study> study = context().workspace().records().studies.get(id);
    if (!study) {
        context().fail(study.error());
        return std::nullopt;
    }
    return *study;
}

void StudyDetail::showHeader()
{
    const auto study = shownStudy();
    if (!study) {
        return;
    }
    const Phrasebook& book = context().phrasebook();
    Result<Entry> entry = context().workspace().records().entries.get(study->entry);
    if (!entry) {
        context().fail(entry.error());
        return;
    }
    m_spoken = entry->text;
    //: heading: the study of the proposal with this number
    setHeader(tr("Study of %1").arg(Bidi::isolateReference(book.shaped(entry->number))),
              Bidi::isolateAuto(readableValue(context(),
                                              *specOf<Entry>().info().field(QStringLiteral("member")),
                                              FieldValue<MemberId>::toStored(entry->member))));
    const bool isLate = study->isLate(context().today());
    const QString outcome = choiceKey(study->outcome);
    if (study->outcome != StudyOutcome::None) {
        setState(outcome, choiceLabel(study->outcome));
    } else {
        setState(isLate ? QStringLiteral("overdue") : choiceKey(study->state),
                 isLate ? tr("Late") : choiceLabel(study->state));
    }
    showLine(*study);
    m_finish->setVisible(study->isOpen());
    m_recall->setVisible(study->isOpen());
    m_reopen->setVisible(study->state == StudyState::Finished);
    form().lockFields(study->isOpen() ? QStringList() : sheetFields());
    compare();
}

void StudyDetail::showLine(const Study& study)
{
    const DateText dates(context().phrasebook());
    const bool isLate = study.isLate(context().today());
    QStringList said;
    if (isLate) {
        said << tr("It was due on %1.").arg(dates.dayAndDual(study.dueOn));
    } else if (study.isOpen()) {
        said << tr("Given to study on %1, due on %2.").arg(dates.dual(study.assignedOn), dates.dual(study.dueOn));
    } else if (study.finishedOn.isValid()) {
        said << tr("Finished on %1.").arg(dates.dual(study.finishedOn));
    }
    if (study.mergedInto.isValid()) {
        if (Result<Entry> other = context().workspace().records().entries.get(study.mergedInto)) {
            said << tr("Merged into %1.").arg(Bidi::isolateReference(context().phrasebook().shaped(other->number)));
        }
    }
    if (!study.reason.isEmpty()) {
        said << tr("Reason: %1").arg(study.reason);
    }
    setRole(*m_line, isLate ? Role::Problem : Role::Muted);
    m_line->setText(said.join(u' '));
    m_line->setVisible(!said.isEmpty());
}

void StudyDetail::compare()
{
    m_difference->setTexts(m_spoken, form().value(QStringLiteral("formal_text")).toString());
}

void StudyDetail::askFinish()
{
    const auto study = shownStudy();
    if (study && study->isOpen() && mayLeave()) {
        StudyCommands(context(), this).askFinish(*study);
    }
}

void StudyDetail::askRecall()
{
    const auto study = shownStudy();
    if (study && mayLeave()) {
        StudyCommands(context(), this).askRecall(*study);
    }
}

void StudyDetail::askReopen()
{
    const auto study = shownStudy();
    if (study && study->state == StudyState::Finished) {
        StudyCommands(context(), this).askReopen(*study);
    }
}

void StudyDetail::openProposal()
{
    if (const auto study = shownStudy()) {
        emit context().recordRequested(QStringLiteral("proposals"), study->entry.value());
    }
}

void StudyDetail::showPaper()
{
    const auto study = shownStudy();
    if (study && mayLeave()) {
        PaperRequest request;
        request.proposal = study->entry;
        emit context().paperAsked(QStringLiteral("study-sheet"), request);
    }
}

} // namespace tahaluf
