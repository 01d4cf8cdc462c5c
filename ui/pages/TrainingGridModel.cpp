// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/TrainingGridModel.h"

#include "coalition/NamesById.h"
#include "coalition/training/TrainingWords.h"
#include "language/DateText.h"
#include "widgets/StateBadge.h"
#include "WorkAreas.h"
#include "Workspace.h"

namespace tahaluf {

namespace {
/** The state whose colour a mark has. */
QString toneKey(TrainingPresence presence)
{
    switch (presence) {
    case TrainingPresence::Present:
        return QStringLiteral("present");
    case TrainingPresence::Late:
        return QStringLiteral("represented_by");
    case TrainingPresence::Excused:
        return QStringLiteral("apologised");
    case TrainingPresence::Absent:
        return QStringLiteral("absent");
    }
    return {};
}
} // namespace

TrainingGridModel::TrainingGridModel(PageContext& context, QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
    , m_results(m_parts)
{
}

void TrainingGridModel::read(TrainingProgrammeId programme)
{
    TrainingParts parts;
    if (programme.isValid()) {
        const CoalitionRecords& records = m_context.workspace().records();
        const TrainingQueries queries(records, m_context.workspace().areas().trainingRecords());
        Result<TrainingParts> found = queries.parts(programme);
        Result<QHash<qint64, QString>> names =
            namesById(records.people, m_context.phrasebook(), &Person::fullName, &Person::fullNameEn);
        if (!found || !names) {
            m_context.fail(found ? names.error() : found.error());
            return;
        }
        parts = std::move(*found);
        m_names = std::move(*names);
    }
    beginResetModel();
    m_parts = std::move(parts);
    m_results = TrainingResults(m_parts);
    m_rows.clear();
    for (const TraineeResult& result : m_results.trainees()) {
        if (result.trainee.takesPart()) {
            m_rows.push_back(result);
        }
    }
    endResetModel();
}

TrainingSessionId TrainingGridModel::sessionAt(int column) const
{
    return isSession(column) ? m_parts.sessions[static_cast<std::size_t>(column - 1)].id : TrainingSessionId();
}

TraineeId TrainingGridModel::traineeAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].trainee.id : TraineeId();
}

int TrainingGridModel::unmarked() const
{
    int count = 0;
    for (const TraineeResult& row : m_rows) {
        count += row.unmarked;
    }
    return count;
}

int TrainingGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TrainingGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : gainColumn() + 1;
}

std::optional<TrainingPresence> TrainingGridModel::presenceAt(const TraineeResult& row, int column) const
{
    return isSession(column) ? m_results.presence(sessionAt(column), row.trainee.id) : std::nullopt;
}

QString TrainingGridModel::textAt(const TraineeResult& row, int column) const
{
    const Phrasebook& book = m_context.phrasebook();
    const TrainingWords words(book);
    if (column == 0) {
        return m_names.value(row.trainee.person.value());
    }
    if (isSession(column)) {
        const auto presence = presenceAt(row, column);
        return presence ? choiceLabel(*presence) : QString();
    }
    if (column == attendanceColumn()) {
        return words.percent(row.percent);
    }
    if (column == beforeColumn()) {
        return book.shaped(row.trainee.scoreBefore);
    }
    if (column == afterColumn()) {
        return book.shaped(row.trainee.scoreAfter);
    }
    return words.gain(row.trainee.gain());
}

QVariant TrainingGridModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const TraineeResult& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return textAt(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == 0 ? textAt(row, 0) : QString();
    case Qt::AccessibleTextRole: {
        const QString text = textAt(row, index.column());
        return textAt(row, 0) + QStringLiteral(", ") + titleOf(index.column()) + QStringLiteral(": ") +
               (text.isEmpty() ? tr("not noted") : text);
    }
    case Qt::TextAlignmentRole:
        return index.column() == 0 ? QVariant() : QVariant(Qt::AlignCenter);
    case StateBadgeDelegate::KeyRole: {
        const auto presence = presenceAt(row, index.column());
        return presence ? toneKey(*presence) : QString();
    }
    default:
        return {};
    }
}

QString TrainingGridModel::titleOf(int column) const
{
    const Phrasebook& book = m_context.phrasebook();
    if (column == 0) {
        return tr("Trainee");
    }
    if (isSession(column)) {
        return tr("Session %1").arg(book.number(column));
    }
    return column == attendanceColumn() ? tr("Attended")
           : column == beforeColumn()   ? tr("Before")
           : column == afterColumn()    ? tr("After")
                                        : tr("Gain");
}

QVariant TrainingGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return isSession(section) ? m_context.phrasebook().number(section) : titleOf(section);
    }
    if (role == Qt::ToolTipRole && isSession(section)) {
        const TrainingSession& session = m_parts.sessions[static_cast<std::size_t>(section - 1)];
        return nameInLanguage(m_context.phrasebook(), session.subject, session.subjectEn) + u'\n' +
               DateText(m_context.phrasebook()).dateTime(session.startsAt);
    }
    if (role == Qt::AccessibleTextRole) {
        return titleOf(section);
    }
    return {};
}

Qt::ItemFlags TrainingGridModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == beforeColumn() || index.column() == afterColumn() ? flags | Qt::ItemIsEditable : flags;
}

bool TrainingGridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid()) {
        return false;
    }
    const Trainee& trainee = m_rows[static_cast<std::size_t>(index.row())].trainee;
    const QString typed = value.toString().trimmed();
    const bool isBefore = index.column() == beforeColumn();
    if (typed == textAt(m_rows[static_cast<std::size_t>(index.row())], index.column())) {
        return true;
    }
    const Result<Trainee> saved = m_context.workspace().areas().training().setScores(
        trainee.id, isBefore ? typed : trainee.scoreBefore, isBefore ? trainee.scoreAfter : typed);
    if (!saved) {
        m_context.fail(saved.error());
    }
    return saved.has_value();
}

} // namespace tahaluf
