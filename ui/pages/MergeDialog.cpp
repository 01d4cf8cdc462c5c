// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/MergeDialog.h"

#include "exchange/LinkResolver.h"
#include "records/CellText.h"
#include "theme/Theme.h"
#include "widgets/MenuText.h"
#include "widgets/PageContext.h"
#include "WorkspaceAccess.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace tahaluf {

namespace {
constexpr qsizetype LettersOfLine = 40;
constexpr qsizetype MostOfText = 8;
constexpr int MostHeight = 420;

/** A button's text in lines, since buttons do not wrap: what tells two texts apart may stand at their end. */
QString inLines(const QString& text)
{
    QStringList lines{QString()};
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const bool isFull = !lines.back().isEmpty() && lines.back().size() + word.size() >= LettersOfLine;
        if (isFull && lines.size() == MostOfText) {
            lines.back() += QChar(0x2026);
            break;
        }
        if (isFull) {
            lines << word;
        } else {
            lines.back() += (lines.back().isEmpty() ? QString() : QStringLiteral(" ")) + word;
        }
    }
    return menuText(lines.join(QLatin1Char('\n')));
}
} // namespace

MergeDialog::MergeDialog(PageContext& context, const QString& entity, qint64 first, qint64 second, QWidget* parent)
    : CommandDialog(tr("Merge two records"), tr("Merge"), parent)
    , m_context(context)
    , m_entity(entity)
    , m_kept(new QButtonGroup(this))
    , m_reason(new QLineEdit(this))
{
    setMinimumWidth(900);
    if (const Result<void> done = read(first, second); !done) {
        addText(done.error().message);
        actionButton()->setEnabled(false);
        return;
    }
    build();
    setCommand([this]() -> Result<void> {
        Result<QString> merged = MergeRecords(m_context.workspace().records()).merge(request());
        if (!merged) {
            return merged.takeError();
        }
        m_transaction = *merged;
        return {};
    });
}

QString MergeDialog::ask(PageContext& context, const QString& entity, const std::vector<qint64>& ids, QWidget* parent)
{
    if (ids.size() != 2) {
        context.fail(refused(tr("Choose the two records that are the same: the second one with Ctrl held down.")));
        return {};
    }
    MergeDialog dialog(context, entity, ids.front(), ids.back(), parent);
    dialog.exec();
    return dialog.transaction();
}

Result<void> MergeDialog::read(qint64 first, qint64 second)
{
    const RecordStore* store = m_context.workspace().store(m_entity);
    const MergeRecords merging(m_context.workspace().records());
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        Side& side = m_sides.at(i);
        side.id = i == 0 ? first : second;
        Result<std::unique_ptr<RecordDraft>> record = store->open(side.id);
        if (!record) {
            return record.takeError();
        }
        side.record = std::move(*record);
        const Result<std::vector<BelongingRecords>> belonging = merging.belonging(m_entity, side.id);
        if (!belonging) {
            return belonging.error();
        }
        for (const BelongingRecords& one : *belonging) {
            side.belonging += one.count;
        }
    }
    return {};
}

QString MergeDialog::shownValue(const Side& side, int field) const
{
    const FieldInfo& info = side.record->entity().fields[static_cast<std::size_t>(field)];
    QVariant value = side.record->value(field);
    if (info.kind == FieldKind::Link) {
        const Result<QString> title =
            value.toLongLong() > 0
                ? LinkResolver(recordAccess(m_context.workspace())).textOf(info.linkEntity, value.toLongLong())
                : Result<QString>(QString());
        value = title ? *title : QString();
    }
    return CellText(m_context.phrasebook()).line(info, value);
}

QString MergeDialog::belongingText(const Side& side)
{
    return side.belonging == 0 ? tr("nothing is linked to it")
                               : m_context.phrasebook().shaped(
                                     tr("%n record(s) are linked to it", nullptr, static_cast<int>(side.belonging)));
}

void MergeDialog::build()
{
    const EntityInfo& entity = m_sides.front().record->entity();
    addText(
        tr("One of the two stays. What is linked to the other one is linked to it afterwards; the other one goes to "
           "the recycle bin."));
    auto* inner = new QWidget;
    auto* grid = new QGridLayout(inner);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::Medium);
    grid->setVerticalSpacing(Space::Small);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    auto* stays = new QLabel(tr("Stays"), inner);
    setRole(*stays, Role::FieldLabel);
    grid->addWidget(stays, 0, 0);
    const int better = m_sides.at(1).belonging > m_sides.at(0).belonging ? 1 : 0;
    const int title = entity.indexOf(entity.titleField);
    for (int i = 0; i < 2; ++i) {
        const Side& side = m_sides.at(static_cast<std::size_t>(i));
        auto* button = new QRadioButton(inLines(side.record->value(title).toString()), inner);
        button->setAccessibleName(tr("“%1” stays").arg(side.record->value(title).toString()));
        m_kept->addButton(button, i);
        button->setChecked(i == better);
        grid->addWidget(button, 0, i + 1);
        auto* linked = new QLabel(belongingText(side), inner);
        setRole(*linked, Role::Muted);
        grid->addWidget(linked, 1, i + 1);
    }
    for (int field = 0; field < static_cast<int>(entity.fields.size()); ++field) {
        const FieldInfo& info = entity.fields[static_cast<std::size_t>(field)];
        if (!info.isInternal && !isSameStored(m_sides.at(0).record->value(field), m_sides.at(1).record->value(field))) {
            addField(*grid, field);
        }
    }
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(qMin(MostHeight, inner->sizeHint().height() + Space::Medium));
    addRow(tr("What differs"), scroll);
    m_reason->setPlaceholderText(tr("Why the two are the same"));
    addRow(tr("Reason"), m_reason);
    m_kept->button(better)->setFocus();
}

void MergeDialog::addField(QGridLayout& grid, int field)
{
    const FieldInfo& info = m_sides.front().record->entity().fields[static_cast<std::size_t>(field)];
    const int row = grid.rowCount();
    auto* name = new QLabel(info.label(), grid.parentWidget());
    setRole(*name, Role::FieldLabel);
    grid.addWidget(name, row, 0);
    auto* group = new QButtonGroup(this);
    const auto isEmpty = [&](int side) {
        return m_sides.at(static_cast<std::size_t>(side)).record->value(field).toString().isEmpty();
    };
    const int kept = m_kept->checkedId();
    for (int i = 0; i < 2; ++i) {
        const QString value = shownValue(m_sides.at(static_cast<std::size_t>(i)), field);
        const QString shown = value.isEmpty() ? tr("(empty)") : value;
        auto* button = new QRadioButton(inLines(shown), grid.parentWidget());
        button->setToolTip(value);
        button->setAccessibleName(tr("%1: %2").arg(info.label(), CellText::plain(shown)));
        group->addButton(button, i);
        grid.addWidget(button, row, i + 1);
    }
    group->button(isEmpty(kept) ? 1 - kept : kept)->setChecked(true);
    m_fields.emplace(field, group);
}

MergeRequest MergeDialog::request() const
{
    const int kept = m_kept->checkedId();
    MergeRequest request;
    request.entity = m_entity;
    request.kept = m_sides.at(static_cast<std::size_t>(kept)).id;
    request.merged = m_sides.at(static_cast<std::size_t>(1 - kept)).id;
    request.reason = m_reason->text();
    for (const auto& [field, group] : m_fields) {
        if (group->checkedId() != kept) {
            request.taken.insert(m_sides.front().record->entity().fields[static_cast<std::size_t>(field)].key);
        }
    }
    return request;
}

} // namespace tahaluf
