// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/coverage/CoverageMatrix.h"

#include "language/NameList.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace tahaluf {

namespace {

/** How much a finding weighs beside another one of the same line. */
int weight(CoverageFinding finding)
{
    switch (finding) {
    case CoverageFinding::Led:
        return 0;
    case CoverageFinding::SeveralLead:
        return 1;
    case CoverageFinding::NobodyLeads:
        return 2;
    case CoverageFinding::NobodyCovers:
        break;
    }
    return 3;
}

/** The areas of texts, each in the spelling in which it was first met; the whole country is one empty area. */
class AreaNames
{
public:
    const QStringList& of(const QString& text)
    {
        const auto known = m_areas.constFind(text);
        return known != m_areas.constEnd() ? *known : *m_areas.insert(text, read(text));
    }

private:
    QStringList read(const QString& text)
    {
        QStringList areas = NameList::split(text);
        if (areas.isEmpty() || std::any_of(areas.cbegin(), areas.cend(), &CoverageMatrix::isWholeCountry)) {
            return {QString()};
        }
        for (QString& area : areas) {
            const QString key = NameList::key(area);
            area = m_spellings.contains(key) ? m_spellings.value(key) : *m_spellings.insert(key, area);
        }
        return areas;
    }

    QHash<QString, QStringList> m_areas; ///< by text
    QHash<QString, QString> m_spellings; ///< by key
};

/** One fact for each of its areas. */
std::vector<CoverageFact> parted(const std::vector<CoverageFact>& facts, AreaNames& names)
{
    std::vector<CoverageFact> parts;
    parts.reserve(facts.size());
    for (const CoverageFact& fact : facts) {
        for (const QString& area : names.of(fact.area)) {
            parts.push_back(fact);
            parts.back().area = area;
        }
    }
    return parts;
}

} // namespace

bool CoverageMatrix::isWholeCountry(const QString& area)
{
    static const QSet<QString> names{NameList::key(QStringLiteral("الدولة كلها")),
                                     NameList::key(QStringLiteral("كل المناطق")),
                                     NameList::key(QStringLiteral("جميع المناطق")),
                                     NameList::key(QStringLiteral("whole country")),
                                     NameList::key(QStringLiteral("nationwide"))};
    return area.trimmed().isEmpty() || names.contains(NameList::key(area));
}

CoverageMatrix::CoverageMatrix(std::vector<CoverageRow> rows,
                               std::vector<CoverageColumn> columns,
                               std::vector<CoverageFact> facts,
                               const QString& area)
    : m_rows(std::move(rows))
    , m_columns(std::move(columns))
    , m_facts(m_rows.size())
    , m_states(m_rows.size() * m_columns.size())
    , m_findings(m_rows.size(), CoverageFinding::Led)
{
    leadFromServices(facts);
    AreaNames names;
    const std::vector<CoverageFact> parts = parted(facts, names);
    m_area = names.of(area).front();
    readAreas(parts);
    fill(parts);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        find(row);
    }
}

void CoverageMatrix::leadFromServices(std::vector<CoverageFact>& facts) const
{
    std::vector<char> isStated(m_states.size(), 0);
    std::vector<char> hasLead(m_rows.size(), 0);
    for (const CoverageFact& fact : facts) {
        if (!fact.isFromService) {
            isStated[fact.row * m_columns.size() + fact.column] = 1;
            hasLead[fact.row] = hasLead[fact.row] || fact.role == CoverageRole::Leads;
        }
    }
    std::erase_if(facts, [&](const CoverageFact& fact) {
        return fact.isFromService && isStated[fact.row * m_columns.size() + fact.column];
    });
    std::vector<QSet<std::size_t>> offering(m_rows.size());
    for (const CoverageFact& fact : facts) {
        if (fact.role != CoverageRole::Absent) {
            offering[fact.row].insert(fact.column);
        }
    }
    for (CoverageFact& fact : facts) {
        if (fact.isFromService) {
            const bool isAlone = offering[fact.row].size() == 1 && !hasLead[fact.row];
            fact.role = isAlone ? CoverageRole::Leads : CoverageRole::Supports;
        }
    }
}

