// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AttendanceSection.h"

#include "pages/CommandDialog.h"
#include "records/RecordListView.h"
#include "records/RecordTableModel.h"
#include "widgets/LinkPicker.h"
#include "Workspace.h"

#include <QCheckBox>
#include <QPushButton>

namespace tahaluf {

namespace {
RelatedListOptions attendanceOptions()
{
    RelatedListOptions options;
    options.entity = QStringLiteral("attendance");
    options.linkField = QStringLiteral("meeting");
    options.columns = QStringList{
        QStringLiteral("person"), QStringLiteral("member"), QStringLiteral("state"), QStringLiteral("note")};
    options.formFields = QStringList{QStringLiteral("state"),
                                     QStringLiteral("arrived_at"),
                                     QStringLiteral("left_at"),
                                     QStringLiteral("is_late"),
                                     QStringLiteral("represented_by"),
                                     QStringLiteral("is_walk_in"),
                                     QStringLiteral("precedence"),
                                     QStringLiteral("note")};
    options.emptyText = AttendanceSection::tr("The sheet is empty.");
    options.mostRows = 0;
    return options;
}
} // namespace

AttendanceSection::AttendanceSection(PageContext& context, QWidget* parent)
    : RelatedList(context, attendanceOptions(), parent)
{
    addButton(tr("Expect the invited"), false, [this] { expectInvited(); });
    addButton(tr("Add person…"), false, [this] { askPerson(); });
    addButton(
        tr("Paper"),
        false,
        [this] { emit this->context().paperRequested(QStringLiteral("attendance-sheet"), record()); },
        Effect::None);
    onAdd([this] { askPerson(); });
    connect(&model(), &RecordTableModel::countChanged, this, &AttendanceSection::showTiers);
    connect(&model(), &QAbstractItemModel::dataChanged, this, &AttendanceSection::showTiers);
}

void AttendanceSection::setRecord(qint64 id, const QString& uid)
{
    RelatedList::setRecord(id, uid);
    showTiers();
}

void AttendanceSection::expectInvited()
{
    if (Result<void> expected = context().workspace().attendance().expectInvited(MeetingId(record())); !expected) {
        context().fail(expected.error());
    }
}

void AttendanceSection::askPerson()
{
    CommandDialog dialog(tr("Add a person to the sheet"), tr("Add"), this);
    auto* person = new PersonPicker(context(), &dialog);
    auto* walkIn = new QCheckBox(tr("Was not invited"), &dialog);
    dialog.addRow(tr("Person"), person);
    dialog.addRow(tr("Kind"), walkIn);
    dialog.setCommand([&]() -> Result<void> {
        if (person->currentId() <= 0) {
            return refused(tr("Choose the person from the list."));
        }
        return withoutValue(context().workspace().attendance().addPerson(
            MeetingId(record()), PersonId(person->currentId()), walkIn->isChecked()));
    });
    dialog.exec();
}

void AttendanceSection::showTiers()
{
    QString note;
    if (record() > 0 && model().rowCount() > 0) {
        if (Result<std::vector<TierPresence>> tiers = context().workspace().attendance().tiers(MeetingId(record()))) {
            QStringList parts;
            for (const TierPresence& tier : *tiers) {
                //: a tier of bodies: how many are in the room of how many on the sheet
                parts << tr("%1: %2 of %3").arg(choiceLabel(tier.tier)).arg(tier.present).arg(tier.invited);
            }
            note = context().phrasebook().shaped(parts.join(tr(", ")));
        }
    }
    setNote(note);
}

} // namespace tahaluf
