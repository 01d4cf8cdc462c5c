// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/MergeFields.h"

#include "language/Bidi.h"
#include "theme/Theme.h"
#include "widgets/MenuText.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

namespace tahaluf {

namespace {
QLabel* cellOf(const QString& text, const char* role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    // A number alone would go to the left in an Arabic window.
    const bool isMirrored = parent->layoutDirection() == Qt::RightToLeft;
    label->setAlignment((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (role) {
        setRole(*label, role);
    }
    return label;
}
} // namespace

MergeFields::MergeFields(ChangeText& words, QWidget* parent)
    : QScrollArea(parent)
    , m_words(words)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("The record here and there"));
}

QString MergeFields::valueText(const FieldInfo* info, const QJsonValue& value)
{
    if (!info) {
        return value.toBool() ? tr("Deleted") : tr("Not deleted");
    }
    const QString text = m_words.value(*info, value);
    return text.isEmpty() ? tr("(empty)") : text;
}

QString MergeFields::sideText(const QString& side, const QString& at, const QString& actor)
{
    const QString moment = m_words.shortMoment(QDateTime::fromString(at, Qt::ISODateWithMs));
    //: the side («Here»), who changed it there, when
    return tr("%1: %2, %3").arg(side, actor.isEmpty() ? tr("unknown") : Bidi::isolate(actor), moment);
}

void MergeFields::showRecord(const EntityInfo& entity, const MergedRecord& record, const MergeChoices& choices)
{
    m_here.clear();
    m_there.clear();
    auto* page = new QWidget(this);
    setRole(*page, Role::Pane);
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    grid->setHorizontalSpacing(Space::Large);
    grid->setVerticalSpacing(Space::Tiny);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    if (!record.guard.isEmpty()) {
        const QString sentence = tr("It stays as it is here: %1").arg(record.guard);
        grid->addWidget(cellOf(sentence, Role::Problem, page), grid->rowCount(), 0, 1, 2);
    }
    const int heads = grid->rowCount();
    grid->addWidget(cellOf(tr("Here"), Role::Section, page), heads, 0);
    grid->addWidget(cellOf(tr("In the bundle"), Role::Section, page), heads, 1);
    for (const MergedField& field : record.fields) {
        const FieldInfo* info = entity.field(field.field);
        if (info && info->isInternal && !field.isConflict) {
            continue;
        }
        addSides(*grid, entity, record, field, choices.value({record.uid, field.field}, field.kept));
    }
    grid->setRowStretch(grid->rowCount(), 1);
    setWidget(page);
}

void MergeFields::addSides(QGridLayout& grid,
                           const EntityInfo& entity,
                           const MergedRecord& record,
                           const MergedField& field,
                           MergeSide kept)
{
    const FieldInfo* info = entity.field(field.field);
    QWidget* page = grid.parentWidget();
    const QString name = info ? m_words.fieldLabel(*info) : tr("The record itself");
    int row = grid.rowCount();
    grid.addWidget(cellOf(name, Role::FieldLabel, page), row++, 0, 1, 2);
    if (field.isConflict) {
        auto* here = new QRadioButton(menuText(sideText(tr("Keep this"), field.oursAt, field.oursActor)), page);
        auto* there = new QRadioButton(menuText(sideText(tr("Take this"), field.theirsAt, field.theirsActor)), page);
        auto* sides = new QButtonGroup(page);
        for (QRadioButton* side : {here, there}) {
            sides->addButton(side);
            side->setAccessibleName(name + QStringLiteral(": ") + side->text());
            side->setEnabled(!m_isLocked && record.guard.isEmpty());
        }
        (kept == MergeSide::Ours ? here : there)->setChecked(true);
        connect(here, &QRadioButton::toggled, this, [this, uid = record.uid, key = field.field](bool isHere) {
            emit chosen(uid, key, isHere ? MergeSide::Ours : MergeSide::Theirs);
        });
        m_here.push_back(here);
        m_there.push_back(there);
        grid.addWidget(here, row, 0);
        grid.addWidget(there, row++, 1);
    }
    grid.addWidget(cellOf(valueText(info, field.ours), nullptr, page), row, 0);
    grid.addWidget(cellOf(valueText(info, field.theirs), nullptr, page), row, 1);
    grid.setRowMinimumHeight(grid.rowCount(), Space::Small);
}

} // namespace tahaluf
