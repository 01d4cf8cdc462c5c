// SPDX-License-Identifier: GPL-3.0-or-later
// The annual report: indicators, pictures, the year ahead, annexes.
#include "coalition/AttachmentQueries.h"
#include "reports/papers/AnnualReportPaper.h"

#include <algorithm>

namespace tahaluf {

namespace {
constexpr qreal PictureWidth = 140; ///< millimetres
/** Of what is due next year so much is named. */
constexpr std::size_t MostAhead = 12;
} // namespace

void AnnualReportPaper::addIndicators(Document& paper)
{
    IndicatorsPaper indicators(m_words);
    const std::vector<IndicatorReading> readings = indicators.readings(m_asAt);
    paper
        .paragraph(wording("By these figures the coalition measures itself; the target is that of the year %1.")
                       .arg(m_book.number(m_year)))
        .keepWithNext = true;
    paper.table(indicators.overview(readings));
    for (const IndicatorReading& reading : readings) {
        indicators.add(paper, reading, 2, false);
    }
}

void AnnualReportPaper::addPictures(Document& paper)
{
    const AnnualRecords own(m_words.records().journal);
    std::vector<ReportPicture> pictures;
    if (m_report.id.isValid()) {
        pictures = m_words.read(
            own.pictures.where(QStringLiteral("report = ?"), {m_report.id.value()}, QStringLiteral("position, id")));
    }
    std::erase_if(pictures, [this](const ReportPicture& each) { return each.audience > edition(); });
    if (pictures.empty()) {
        paper.paragraph(nothing(wording("No picture was chosen for this report.")));
    }
    for (const ReportPicture& picture : pictures) {
        const QByteArray content = m_words.read(contentOf(m_words.records(), picture.attachment));
        if (content.isEmpty()) {
            continue;
        }
        const QString caption = m_words.either(picture.caption, picture.captionEn);
        paper.image(content, PictureWidth).description = described(picture.caption, picture.captionEn);
        paper.note(said(caption)).align = paper::Align::Centre;
    }
}

void AnnualReportPaper::addOutlook(Document& paper)
{
    const QString outlook = m_words.either(m_report.outlook, m_report.outlookEn);
    for (const QString& part : outlook.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        paper.paragraph(said(part));
    }
    std::vector<PlanLine> ahead = m_lines;
    std::erase_if(ahead, [this](const PlanLine& line) {
        return line.hasParts || line.state == ActionState::Done || line.state == ActionState::Cancelled ||
               !line.dueOn.isValid() || line.dueOn <= m_asAt;
    });
    std::stable_sort(
        ahead.begin(), ahead.end(), [](const PlanLine& a, const PlanLine& b) { return a.dueOn < b.dueOn; });
    const std::size_t all = ahead.size();
    ahead.resize(std::min(all, MostAhead));
    paper::Table table;
    table.size = SmallText;
    table.columns = {{.title = wording("No."), .width = 17},
                     {.title = wording("What is due next"), .weight = 3},
                     {.title = wording("Lead body"), .weight = 1.6},
                     {.title = wording("Due"), .width = 38}};
    table.emptyText = wording("The shared plan has nothing that is due later.");
    for (const PlanLine& line : ahead) {
        table.rows.append({m_words.reference(line.action.number),
                           m_words.recorded(m_words.either(line.action.title, line.action.titleEn)),
                           m_words.member(line.action.lead),
                           m_words.dates().date(line.dueOn)});
    }
    paper.table(std::move(table));
    if (const auto more = static_cast<int>(all - ahead.size()); more > 0) {
        paper.note(m_book.phrase(
            "AnnualReportPaper", "%n more action(s) of the shared plan is (are) due later.", nullptr, more));
    }
}

void AnnualReportPaper::addBodies(Document& paper)
{
    paper::Table table;
    table.size = SmallText;
    table.zebra = true;
    table.columns = {{.title = wording("No."), .width = 10},
                     {.title = wording("Body"), .weight = 3},
                     {.title = wording("Tier"), .width = 30},
                     {.title = wording("Sector"), .width = 36},
                     {.title = wording("Membership"), .width = 44}};
    table.emptyText = wording("No body is recorded yet.");
    int number = 0;
    for (const Member& member : m_members) {
        paper::Text membership(m_words.label(member.status));
        if (member.statusSince.isValid() && member.statusSince <= m_asAt) {
            membership.muted(QLatin1Char('\n') + m_words.dates().date(member.statusSince));
        }
        table.rows.append({m_book.number(++number),
                           m_words.member(member.id),
                           m_words.label(member.relevance),
                           m_words.label(member.sector),
                           membership});
    }
    paper.table(std::move(table));
}

void AnnualReportPaper::addRegister(Document& paper)
{
    paper.note(wording("Each in the words in which it was given, with its state on the day of this report."));
    paper::Table table;
    table.size = SmallText;
    table.columns = {{.title = wording("No."), .width = 17},
                     {.title = wording("Text as given"), .weight = 4},
                     {.title = wording("Body"), .weight = 1.6},
                     {.title = wording("Theme"), .width = 24},
                     {.title = wording("State"), .width = 26}};
    table.emptyText = wording("Nothing was submitted in the year.");
    for (const Entry& entry : m_entries) {
        paper::Row row{m_words.reference(entry.number),
                       said(entry.text),
                       m_words.member(entry.member),
                       m_words.theme(entry.theme),
                       m_words.label(entry.state)};
        row.audience = entry.audience;
        table.rows.append(row);
    }
    if (!table.rows.isEmpty()) {
        table.emptyText = wording("Nothing of it is part of this edition.");
    }
    paper.table(std::move(table));
}

} // namespace tahaluf
