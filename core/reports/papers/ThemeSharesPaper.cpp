// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/ThemeSharesPaper.h"

#include "coalition/CoverageQueries.h"
#include "reports/papers/ThemeSharesPicture.h"

namespace tahaluf {

namespace {
constexpr qreal Width = 176;
}

Result<Document> ThemeSharesPaper::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    const ThemeSharesPaper self(words);
    const ThemeShares shares = words.read(CoverageQueries(records).themes(request.edition));
    Document paper = words.document(self.wording("Themes over the meetings"));
    paper.title(self.wording("Themes over the meetings"));
    paper.subtitle(words.coalitionName());
    paper.note(self.wording("As at %1").arg(words.dates().dual(records.now().date())));
    if (shares.meetings().empty()) {
        paper.paragraph(request.edition == Audience::Internal ? self.wording("No meeting brought proposals yet.")
                                                              : self.wording("No proposals in this edition."));
        return words.finished(std::move(paper));
    }
    QStringList meetings;
    for (const MeetingId id : shares.meetings()) {
        meetings << words.meetingTitle(words.read(records.meetings.get(id)));
    }
    QStringList themes;
    for (const ThemeId id : shares.themes()) {
        themes << (id.isValid() ? words.theme(id) : QString());
    }
    const ThemeSharesPicture picture(shares, meetings, themes, self.m_book);
    paper.paragraph(self.wording(
        "The share of each theme in what was proposed at each meeting. Breadth says how many themes there would be if "
        "each had the same weight: 1 where all proposals are of one theme."));
    paper.figure(picture.drawing(Width), picture.description());
    if (const QString verdict = picture.verdict(); !verdict.isEmpty()) {
        paper.paragraph({{verdict, true}});
    }
    paper.table(self.table(shares, picture));
    return words.finished(std::move(paper));
}

paper::Table ThemeSharesPaper::table(const ThemeShares& shares, const ThemeSharesPicture& picture) const
{
    paper::Table table;
    table.columns = {{.title = wording("Meeting"), .weight = 2}, {.title = wording("Proposals"), .width = 24}};
    for (std::size_t theme = 0; theme < shares.themes().size(); ++theme) {
        table.columns.append({.title = picture.themeName(theme)});
    }
    table.columns.append({.title = wording("Breadth"), .width = 20});
    for (std::size_t meeting = 0; meeting < shares.meetings().size(); ++meeting) {
        paper::Row row{picture.meetingName(meeting), m_book.number(shares.total(meeting))};
        for (std::size_t theme = 0; theme < shares.themes().size(); ++theme) {
            row.cells.append(QStringLiteral("%1 (%2)").arg(m_book.number(shares.count(meeting, theme)),
                                                           picture.percent(meeting, theme)));
        }
        row.cells.append(picture.breadth(meeting));
        table.rows.append(row);
    }
    return table;
}

} // namespace tahaluf
