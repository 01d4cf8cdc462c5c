// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/RegisterRows.h"

#include "storage/Query.h"

#include <algorithm>

namespace tahaluf {

namespace {
constexpr qint64 WindowSize = 250;

/** How one grouping reads and orders its groups. */
struct GroupingSql
{
    Grouping grouping;
    QString column;
    QString order;
};

const std::vector<GroupingSql>& groupings()
{
    static const std::vector<GroupingSql> all{
        {Grouping::Meeting,
         QStringLiteral("meeting"),
         QStringLiteral("(SELECT m.starts_at FROM meetings m WHERE m.id = meeting), meeting")},
        {Grouping::Member,
         QStringLiteral("member"),
         QStringLiteral("(SELECT CASE WHEN m.precedence = 0 THEN 1000000 ELSE m.precedence END FROM members m "
                        "WHERE m.id = member), (SELECT m.sort_key FROM members m WHERE m.id = member), member")},
        {Grouping::Theme,
         QStringLiteral("theme"),
         QStringLiteral("(SELECT t.position FROM themes t WHERE t.id = theme), theme")},
        {Grouping::State, QStringLiteral("state"), QStringLiteral("state")},
    };
    return all;
}

const GroupingSql* sqlOf(Grouping grouping)
{
    const auto found = std::find_if(groupings().begin(), groupings().end(), [grouping](const GroupingSql& each) {
        return each.grouping == grouping;
    });
    return found == groupings().end() ? nullptr : &*found;
}
} // namespace

RegisterSelection RegisterSelection::of(const PaperRequest& request)
{
    RegisterSelection selection;
    selection.condition = QStringLiteral("kind IN ('proposal', 'concept', 'submitted_recommendation')");
    if (request.meeting.isValid()) {
        selection.condition += QStringLiteral(" AND meeting = ?");
        selection.binds.emplace_back(request.meeting.value());
    }
    if (request.member.isValid()) {
        selection.condition += QStringLiteral(" AND member = ?");
        selection.binds.emplace_back(request.member.value());
    }
    if (request.edition == Audience::Public) {
        selection.condition += QStringLiteral(" AND audience = 'public'");
    } else if (request.edition == Audience::Partners) {
        selection.condition += QStringLiteral(" AND audience <> 'internal'");
    }
    return selection;
}

std::vector<RegisterColumn> registerColumns(const PaperRequest& request)
{
    std::vector<RegisterColumn> columns{RegisterColumn::Number, RegisterColumn::Text, RegisterColumn::Proposer};
    if (request.grouping != Grouping::Member && !request.member.isValid()) {
        columns.push_back(RegisterColumn::Body);
    }
    if (request.grouping != Grouping::Theme) {
        columns.push_back(RegisterColumn::Theme);
    }
    if (request.grouping != Grouping::Meeting && !request.meeting.isValid()) {
        columns.push_back(RegisterColumn::Meeting);
    }
    if (request.grouping != Grouping::State) {
        columns.push_back(RegisterColumn::State);
    }
    columns.push_back(RegisterColumn::Finding);
    return columns;
}

RegisterGroups::RegisterGroups(PaperWords& words, const RegisterSelection& selection, Grouping grouping)
    : m_grouping(grouping)
{
    const GroupingSql* sql = sqlOf(grouping);
    const QString from = QStringLiteral("FROM entries WHERE deleted = 0 AND (%1)").arg(selection.condition);
    Query query(words.records().database(),
                sql ? QStringLiteral("SELECT %1, count(*) %2 GROUP BY %1 ORDER BY %1 IS NULL, %3")
                          .arg(sql->column, from, sql->order)
                    : QStringLiteral("SELECT NULL, count(*) %1").arg(from));
    for (const QVariant& value : selection.binds) {
        query.bindStored(value);
    }
    while (query.next()) {
        RegisterGroup group;
        group.key = query.stored(0);
        group.count = query.value<int>(1);
        if (group.count > 0) {
            m_groups.push_back(group);
        }
    }
    if (!query.isDone()) {
        words.fail(query.takeError());
        return;
    }
    if (grouping == Grouping::State) {
        const auto order = [](const RegisterGroup& group) {
            return static_cast<int>(FieldValue<EntryState>::fromStored(group.key));
        };
        std::sort(m_groups.begin(), m_groups.end(), [&order](const RegisterGroup& left, const RegisterGroup& right) {
            return order(left) < order(right);
        });
    }
    int row = 0;
    for (RegisterGroup& group : m_groups) {
        group.title = titleOf(words, grouping, group.key);
        group.first = row;
        row += group.count + (isGrouped() ? 1 : 0);
        m_lines += group.count;
    }
}

QString RegisterGroups::column() const
{
    const GroupingSql* sql = sqlOf(m_grouping);
    return sql ? sql->column : QString();
}

QString RegisterGroups::titleOf(PaperWords& words, Grouping grouping, const QVariant& key)
{
    const Phrasebook& phrasebook = words.phrasebook();
    switch (grouping) {
    case Grouping::None:
        break;
    case Grouping::Meeting: {
        if (key.isNull()) {
            return phrasebook.phrase("RegisterRows", "Outside meetings");
        }
        const Meeting meeting = words.read(words.records().meetings.get(MeetingId(key.toLongLong())));
        return words.joined({words.meetingTitle(meeting), words.dates().date(meeting.startsAt.date())});
    }
    case Grouping::Member:
        return key.isNull() ? phrasebook.phrase("RegisterRows", "Without a body")
                            : words.member(MemberId(key.toLongLong()));
    case Grouping::Theme:
        return key.isNull() ? phrasebook.phrase("RegisterRows", "Without a theme")
                            : words.theme(ThemeId(key.toLongLong()));
    case Grouping::State:
        return words.label(FieldValue<EntryState>::fromStored(key));
    }
    return {};
}

const RegisterGroup& RegisterGroups::groupAt(int row) const
{
    auto after = std::upper_bound(m_groups.begin(), m_groups.end(), row, [](int wanted, const RegisterGroup& group) {
        return wanted < group.first;
    });
    return *std::prev(after);
}

Result<paper::Row> RegisterRows::row(int index)
{
    const RegisterGroup& group = m_groups.groupAt(index);
    int line = index - group.first;
    if (m_groups.isGrouped()) {
        if (line == 0) {
            return band(group);
        }
        --line;
    }
    const bool isHeld = m_windowGroup == group.first && line >= m_windowStart &&
                        line < m_windowStart + static_cast<int>(m_window.size());
    if (!isHeld) {
        if (Result<void> loaded = load(group, line); !loaded) {
            return loaded.takeError();
        }
    }
    const Entry& entry = m_window[static_cast<std::size_t>(line - m_windowStart)];
    paper::Row row;
    for (const RegisterColumn column : m_columns) {
        row.cells.append(cell(column, entry));
    }
    if (m_words->failure()) {
        return *m_words->failure();
    }
    return row;
}

paper::Row RegisterRows::band(const RegisterGroup& group) const
{
    paper::Text title;
    title.bold(group.title);
    title.muted(QStringLiteral(" – ") +
                m_words->phrasebook().phrase("RegisterRows", "%n proposal(s)", nullptr, group.count));
    paper::Row row{title};
    row.band = true;
    return row;
}

Result<void> RegisterRows::load(const RegisterGroup& group, int offset)
{
    const bool isNext = m_windowGroup == group.first && !m_window.empty() &&
                        offset == m_windowStart + static_cast<int>(m_window.size());
    QString condition = m_selection.condition;
    std::vector<QVariant> binds = m_selection.binds;
    if (m_groups.isGrouped()) {
        condition += QStringLiteral(" AND %1 IS ?").arg(m_groups.column());
        binds.push_back(group.key);
    }
    QString order = QStringLiteral("id LIMIT %1").arg(WindowSize);
    if (isNext) {
        condition += QStringLiteral(" AND id > ?");
        binds.emplace_back(m_window.back().id.value());
    } else {
        order += QStringLiteral(" OFFSET %1").arg(offset);
    }
    Result<std::vector<Entry>> window = m_words->records().entries.where(condition, binds, order);
    if (!window) {
        return window.takeError();
    }
    if (window->empty()) {
        return refused(
            m_words->phrasebook().phrase("RegisterRows", "The register changed while it was printed. Print it again."));
    }
    m_windowGroup = group.first;
    m_windowStart = offset;
    m_window = std::move(*window);
    return {};
}

QString RegisterRows::meetingOf(const Entry& entry)
{
    if (!entry.meeting.isValid()) {
        return m_words->phrasebook().phrase("RegisterRows", "Outside meetings");
    }
    auto found = m_meetings.find(entry.meeting.value());
    if (found == m_meetings.end()) {
        const Meeting meeting = m_words->read(m_words->records().meetings.get(entry.meeting));
        found = m_meetings.insert(entry.meeting.value(), m_words->meetingTitle(meeting));
    }
    return found.value();
}

QString RegisterRows::cell(RegisterColumn column, const Entry& entry)
{
    switch (column) {
    case RegisterColumn::Number:
        return m_words->reference(entry.number);
    case RegisterColumn::Text:
        return m_words->recorded(entry.text);
    case RegisterColumn::Proposer:
        return m_words->person(entry.person);
    case RegisterColumn::Body:
        return m_words->member(entry.member);
    case RegisterColumn::Theme:
        return m_words->theme(entry.theme);
    case RegisterColumn::Meeting:
        return meetingOf(entry);
    case RegisterColumn::State:
        return m_words->label(entry.state);
    case RegisterColumn::Finding:
        return m_words->recorded(entry.reason);
    }
    return {};
}

} // namespace tahaluf
