// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/coverage/CoverageMeasure.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace tahaluf {

/** A line of the matrix: a mechanism, or a kind of service that those who were trafficked need. */
struct CoverageRow
{
    CoverageSubject subject = CoverageSubject::Mechanism;
    MechanismId mechanism;
    QString name;
    QString nameEn;

    [[nodiscard]] bool isSame(const CoverageRow& other) const
    {
        return subject == other.subject && mechanism == other.mechanism;
    }
};

struct CoverageColumn
{
    MemberId member;
    QString name;
    QString nameEn;
};

/** What is known of one body in one line. */
struct CoverageFact
{
    std::size_t row = 0;
    std::size_t column = 0;
    QString area; ///< several with commas between them; empty or «الدولة كلها»: the whole country
    CoverageRole role = CoverageRole::Supports;
    bool isFromService = false; ///< the body offers such a service; nobody stated a role
};

/** What stands in one place of the matrix. */
struct CoverageState
{
    std::optional<CoverageRole> role; ///< none: not known
    bool isFromService = false;
    QStringList areas; ///< where only; empty: everywhere
};

/** A line that nobody leads, that nobody covers, or that several lead; everywhere, or in these areas only. */
struct CoverageGap
{
    std::size_t row = 0;
    CoverageFinding finding = CoverageFinding::NobodyLeads;
    QStringList areas = {};
    std::vector<std::size_t> leads = {}; ///< columns of those who lead, where several do
};

/**
 * Who leads, supports and is absent in each mechanism and kind of service, and what follows from it. A stated role goes
 * before what the body's services say. Who offers a kind of service alone leads it as long as nobody else was named;
 * where several offer it, they support until one was named. Pure; built once and read in constant time.
 */
class CoverageMatrix
{
public:
    CoverageMatrix() = default;
    /** With an area, what holds there only. */
    CoverageMatrix(std::vector<CoverageRow> rows,
                   std::vector<CoverageColumn> columns,
                   std::vector<CoverageFact> facts,
                   const QString& area = {});

    [[nodiscard]] const std::vector<CoverageRow>& rows() const { return m_rows; }
    [[nodiscard]] const std::vector<CoverageColumn>& columns() const { return m_columns; }
    [[nodiscard]] const CoverageState& at(std::size_t row, std::size_t column) const
    {
        return m_states[row * m_columns.size() + column];
    }
    /** The worst of what is found of a line. */
    [[nodiscard]] CoverageFinding finding(std::size_t row) const { return m_findings[row]; }
    /** In the order of the lines. */
    [[nodiscard]] const std::vector<CoverageGap>& gaps() const { return m_gaps; }
    /** The areas that are named anywhere, as they were first written. */
    [[nodiscard]] const QStringList& areas() const { return m_areas; }

    [[nodiscard]] static bool isWholeCountry(const QString& area);

private:
    void readAreas(const std::vector<CoverageFact>& facts);
    void leadFromServices(std::vector<CoverageFact>& facts) const;
    void fill(const std::vector<CoverageFact>& facts);
    void find(std::size_t row);
    void add(CoverageGap gap);
    /** Those in a line who have this role there; the whole country counts everywhere. An empty area: there alone. */
    [[nodiscard]] std::vector<std::size_t> those(std::size_t row, CoverageRole role, const QString& area) const;

    std::vector<CoverageRow> m_rows;
    std::vector<CoverageColumn> m_columns;
    std::vector<std::vector<CoverageFact>> m_facts; ///< of each row, those that count, one area each
    std::vector<CoverageState> m_states;
    std::vector<CoverageFinding> m_findings;
    std::vector<CoverageGap> m_gaps;
    QStringList m_areas;
    QString m_area;
};

} // namespace tahaluf
