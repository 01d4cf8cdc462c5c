// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/StudySection.h"

#include "coalition/StudyQueries.h"
#include "language/DateText.h"
#include "language/NameInLanguage.h"
#include "pages/StudyCommands.h"
#include "theme/Theme.h"
#include "widgets/ReadOnly.h"
#include "workflows/ProposalStates.h"
#include "Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tahaluf {

StudySection::StudySection(PageContext& context, QWidget* parent)
    : RecordSection(context, parent)
    , m_line(new QLabel(this))
    , m_send(new QPushButton(tr("Send to study…"), this))
    , m_open(new QPushButton(tr("Open the study"), this))
    , m_sheet(new QPushButton(tr("Sheet to initial"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    layout->addWidget(m_line);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    ReadOnly::keepOff(context, *m_send);
    for (QPushButton* button : {m_send, m_open, m_sheet}) {
        button->setAccessibleName(button->text());
        buttons->addWidget(button);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_send, &QPushButton::clicked, this, [this] { StudyCommands(this->context(), this).askAssign({m_entry}); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_study) {
            emit this->context().recordRequested(QStringLiteral("studies"), m_study->id.value());
        }
    });
    connect(m_sheet, &QPushButton::clicked, this, [this] {
        PaperRequest request;
        request.proposal = m_entry;
        emit this->context().paperAsked(QStringLiteral("proposal-sheet"), request);
    });
    connect(&context.workspace().notifier(), &ChangeNotifier::changed, this, [this](const RecordChanges& changes) {
        for (const RecordChange& change : changes) {
            if (change.entity == QLatin1String("studies")) {
                showStudy();
                return;
            }
        }
    });
}

void StudySection::setRecord(qint64 id, const QString& uid)
{
    Q_UNUSED(uid)
    m_entry = EntryId(id);
    showStudy();
}

QString StudySection::sentence() const
{
    return m_line->text();
}

QString StudySection::sentenceOf(const Study& study) const
{
    const DateText dates(context().phrasebook());
    QString who = study.committee;
    if (study.reviewer.isValid()) {
        if (Result<Person> person = context().workspace().records().people.get(study.reviewer)) {
            const QString name = nameInLanguage(context().phrasebook(), person->fullName, person->fullNameEn);
            who = who.isEmpty() ? name : tr("%1 (%2)").arg(who, name);
        }
    }
    switch (study.state) {
    case StudyState::Assigned:
    case StudyState::Reopened:
        return study.isLate(context().today())
                   ? tr("Studied by %1; it was due on %2.").arg(who, dates.dual(study.dueOn))
                   : tr("Studied by %1 until %2.").arg(who, dates.dual(study.dueOn));
    case StudyState::Finished:
        return tr("%1, studied by %2, on %3: %4")
            .arg(choiceLabel(study.outcome), who, dates.dual(study.finishedOn), study.reason);
    case StudyState::Recalled:
        break;
    }
    return tr("The study by %1 was recalled: %2").arg(who, study.reason);
}

void StudySection::showStudy()
{
    m_study.reset();
    if (!m_entry.isValid()) {
        return;
    }
    const CoalitionRecords& records = context().workspace().records();
    Result<Entry> entry = records.entries.get(m_entry);
    Result<std::optional<Study>> study = StudyQueries(records).current(m_entry);
    if (!entry || !study) {
        context().fail(entry ? study.error() : entry.error());
        return;
    }
    m_study = *study;
    const bool isLate = m_study && m_study->isLate(context().today());
    setRole(*m_line, isLate ? Role::Problem : Role::Muted);
    const bool isStudied = ProposalStates::isStudied(entry->kind);
    m_line->setText(m_study     ? sentenceOf(*m_study)
                    : isStudied ? tr("Not sent to study yet.")
                                : tr("Lines of this kind are not studied."));
    m_send->setVisible(isStudied && ProposalStates::isAllowed(entry->state, ProposalStep::SendToStudy));
    m_open->setVisible(m_study.has_value());
    m_sheet->setVisible(isStudied);
}

} // namespace tahaluf
