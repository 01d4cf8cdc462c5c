// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/EntriesModel.h"

#include "language/Bidi.h"
#include "recorder/RecorderSession.h"
#include "widgets/PageContext.h"

#include <QFont>

#include <algorithm>

namespace tahaluf {

QString shortKindName(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Proposal:
        return EntriesModel::tr("Proposal");
    case EntryKind::Concept:
        return EntriesModel::tr("Concept");
    case EntryKind::SubmittedRecommendation:
        return EntriesModel::tr("Recommendation");
    case EntryKind::Reservation:
        return EntriesModel::tr("Reservation");
    case EntryKind::Remark:
        return EntriesModel::tr("Remark");
    case EntryKind::Decision:
        return EntriesModel::tr("Decision");
    case EntryKind::Assignment:
        return EntriesModel::tr("Assignment");
    }
    return {};
}

EntriesModel::EntriesModel(PageContext& context, RecorderSession& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
    , m_session(session)
{
}

int EntriesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int EntriesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EntriesModel::cell(const Entry& entry, int column) const
{
    const Phrasebook& words = m_context.phrasebook();
    switch (column) {
    case Number:
        return Bidi::isolateReference(words.shaped(entry.number));
    case Time:
        return words.shaped(entry.recordedAt.toString(QStringLiteral("hh:mm")));
    case Text:
        return entry.state == EntryState::Withdrawn ? tr("%1 (withdrawn: %2)").arg(entry.text, entry.reason)
                                                    : entry.text;
    case SpokenBy: {
        const QString name = m_session.speakers().label(entry.person, entry.member);
        const QString body = m_session.speakers().bodyBeside(entry.person, entry.member);
        return body.isEmpty() ? name : tr("%1, %2").arg(name, body);
    }
    case Kind: {
        const QString kind = shortKindName(entry.kind);
        if (entry.state == EntryState::Withdrawn) {
            return tr("%1, withdrawn").arg(kind);
        }
        return entry.toComplete ? tr("%1, to complete").arg(kind) : kind;
    }
    default:
        return {};
    }
}

QVariant EntriesModel::data(const QModelIndex& index, int role) const
{
    const Entry* one = entry(index.row());
    if (!one) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell(*one, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    case Qt::FontRole:
        if (index.column() == Text && one->state == EntryState::Withdrawn) {
            QFont font;
            font.setStrikeOut(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant EntriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Number:
        return tr("Number");
    case Time:
        return tr("Time");
    case Text:
        return tr("Text");
    case SpokenBy:
        return tr("Speaker and body");
    case Kind:
        return tr("Kind");
    default:
        return {};
    }
}

const Entry* EntriesModel::entry(int row) const
{
    return row >= 0 && row < rowCount() ? &m_entries[static_cast<std::size_t>(row)] : nullptr;
}

int EntriesModel::rowOf(EntryId id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& one) { return one.id == id; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

void EntriesModel::refresh()
{
    beginResetModel();
    m_entries = m_session.entriesOfItem();
    endResetModel();
}

} // namespace tahaluf
