// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/HistoryDialog.h"

#include "language/Bidi.h"
#include "language/DateText.h"
#include "reports/papers/PaperArguments.h"
#include "storage/CommandNames.h"
#include "theme/Theme.h"
#include "widgets/PageContext.h"
#include "widgets/Tables.h"
#include "Workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tahaluf {

namespace {

constexpr QSize UsualSize(1200, 680);
constexpr int ListWidth = 660;

QLabel* plain(QWidget* parent, const char* role)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(*label, role);
    return label;
}

} // namespace

HistoryDialog::HistoryDialog(PageContext& context, const QString& entity, const QString& uid, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_entity(entity)
    , m_uid(uid)
    , m_text(context.workspace().database(), context.workspace().catalog(), context.phrasebook())
    , m_model(new QStandardItemModel(this))
    , m_list(new QTableView(this))
    , m_parts(new QCheckBox(tr("With what belongs to it"), this))
    , m_compared(new QComboBox(this))
    , m_moment(plain(this, Role::Section))
    , m_what(plain(this, Role::Subtitle))
    , m_problem(plain(this, Role::Problem))
    , m_view(new ChangeView(this))
    , m_revert(new QPushButton(tr("Return to this state"), this))
    , m_print(new QPushButton(tr("Print the history…"), this))
{
    const QString record = m_text.record(entity, uid);
    setWindowTitle(tr("History"));
    resize(UsualSize);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Medium);
    QLabel* title = plain(this, Role::Title);
    //: %1 is a record, as in: the proposal 2-017
    title->setText(Bidi::paragraph(tr("History of %1").arg(record), context.phrasebook().direction()));
    layout->addWidget(title);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList());
    splitter->addWidget(buildComparison());
    splitter->setSizes({ListWidth, UsualSize.width() - ListWidth});
    layout->addWidget(splitter, 1);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    auto* close = new QPushButton(tr("Close"), this);
    for (QPushButton* button : {m_revert, m_print, close}) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
    }
    setRole(*m_revert, Role::Primary);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_print);
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_revert, &QPushButton::clicked, this, &HistoryDialog::revert);
    connect(m_print, &QPushButton::clicked, this, [this] {
        m_isPaperWanted = true;
        accept();
    });
    connect(m_parts, &QCheckBox::toggled, this, &HistoryDialog::read);
    connect(m_compared, &QComboBox::currentIndexChanged, this, &HistoryDialog::showChosen);
    read();
    m_list->setFocus();
}

void HistoryDialog::showFor(PageContext& context, const QString& entity, const QString& uid, QWidget* parent)
{
    HistoryDialog dialog(context, entity, uid, parent);
    dialog.exec();
    if (dialog.isPaperWanted()) {
        emit context.paperAsked(PaperArguments::auditId({.record = uid}), {});
    }
}

QWidget* HistoryDialog::buildList()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Changes, the newest first"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    styleTable(*m_list, Space::RowHeight);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        fillComparison();
        showChosen();
    });
    layout->addWidget(m_list, 1);
    layout->addWidget(m_parts);
    return side;
}

QWidget* HistoryDialog::buildComparison()
{
    auto* side = new QWidget(this);
    setRole(*side, Role::Pane);
    side->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Tiny);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(Space::Large, Space::Medium, Space::Large, 0);
    head->setSpacing(Space::Tiny);
    head->addWidget(m_moment);
    head->addWidget(m_what);
    auto* line = new QHBoxLayout;
    line->setSpacing(Space::Small);
    auto* label = new QLabel(tr("Compared with"), side);
    setRole(*label, Role::FieldLabel);
    label->setBuddy(m_compared);
    m_compared->setAccessibleName(label->text());
    m_compared->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_compared->setMinimumContentsLength(20);
    line->addWidget(label);
    line->addWidget(m_compared, 1);
    head->addLayout(line);
    layout->addLayout(head);
    auto* area = new QScrollArea(side);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    setRole(*m_view, "scroll");
    area->setWidget(m_view);
    layout->addWidget(area, 1);
    return side;
}

