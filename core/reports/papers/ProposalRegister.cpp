// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/ProposalRegister.h"

#include "language/Bidi.h"
#include "storage/Query.h"

#include <memory>

namespace tahaluf {

namespace {
const char* const Context = "ProposalRegister";
constexpr qint64 WindowSize = 250;

/** What the register holds, as a condition over the entries with its values. */
struct Selection
{
    QString condition = QStringLiteral("kind IN ('proposal', 'concept', 'submitted_recommendation')");
    std::vector<QVariant> binds;
};

Selection selectionOf(const PaperRequest& request)
{
    Selection selection;
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

/** The register's rows, read window by window in the order of their ids. */
class RegisterRows
{
public:
    RegisterRows(std::shared_ptr<PaperWords> words, Selection selection)
        : m_words(std::move(words))
        , m_selection(std::move(selection))
    {
    }

    Result<paper::Row> row(int index)
    {
        if (index < m_first || index >= m_first + static_cast<int>(m_window.size())) {
            if (Result<void> loaded = load(index); !loaded) {
                return loaded.takeError();
            }
        }
        return toRow(m_window[static_cast<std::size_t>(index - m_first)]);
    }

private:
    Result<void> load(int index)
    {
        std::vector<QVariant> binds = m_selection.binds;
        const bool isNext = index == m_first + static_cast<int>(m_window.size()) && !m_window.empty();
        QString condition = m_selection.condition;
        QString order = QStringLiteral("id LIMIT %1").arg(WindowSize);
        if (isNext) {
            condition += QStringLiteral(" AND id > ?");
            binds.emplace_back(m_window.back().id.value());
        } else {
            order += QStringLiteral(" OFFSET %1").arg(index);
        }
        Result<std::vector<Entry>> window = m_words->records().entries.where(condition, binds, order);
        if (!window) {
            return window.takeError();
        }
        if (window->empty()) {
            return refused(m_words->phrasebook().phrase("ProposalRegister",
                                                        "The register changed while it was printed. Print it again."));
        }
        m_first = index;
        m_window = std::move(*window);
        return {};
    }

    paper::Row toRow(const Entry& entry)
    {
        const Phrasebook& words = m_words->phrasebook();
        paper::Text state(m_words->label(entry.state));
        if (!entry.reason.isEmpty()) {
            state.muted(QStringLiteral(" – ") + entry.reason);
        }
        return {Bidi::isolateReference(words.shaped(entry.number)),
                entry.text,
                m_words->proposer(entry.person, entry.member),
                m_words->theme(entry.theme),
                state};
    }

    std::shared_ptr<PaperWords> m_words;
    Selection m_selection;
    std::vector<Entry> m_window;
    int m_first = 0;
};

Result<QVector<paper::KeyValue>> totals(PaperWords& words, const Selection& selection, int& count)
{
    Query query(
        words.records().database(),
        QStringLiteral("SELECT state, count(*) FROM entries WHERE deleted = 0 AND (%1) GROUP BY state ORDER BY 2 DESC")
            .arg(selection.condition));
    for (const QVariant& value : selection.binds) {
        query.bindStored(value);
    }
    QVector<paper::KeyValue> lines;
    while (query.next()) {
        count += query.value<int>(1);
        lines.append({words.label(query.value<EntryState>(0)), words.phrasebook().number(query.value<qint64>(1))});
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    return lines;
}
} // namespace

Result<Document> ProposalRegister::make(const CoalitionRecords& records, const PaperRequest& request)
{
    auto words = std::make_shared<PaperWords>(records, request);
    const Phrasebook& phrasebook = words->phrasebook();
    const auto wording = [&phrasebook](const char* source) { return phrasebook.phrase(Context, source); };
    const Selection selection = selectionOf(request);

    Document paper = words->document(wording("Proposal register"));
    paper.setup().orientation = paper::Orientation::Landscape;
    paper.title(wording("Proposal register"));
    if (request.meeting.isValid()) {
        Result<Meeting> meeting = records.meetings.get(request.meeting);
        if (!meeting) {
            return meeting.takeError();
        }
        words->setDate(meeting->startsAt.date());
        paper.subtitle(words->meetingTitle(*meeting));
        paper.note(words->dates().dayAndDual(meeting->startsAt.date(), meeting->statedHijri));
    }
    if (request.member.isValid()) {
        paper.subtitle(words->member(request.member));
    }
    int count = 0;
    Result<QVector<paper::KeyValue>> lines = totals(*words, selection, count);
    if (!lines) {
        return lines.takeError();
    }
    paper::Table table;
    table.columns = {{.title = wording("Number"), .width = 22},
                     {.title = wording("Text"), .weight = 5.4},
                     {.title = wording("Proposer and body"), .weight = 2.6},
                     {.title = wording("Theme"), .weight = 1.3},
                     {.title = wording("State"), .weight = 2}};
    table.emptyText = wording("No proposal is recorded yet.");
    auto rows = std::make_shared<RegisterRows>(words, selection);
    table.provider = [rows](int index) { return rows->row(index); };
    table.providedRows = count;
    paper.table(std::move(table));
    if (count > 0) {
        paper.heading(2, phrasebook.phrase("ProposalRegister", "%n proposal(s) in all", nullptr, count));
        paper.keyValues(*lines);
    }
    if (words->failure()) {
        return *words->failure();
    }
    return paper;
}

} // namespace tahaluf
