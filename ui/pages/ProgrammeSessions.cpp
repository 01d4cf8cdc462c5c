// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ProgrammeSessions.h"

#include "language/DateText.h"
#include "pages/CommandDialog.h"
#include "pages/ResourceChoice.h"
#include "records/RecordListView.h"
#include "records/RecordTableModel.h"
#include "records/RelatedList.h"
#include "theme/Theme.h"
#include "widgets/LinkPicker.h"
#include "WorkAreas.h"
#include "Workspace.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tahaluf {

namespace {

RelatedListOptions sessionOptions()
{
    RelatedListOptions options;
    options.entity = QStringLiteral("programme_sessions");
    options.linkField = QStringLiteral("programme");
    options.columns = QStringList{
        QStringLiteral("number"), QStringLiteral("subject"), QStringLiteral("starts_at"), QStringLiteral("minutes")};
    options.formFields = QStringList{QStringLiteral("subject"),
                                     QStringLiteral("starts_at"),
                                     QStringLiteral("minutes"),
                                     QStringLiteral("venue"),
                                     QStringLiteral("position"),
                                     QStringLiteral("subject_en"),
                                     QStringLiteral("note")};
    options.sortField = QStringLiteral("position");
    options.addLabel = ProgrammeSessions::tr("Add session…");
    options.emptyText = ProgrammeSessions::tr("No session yet.");
    options.mostRows = 0;
    return options;
}

RelatedListOptions trainerOptions()
{
    RelatedListOptions options;
    options.entity = QStringLiteral("session_trainers");
    options.linkField = QStringLiteral("session");
    options.columns = QStringList{
        QStringLiteral("person"), QStringLiteral("resource"), QStringLiteral("request"), QStringLiteral("part")};
    options.formFields = QStringList{QStringLiteral("person"), QStringLiteral("resource"), QStringLiteral("part")};
    options.emptyText = ProgrammeSessions::tr("Nobody teaches this session yet.");
    options.mostRows = 4;
    return options;
}

} // namespace

ProgrammeSessions::ProgrammeSessions(PageContext& context, QWidget* parent)
    : RecordSection(context, parent)
    , m_sessions(new RelatedList(context, sessionOptions(), this))
    , m_trainers(new RelatedList(context, trainerOptions(), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    layout->addWidget(m_sessions, 1);
    auto* heading = new QLabel(tr("Trainers of the chosen session"), this);
    setRole(*heading, Role::Section);
    layout->addWidget(heading);
    layout->addWidget(m_trainers);
    m_sessions->addButton(tr("Find a venue…"), true, [this] { askVenue(); });
    m_trainers->addButton(tr("Add trainer…"), false, [this] { askTrainer(); });
    m_trainers->onAdd([this] { askTrainer(); });
    constexpr int NumberWidth = 74;
    constexpr int MinutesWidth = 118;
    constexpr int MomentWidth = 192;
    m_sessions->list().setUsualWidth(QStringLiteral("number"), NumberWidth);
    m_sessions->list().setUsualWidth(QStringLiteral("minutes"), MinutesWidth);
    m_sessions->list().setUsualWidth(QStringLiteral("starts_at"), MomentWidth);
    m_sessions->list().arrange();
    m_sessions->model().setCellRule(
        [&context](const FieldInfo& field, const RowValues& row) -> std::optional<ShownCell> {
            if (field.kind != FieldKind::DateTime) {
                return std::nullopt;
            }
            const auto moment = FieldValue<QDateTime>::fromStored(row.value(field.key));
            const DateText dates(context.phrasebook());
            return moment.isValid() ? ShownCell{dates.shortDate(moment.date()) + u' ' + dates.time(moment.time()), {}}
                                    : ShownCell{};
        });
    connect(m_sessions->list().selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &ProgrammeSessions::showTrainers);
    connect(&m_sessions->model(), &RecordTableModel::countChanged, this, &ProgrammeSessions::showTrainers);
    setFocusProxy(m_sessions);
}

void ProgrammeSessions::setRecord(qint64 id, const QString& uid)
{
    m_sessions->setRecord(id, uid);
    showTrainers();
}

void ProgrammeSessions::showTrainers()
{
    if (m_sessions->currentId() <= 0 && m_sessions->model().rowCount() > 0) {
        m_sessions->list().select(m_sessions->model().index(0, 0).data(RecordTableModel::IdRole).toLongLong());
    }
    const qint64 session = m_sessions->currentId();
    m_trainers->setRecord(session, {});
    m_trainers->setVisible(session > 0);
}

void ProgrammeSessions::askVenue()
{
    const TrainingSessionId id(m_sessions->currentId());
    Result<TrainingSession> session = context().workspace().areas().trainingRecords().programmeSessions.get(id);
    if (!session) {
        context().fail(session.error());
        return;
    }
    CommandDialog dialog(tr("Venue of the session"), tr("Ask for it"), this);
    auto* choice = new ResourceChoice(context(), {ResourceKind::Venue}, session->startsAt.date(), &dialog);
    dialog.addText(tr("Rooms that bodies offer, the free ones first. The body that offers it is asked in the name of "
                      "who organises the programme."));
    dialog.addRow(tr("Room"), choice);
    dialog.setCommand([&]() -> Result<void> {
        if (!choice->chosen().isValid()) {
            return refused(tr("Choose a room from the list."));
        }
        return withoutValue(context().workspace().areas().arrangements().takeVenue(id, choice->chosen()));
    });
    dialog.exec();
}

void ProgrammeSessions::askTrainer()
{
    const TrainingSessionId id(m_sessions->currentId());
    Result<TrainingSession> session = context().workspace().areas().trainingRecords().programmeSessions.get(id);
    if (!session) {
        context().fail(session.error());
        return;
    }
    CommandDialog dialog(tr("Trainer of the session"), tr("Add"), this);
    auto* person = new PersonPicker(context(), &dialog);
    auto* choice =
        new ResourceChoice(context(), {ResourceKind::Trainer, ResourceKind::Expert}, session->startsAt.date(), &dialog);
    dialog.addRow(tr("Person"), person);
    dialog.addRow(tr("Or a trainer or expert that a body offers"), choice);
    dialog.setCommand([&]() -> Result<void> {
        WorkAreas& areas = context().workspace().areas();
        if (person->currentId() > 0) {
            SessionTrainer trainer;
            trainer.session = id;
            trainer.person = PersonId(person->currentId());
            return areas.training().saveTrainer(trainer);
        }
        if (!choice->chosen().isValid()) {
            return refused(tr("Choose a person or a trainer from the list."));
        }
        return withoutValue(areas.arrangements().takeTrainer(id, choice->chosen()));
    });
    dialog.exec();
}

} // namespace tahaluf