void CoverageMatrix::readAreas(const std::vector<CoverageFact>& facts)
{
    QSet<QString> known;
    for (const CoverageFact& fact : facts) {
        if (!fact.area.isEmpty() && !known.contains(fact.area)) {
            known.insert(fact.area);
            m_areas << fact.area;
        }
    }
}

void CoverageMatrix::fill(const std::vector<CoverageFact>& facts)
{
    for (const CoverageFact& fact : facts) {
        if (!m_area.isEmpty() && !fact.area.isEmpty() && fact.area != m_area) {
            continue;
        }
        m_facts[fact.row].push_back(fact);
        CoverageState& state = m_states[fact.row * m_columns.size() + fact.column];
        if (!state.role || fact.role < *state.role) {
            state.areas = fact.area.isEmpty() ? QStringList() : QStringList{fact.area};
            state.role = fact.role;
            state.isFromService = fact.isFromService;
        } else if (fact.role == *state.role && !state.areas.isEmpty()) {
            state.areas = fact.area.isEmpty() ? QStringList() : state.areas << fact.area;
        }
    }
    if (!m_area.isEmpty()) {
        for (CoverageState& state : m_states) {
            state.areas.clear();
        }
    }
}

std::vector<std::size_t> CoverageMatrix::those(std::size_t row, CoverageRole role, const QString& area) const
{
    std::vector<std::size_t> found;
    for (const CoverageFact& fact : m_facts[row]) {
        const bool isThere = fact.area.isEmpty() || (!area.isEmpty() && fact.area == area);
        if (fact.role == role && isThere) {
            found.push_back(fact.column);
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

void CoverageMatrix::add(CoverageGap gap)
{
    if (weight(gap.finding) > weight(m_findings[gap.row])) {
        m_findings[gap.row] = gap.finding;
    }
    m_gaps.push_back(std::move(gap));
}

void CoverageMatrix::find(std::size_t row)
{
    const auto isRole = [](CoverageRole role) {
        return [role](const CoverageFact& fact) { return fact.role == role; };
    };
    const std::vector<CoverageFact>& facts = m_facts[row];
    const bool isLed = std::any_of(facts.begin(), facts.end(), isRole(CoverageRole::Leads));
    const bool isSupported = std::any_of(facts.begin(), facts.end(), isRole(CoverageRole::Supports));
    if (!isLed) {
        add({.row = row, .finding = isSupported ? CoverageFinding::NobodyLeads : CoverageFinding::NobodyCovers});
        return;
    }
    const QStringList asked = m_area.isEmpty() ? QStringList() : QStringList{m_area};
    const std::vector<std::size_t> everywhere = those(row, CoverageRole::Leads, m_area);
    if (everywhere.size() > 1) {
        add({.row = row, .finding = CoverageFinding::SeveralLead, .areas = asked, .leads = everywhere});
        return;
    }
    if (!m_area.isEmpty()) {
        return;
    }
    CoverageGap uncovered{.row = row, .finding = CoverageFinding::NobodyCovers};
    CoverageGap unled{.row = row, .finding = CoverageFinding::NobodyLeads};
    CoverageGap several{.row = row, .finding = CoverageFinding::SeveralLead};
    for (const QString& area : m_areas) {
        const std::vector<std::size_t> leads = those(row, CoverageRole::Leads, area);
        if (leads.size() > 1) {
            several.areas << area;
            several.leads = leads;
        } else if (leads.empty()) {
            const bool hasSupport = !those(row, CoverageRole::Supports, area).empty();
            (hasSupport ? unled : uncovered).areas << area;
        }
    }
    for (CoverageGap* gap : {&uncovered, &unled, &several}) {
        if (!gap->areas.isEmpty()) {
            add(std::move(*gap));
        }
    }
}

} // namespace tahaluf
