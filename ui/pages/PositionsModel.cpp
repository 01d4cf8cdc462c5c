// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PositionsModel.h"

#include "coalition/DecisionQueries.h"
#include "language/DateText.h"
#include "language/NameInLanguage.h"
#include "widgets/StateBadge.h"
#include "Workspace.h"

#include <algorithm>

namespace tahaluf {

PositionsModel::PositionsModel(PageContext& context, QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
}

QString PositionsModel::nameOf(MemberId member) const
{
    Result<std::optional<Member>> found = m_context.workspace().records().members.find(member);
    return found && *found ? nameInLanguage(m_context.phrasebook(), (*found)->name, (*found)->nameEn) : QString();
}

QString PositionsModel::personOf(PersonId person) const
{
    Result<std::optional<Person>> found = m_context.workspace().records().people.find(person);
    return found && *found ? nameInLanguage(m_context.phrasebook(), (*found)->fullName, (*found)->fullNameEn)
                           : QString();
}

void PositionsModel::read(const Decision& decision, int round)
{
    beginResetModel();
    m_rows.clear();
    m_isInMeeting = decision.forum == DecisionForum::Meeting;
    if (decision.id.isValid()) {
        const DecisionQueries queries(m_context.workspace().records());
        Result<std::vector<Voter>> voters = queries.voters(decision);
        Result<std::vector<Position>> positions = queries.positions(decision.id);
        if (!voters || !positions) {
            m_context.fail(!voters ? voters.error() : positions.error());
        } else {
            m_rows.reserve(voters->size());
            for (const Voter& voter : *voters) {
                m_rows.push_back({.voter = voter});
            }
            for (const Position& position : *positions) {
                if (position.round != round) {
                    continue;
                }
                int row = rowOf(position.member);
                if (row < 0) {
                    row = static_cast<int>(m_rows.size());
                    const QString name = nameOf(position.member);
                    m_rows.push_back({.voter = {.member = position.member, .name = name, .nameEn = name}});
                }
                PositionRow& line = m_rows[static_cast<std::size_t>(row)];
                line.position = position;
                line.person = personOf(position.person);
            }
        }
    }
    endResetModel();
}

int PositionsModel::rowOf(MemberId member) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [member](const PositionRow& row) { return row.voter.member == member; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PositionsModel::nextWithout(int row) const
{
    const int count = static_cast<int>(m_rows.size());
    for (int step = 0; step < count; ++step) {
        const int at = (qMax(0, row) + step) % count;
        if (!m_rows[static_cast<std::size_t>(at)].position) {
            return at;
        }
    }
    return -1;
}

int PositionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PositionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PositionsModel::textAt(const PositionRow& row, int column) const
{
    const Phrasebook& words = m_context.phrasebook();
    if (column == Body) {
        return nameInLanguage(words, row.voter.name, row.voter.nameEn);
    }
    if (!row.position) {
        if (column != Stance) {
            return {};
        }
        return m_isInMeeting && row.voter.isPresent ? tr("In the room") : tr("No position");
    }
    if (column == Stance) {
        return choiceLabel(row.position->stance);
    }
    QStringList said;
    if (row.position->isLate) {
        said << tr("late, on %1").arg(DateText(words).shortDate(row.position->givenOn));
    }
    if (row.position->authorityDue.isValid()) {
        said << tr("until %1").arg(DateText(words).shortDate(row.position->authorityDue));
    }
    if (!row.position->text.isEmpty()) {
        said << words.shaped(row.position->text.simplified());
    }
    return said.join(QStringLiteral(" – "));
}

QString PositionsModel::tipAt(const PositionRow& row, int column) const
{
    if (!row.position || column == Words) {
        return textAt(row, column);
    }
    const QString day = tr("on %1").arg(DateText(m_context.phrasebook()).shortDate(row.position->givenOn));
    return row.person.isEmpty() ? day : row.person + QStringLiteral(", ") + day;
}

QVariant PositionsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const PositionRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, index.column());
    case Qt::ToolTipRole:
        return tipAt(row, index.column());
    case Qt::AccessibleTextRole:
        return textAt(row, Body) + QStringLiteral(" – ") + textAt(row, index.column());
    case StateBadgeDelegate::KeyRole:
        return row.position ? choiceKey(row.position->stance) : QString();
    default:
        return {};
    }
}

QVariant PositionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Body:
        return tr("Body");
    case Stance:
        return tr("Position");
    default:
        return tr("Reservation or reason");
    }
}

} // namespace tahaluf