QString HistoryDialog::whatOf(const HistoryLine& line)
{
    const Phrasebook& words = m_context.phrasebook();
    const char* source = CommandNames::sourceOf(line.command);
    QString what = source ? words.phrase("CommandNames", source) : m_text.operation(line.change.operation);
    if (line.change.uid != m_uid) {
        what += QStringLiteral(": ") + m_text.record(line.change.entity, line.change.uid);
    } else if (line.change.operation == QLatin1String("update")) {
        QStringList labels;
        for (const FieldInfo* field : m_text.fieldsOf(line.change)) {
            labels << m_text.fieldLabel(*field);
        }
        what += QStringLiteral(": ") + labels.join(words.isArabic() ? QStringLiteral("، ") : QStringLiteral(", "));
    }
    return Bidi::paragraph(what, words.direction());
}

void HistoryDialog::read()
{
    const qint64 before = chosen() ? chosen()->change.sequence : 0;
    Workspace& workspace = m_context.workspace();
    Result<RecordPast> past = RecordPast::read(workspace.journal(), m_uid);
    HistoryRequest request;
    request.uid = m_uid;
    request.withParts = m_parts->isChecked();
    Result<std::vector<HistoryLine>> lines = ChangeHistory(workspace.database(), workspace.catalog()).lines(request);
    if (!past || !lines) {
        m_problem->setText(past ? lines.error().message : past.error().message);
        m_problem->show();
        return;
    }
    m_past = std::move(*past);
    m_lines = std::move(*lines);
    m_text.forgetNames();
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("When"), tr("Hijri"), tr("By"), tr("What")});
    const DateText dates(m_context.phrasebook());
    int row = 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const HistoryLine& line = m_lines[i];
        QList<QStandardItem*> cells{new QStandardItem(m_text.shortMoment(line.change.at)),
                                    new QStandardItem(dates.hijri(line.change.at.toLocalTime().date())),
                                    new QStandardItem(Bidi::isolateAuto(line.change.actor)),
                                    new QStandardItem(whatOf(line))};
        for (QStandardItem* item : cells) {
            item->setToolTip(item->text());
        }
        m_model->appendRow(cells);
        row = line.change.sequence == before ? static_cast<int>(i) : row;
    }
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    if (!m_lines.empty()) {
        m_list->setCurrentIndex(m_model->index(row, 0));
    }
    fillComparison();
    showChosen();
}

const HistoryLine* HistoryDialog::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row < 0 || row >= static_cast<int>(m_lines.size()) ? nullptr : &m_lines[static_cast<std::size_t>(row)];
}

std::optional<std::size_t> HistoryDialog::chosenPlace() const
{
    const HistoryLine* line = chosen();
    return line && line->change.uid == m_uid ? m_past.placeOf(line->change.sequence) : std::nullopt;
}

void HistoryDialog::fillComparison()
{
    const QSignalBlocker quiet(m_compared);
    m_compared->clear();
    m_compared->addItem(tr("what stood just before"), static_cast<int>(Side::Before));
    const std::optional<std::size_t> place = chosenPlace();
    if (place) {
        m_compared->addItem(tr("what stands today"), static_cast<int>(Side::Today));
        const std::vector<HistoryLine>& all = m_past.lines();
        for (std::size_t i = all.size(); i-- > 0;) {
            if (i != *place) {
                m_compared->addItem(m_text.shortMoment(all[i].change.at) + QStringLiteral(" – ") +
                                        Bidi::isolateAuto(all[i].change.actor),
                                    static_cast<int>(Side::Moment));
                m_compared->setItemData(
                    m_compared->count() - 1, static_cast<qulonglong>(i), static_cast<int>(Qt::UserRole) + 1);
            }
        }
    }
    m_compared->setEnabled(m_compared->count() > 1);
}

std::vector<FieldChange> HistoryDialog::between(const QJsonObject& before, const QJsonObject& after)
{
    const HistoryLine* line = chosen();
    const EntityInfo* info = m_context.workspace().catalog().find(line->change.entity);
    std::vector<FieldChange> changes;
    for (std::size_t i = 0; info && i < info->fields.size(); ++i) {
        const FieldInfo& field = info->fields[i];
        if (field.isInternal) {
            continue;
        }
        const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::LongText;
        FieldChange change{m_text.fieldLabel(field),
                           m_text.value(field, before.value(field.key)),
                           m_text.value(field, after.value(field.key)),
                           isText};
        const bool isSame = before.value(field.key) == after.value(field.key) || change.before == change.after;
        if (!isSame) {
            changes.push_back(std::move(change));
        }
    }
    return changes;
}

