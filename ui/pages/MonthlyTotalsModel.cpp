// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/MonthlyTotalsModel.h"

#include "coalition/MonthlyFigures.h"
#include "coalition/NamesById.h"
#include "language/DateText.h"
#include "language/Numerals.h"
#include "theme/Theme.h"
#include "WorkAreas.h"
#include "Workspace.h"

#include <QApplication>
#include <QFont>

#include <algorithm>

namespace tahaluf {

namespace {

constexpr qint64 Places = 4096; ///< more than an office has bodies

qint64 keyOf(int month, int body)
{
    return month * Places + body;
}

} // namespace

MonthlyTotalsModel::MonthlyTotalsModel(PageContext& context, QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
}

Result<std::vector<MemberId>> MonthlyTotalsModel::bodiesOf(const std::vector<MonthlyTotal>& totals) const
{
    // Those with a step in the path or in its plan, and whoever entered something.
    CoalitionRecords& records = m_context.workspace().records();
    PlanningRecords& planning = m_context.workspace().areas().planningRecords();
    const Result<std::vector<ReferralStep>> steps =
        records.referralSteps.where(QStringLiteral("path = ?"), {m_path.value()}, QStringLiteral("position, id"));
    const Result<std::vector<PlanTemplate>> plans =
        planning.templates.where(QStringLiteral("path = ?"), {m_path.value()});
    if (!steps || !plans) {
        return !steps ? steps.error() : plans.error();
    }
    std::vector<MemberId> bodies;
    const auto add = [&bodies](MemberId body) {
        if (body.isValid() && std::find(bodies.begin(), bodies.end(), body) == bodies.end()) {
            bodies.push_back(body);
        }
    };
    for (const ReferralStep& step : *steps) {
        add(step.member);
    }
    for (const PlanTemplate& plan : *plans) {
        const Result<std::vector<PlanStep>> of =
            planning.steps.where(QStringLiteral("plan = ?"), {plan.id.value()}, QStringLiteral("position, id"));
        if (!of) {
            return of.error();
        }
        for (const PlanStep& step : *of) {
            add(step.member);
        }
    }
    for (const MonthlyTotal& total : totals) {
        add(total.member);
    }
    return bodies;
}

void MonthlyTotalsModel::read(ReferralPathId path, int year)
{
    m_path = path;
    m_year = year;
    CoalitionRecords& records = m_context.workspace().records();
    Result<std::vector<MonthlyTotal>> totals = m_context.workspace().areas().planningRecords().totalsOf(year, path);
    auto names = namesById(records.members, m_context.phrasebook(), &Member::name, &Member::nameEn);
    if (!totals || !names) {
        m_context.fail(!totals ? totals.error() : names.error());
        return;
    }
    Result<std::vector<MemberId>> bodies = bodiesOf(*totals);
    if (!bodies) {
        m_context.fail(bodies.error());
        return;
    }
    const bool isSame = *bodies == m_bodies;
    if (!isSame) {
        beginResetModel();
    }
    m_bodies = std::move(*bodies);
    m_names = std::move(*names);
    m_totals.clear();
    for (const MonthlyTotal& total : *totals) {
        const auto body = std::find(m_bodies.begin(), m_bodies.end(), total.member) - m_bodies.begin();
        m_totals.insert(keyOf(total.month.month() - 1, static_cast<int>(body)), total.total);
    }
    if (!isSame) {
        endResetModel();
    } else {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int MonthlyTotalsModel::smallCount() const
{
    return static_cast<int>(std::count_if(
        m_totals.begin(), m_totals.end(), [](int total) { return total > 0 && total < MonthlyFigures::Fewest; }));
}

int MonthlyTotalsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Months + 1;
}

int MonthlyTotalsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_bodies.empty() ? 0 : bodyCount() + 1;
}

std::optional<int> MonthlyTotalsModel::entered(int month, int body) const
{
    const auto found = m_totals.constFind(keyOf(month, body));
    return found == m_totals.constEnd() ? std::optional<int>() : std::optional<int>(*found);
}

bool MonthlyTotalsModel::isSum(const QModelIndex& index) const
{
    return index.row() >= Months || index.column() >= bodyCount();
}

int MonthlyTotalsModel::sumOf(const QModelIndex& index) const
{
    int sum = 0;
    for (int month = 0; month < Months; ++month) {
        for (int body = 0; body < bodyCount(); ++body) {
            const bool isCounted = (index.row() >= Months || index.row() == month) &&
                                   (index.column() >= bodyCount() || index.column() == body);
            sum += isCounted ? entered(month, body).value_or(0) : 0;
        }
    }
    return sum;
}

QVariant MonthlyTotalsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Phrasebook& book = m_context.phrasebook();
    const std::optional<int> value =
        isSum(index) ? std::optional<int>(sumOf(index)) : entered(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return value ? book.number(*value) : QString();
    case Qt::TextAlignmentRole:
        return Qt::AlignCenter;
    case Qt::FontRole: {
        QFont font = QApplication::font();
        font.setBold(isSum(index));
        return font;
    }
    case Qt::ToolTipRole:
        return value && *value > 0 && *value < MonthlyFigures::Fewest
                   ? tr("Under five: not shown in papers for partners and the public.")
                   : QString();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3")
            .arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 value ? book.number(*value) : tr("not entered"));
    default:
        return {};
    }
}

QVariant MonthlyTotalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isShown = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!isShown || section < 0) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return section < Months ? DateText::monthName(section + 1, m_context.phrasebook().language()) : tr("Total");
    }
    const QString name =
        section < bodyCount() ? m_names.value(m_bodies[static_cast<std::size_t>(section)].value()) : tr("All bodies");
    return role == Qt::ToolTipRole ? name.toHtmlEscaped() : name;
}

Qt::ItemFlags MonthlyTotalsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return isSum(index) ? usual : usual | Qt::ItemIsEditable;
}

bool MonthlyTotalsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || isSum(index)) {
        return false;
    }
    const QString typed = value.toString().trimmed();
    std::optional<int> total;
    if (!typed.isEmpty()) {
        const std::optional<qint64> read = Numerals::parseInt(typed);
        if (!read || *read < 0 || *read > 1'000'000) {
            m_context.fail(refused(tr("“%1” is not a number of people.").arg(typed)));
            return false;
        }
        total = static_cast<int>(*read);
    }
    if (total == entered(index.row(), index.column())) {
        return true;
    }
    const Result<void> saved = m_context.workspace().areas().planning().enter(
        QDate(m_year, index.row() + 1, 1), m_path, m_bodies[static_cast<std::size_t>(index.column())], total);
    if (!saved) {
        m_context.fail(saved.error());
    }
    return saved.has_value();
}

} // namespace tahaluf
