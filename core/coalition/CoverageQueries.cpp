// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/CoverageQueries.h"

#include "language/Phrasebook.h"
#include "storage/Query.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace tahaluf {

static_assert(static_cast<int>(CoverageSubject::Identification) == static_cast<int>(ServiceKind::Identification) + 1);
static_assert(static_cast<int>(CoverageSubject::Reintegration) == static_cast<int>(ServiceKind::Reintegration) + 1);

CoverageSubject subjectOf(ServiceKind kind)
{
    return static_cast<CoverageSubject>(static_cast<int>(kind) + 1);
}

Result<std::vector<CoverageRow>> CoverageQueries::rows(CoverageScope scope) const
{
    std::vector<CoverageRow> rows;
    if (scope != CoverageScope::Services) {
        Result<std::vector<Mechanism>> mechanisms = m_records.mechanisms.all(QStringLiteral("position, id"));
        if (!mechanisms) {
            return mechanisms.takeError();
        }
        for (const Mechanism& mechanism : *mechanisms) {
            rows.push_back({CoverageSubject::Mechanism, mechanism.id, mechanism.name, mechanism.nameEn});
        }
    }
    if (scope != CoverageScope::Mechanisms) {
        static const Phrasebook arabic(Language::Arabic);
        for (const Choice& choice : choicesOf<ServiceKind>().all()) {
            rows.push_back({subjectOf(static_cast<ServiceKind>(choice.value)),
                            {},
                            arabic.phrase(choicesOf<ServiceKind>().context(), choice.source),
                            QString::fromUtf8(choice.source)});
        }
    }
    return rows;
}

Result<std::vector<CoverageColumn>> CoverageQueries::columns() const
{
    Result<std::vector<Member>> members =
        m_records.members.where(QStringLiteral("status <> ?"),
                                {FieldValue<MembershipStatus>::toStored(MembershipStatus::Withdrawn)},
                                QStringLiteral("precedence, id"));
    if (!members) {
        return members.takeError();
    }
    // Coordinator, core, supporting; within each the order of precedence, bodies without one last.
    const auto place = [](const Member& member) {
        const int tier = member.relevance == Relevance::Coordinator ? 0 : 1 + static_cast<int>(member.relevance);
        return std::tuple(tier, member.precedence == 0, member.precedence, member.id.value());
    };
    std::sort(members->begin(), members->end(), [&place](const Member& left, const Member& right) {
        return place(left) < place(right);
    });
    std::vector<CoverageColumn> columns;
    columns.reserve(members->size());
    for (const Member& member : *members) {
        columns.push_back({member.id, member.name, member.nameEn});
    }
    return columns;
}

Result<CoverageMatrix> CoverageQueries::matrix(CoverageScope scope, const QString& area, Audience edition) const
{
    Result<std::vector<CoverageRow>> lines = rows(scope);
    Result<std::vector<CoverageColumn>> bodies = columns();
    Result<std::vector<CoverageCell>> cells = m_coverage.cells.all();
    Result<std::vector<Service>> services = m_records.services.all();
    for (Error* error : {lines ? nullptr : &lines.error(),
                         bodies ? nullptr : &bodies.error(),
                         cells ? nullptr : &cells.error(),
                         services ? nullptr : &services.error()}) {
        if (error) {
            return std::move(*error);
        }
    }
    QHash<qint64, std::size_t> columnOf;
    for (std::size_t column = 0; column < bodies->size(); ++column) {
        columnOf.insert((*bodies)[column].member.value(), column);
    }
    const auto keyOf = [](CoverageSubject subject, MechanismId mechanism) {
        return std::pair(static_cast<int>(subject), mechanism.value());
    };
    std::map<std::pair<int, qint64>, std::size_t> rowOf;
    for (std::size_t row = 0; row < lines->size(); ++row) {
        rowOf.emplace(keyOf((*lines)[row].subject, (*lines)[row].mechanism), row);
    }
    std::vector<CoverageFact> facts;
    const auto add = [&](const std::pair<int, qint64>& key, MemberId member, CoverageFact fact) {
        const auto row = rowOf.find(key);
        const auto column = columnOf.constFind(member.value());
        if (row != rowOf.end() && column != columnOf.constEnd()) {
            fact.row = row->second;
            fact.column = *column;
            facts.push_back(std::move(fact));
        }
    };
    for (const CoverageCell& cell : *cells) {
        add(keyOf(cell.subject, cell.mechanism), cell.member, {.area = cell.area, .role = cell.role});
    }
    for (const Service& service : *services) {
        if (service.audience <= edition) {
            add(keyOf(subjectOf(service.kind), {}), service.member, {.area = service.area, .isFromService = true});
        }
    }
    return CoverageMatrix(std::move(*lines), std::move(*bodies), std::move(facts), area);
}

Result<std::vector<CoverageMeasure>> CoverageQueries::measures() const
{
    return m_coverage.measures.all(QStringLiteral("noted_on DESC, id DESC"));
}

Result<std::optional<CoverageMeasure>> CoverageQueries::measureOf(EntryId entry) const
{
    Result<std::vector<CoverageMeasure>> found =
        m_coverage.measures.where(QStringLiteral("entry = ?"), {entry.value()}, QStringLiteral("id"));
    if (!found) {
        return found.takeError();
    }
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<ThemeShares> CoverageQueries::themes(Audience edition) const
{
    Query meetings(m_records.database(),
                   QStringLiteral("SELECT id FROM meetings WHERE deleted = 0 ORDER BY starts_at, id"));
    Result<std::vector<MeetingId>> held = meetings.collect([](const Query& row) { return row.value<MeetingId>(0); });
    if (!held) {
        return held.takeError();
    }
    Query themes(m_records.database(), QStringLiteral("SELECT id FROM themes WHERE deleted = 0 ORDER BY position, id"));
    Result<std::vector<ThemeId>> named = themes.collect([](const Query& row) { return row.value<ThemeId>(0); });
    if (!named) {
        return named.takeError();
    }
    Query counts(m_records.database(),
                 QStringLiteral("SELECT entries.meeting, themes.id, count(*) FROM entries LEFT JOIN themes ON "
                                "themes.id = entries.theme AND themes.deleted = 0 WHERE entries.deleted = 0 AND "
                                "entries.meeting IS NOT NULL AND entries.kind IN (?, ?, ?) AND entries.state <> ? AND "
                                "entries.audience IN (?, ?, ?) GROUP BY entries.meeting, themes.id"));
    counts.bind(EntryKind::Proposal).bind(EntryKind::Concept).bind(EntryKind::SubmittedRecommendation);
    counts.bind(EntryState::Withdrawn).bind(Audience::Public);
    counts.bind(qMin(edition, Audience::Partners)).bind(edition);
    Result<std::vector<ThemeCount>> read = counts.collect([](const Query& row) {
        return ThemeCount{row.value<MeetingId>(0), row.value<ThemeId>(1), row.value<int>(2)};
    });
    if (!read) {
        return read.takeError();
    }
    return ThemeShares(*held, *named, *read);
}

} // namespace tahaluf