void HistoryDialog::showChosen()
{
    const HistoryLine* line = chosen();
    const std::optional<std::size_t> place = chosenPlace();
    const bool isReadOnly = m_context.workspace().database().mode() == OpenMode::ReadOnly;
    m_revert->setEnabled(place && *place + 1 < m_past.lines().size() && !isReadOnly);
    m_revert->setToolTip(isReadOnly ? tr("The file is open for looking things up only.")
                         : place    ? tr("What the form holds becomes as it was after this change; numbers and states "
                                         "follow from their own commands.")
                                    : tr("Open the record itself to return it to an earlier state."));
    if (!line) {
        m_moment->clear();
        m_what->clear();
        m_view->setSentence(tr("Nothing is known of this record."));
        return;
    }
    m_moment->setText(m_text.moment(line->change.at));
    //: who did it, and what
    m_what->setText(Bidi::paragraph(
        tr("%1 – %2").arg(line->change.actor.isEmpty() ? tr("unknown") : Bidi::isolateAuto(line->change.actor),
                          whatOf(*line)),
        m_context.phrasebook().direction()));
    if (line->isErased) {
        m_view->setSentence(tr("What was changed here was erased for good."));
        return;
    }
    const auto side = static_cast<Side>(m_compared->currentData().toInt());
    if (!place || side == Side::Before) {
        const bool isNew = line->change.operation == QLatin1String("create");
        m_view->setSentence(
            line->change.operation == QLatin1String("delete")    ? tr("The record was moved to the recycle bin.")
            : line->change.operation == QLatin1String("restore") ? tr("The record was taken out of the recycle bin.")
                                                                 : tr("Only inner data changed."));
        std::vector<FieldChange> changes;
        for (const FieldInfo* field : m_text.fieldsOf(line->change)) {
            changes.push_back({m_text.fieldLabel(*field),
                               m_text.value(*field, line->change.before.value(field->key)),
                               m_text.value(*field, line->change.after.value(field->key)),
                               field->kind == FieldKind::Text || field->kind == FieldKind::LongText});
        }
        if (!changes.empty()) {
            m_view->setChanges(isNew ? tr("Before: not there yet") : tr("Before"), tr("After"), std::move(changes));
        }
        return;
    }
    const std::size_t other = side == Side::Today
                                  ? m_past.lines().size() - 1
                                  : m_compared->currentData(static_cast<int>(Qt::UserRole) + 1).toULongLong();
    const std::size_t first = std::min(*place, other);
    const std::size_t second = std::max(*place, other);
    m_view->setSentence(tr("Both moments say the same."));
    std::vector<FieldChange> changes = between(m_past.after(first), m_past.after(second));
    if (!changes.empty()) {
        m_view->setChanges(m_text.shortMoment(m_past.lines()[first].change.at),
                           side == Side::Today ? tr("Today") : m_text.shortMoment(m_past.lines()[second].change.at),
                           std::move(changes));
    }
}

void HistoryDialog::revert()
{
    const std::optional<std::size_t> place = chosenPlace();
    Workspace& workspace = m_context.workspace();
    RecordStore* store = workspace.store(m_entity);
    if (!place || !store) {
        return;
    }
    const QString moment = m_text.shortMoment(m_past.lines()[*place].change.at);
    const Result<void> done = m_past.revertTo(workspace.journal(), *store, *place);
    m_problem->setText(done ? QString() : done.error().message);
    m_problem->setVisible(!done);
    if (done) {
        m_context.say(tr("%1 is again as it was on %2").arg(m_text.record(m_entity, m_uid), moment));
        m_list->setCurrentIndex(m_model->index(0, 0));
        read();
        m_list->setCurrentIndex(m_model->index(0, 0));
    }
}

QString HistoryDialog::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

} // namespace tahaluf
