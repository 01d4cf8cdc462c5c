// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/RecoveryKeyPaper.h"

#include "coalition/copies/RecoveryKey.h"
#include "language/Bidi.h"

namespace tahaluf {

namespace {
constexpr int GroupsOfLine = 4;
constexpr qreal SizeOfGroups = 17; ///< points: to be typed from the paper without a mistake
constexpr qreal SizeOfCode = 28; ///< millimetres
} // namespace

Result<Document> RecoveryKeyPaper::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    RecoveryKeyPaper self(words);
    Document paper = words.document(self.wording("Recovery key of the encrypted copies"));
    paper.setup().footer.number = self.wording("Recovery key");
    paper.title(self.wording("Recovery key of the encrypted copies"));
    const std::optional<CopyLock> lock = words.read(CopyLock::load(records.database()));
    if (request.edition != Audience::Internal) {
        paper.paragraph(self.wording("The recovery key is printed in the internal edition only."));
    } else if (!lock) {
        paper.paragraph(self.wording("No passphrase for encrypted copies is set yet. Set one on the page Safety."));
    } else {
        self.compose(paper, *lock);
    }
    return words.finished(std::move(paper));
}

void RecoveryKeyPaper::compose(Document& paper, const CopyLock& lock)
{
    paper.box(wording("Keep this paper in a safe"),
              wording("This key opens every encrypted copy that bears its mark, without the passphrase. Whoever has "
                      "this paper and a copy can read everything, so keep it apart from the computer and from the "
                      "copies, and show it to nobody who may not read the file."));
    paper.keyValues({{wording("Mark of the key"), Bidi::isolate(lock.mark())},
                     {wording("Passphrase set on"), m_words.dates().dual(lock.since.date())},
                     {wording("Printed on"), m_words.dates().dual(m_words.records().now().date())}},
                    1);
    paper.heading(1, wording("The key"));
    const QStringList all = lock.recoveryDigits.split(QLatin1Char('-'));
    paper.table(groups(all.mid(0, GroupsOfLine), 1));
    paper.spacer(2);
    paper.table(groups(all.mid(GroupsOfLine), GroupsOfLine + 1));
    paper::QrCode& code = paper.qrCode(lock.recoveryDigits);
    code.size = SizeOfCode;
    code.caption = wording("The same key, for a camera");
    paper.heading(1, wording("When the passphrase is lost"));
    paper.numbered({wording("Open the program, and on the page Safety choose “Restore an encrypted copy”."),
                    wording("Choose the copy. The program names the mark of the key that opens it."),
                    wording("Enter the eight groups in the order of their numbers. If a digit is wrong, the program "
                            "says in which group.")});
    paper.spacer(4);
    paper::SignatureTable handed;
    handed.columns = {{.title = wording("Handed to"), .weight = 2},
                      {.title = wording("Kept at"), .weight = 2},
                      {.title = wording("Date and signature"), .weight = 2}};
    handed.rows = {paper::Row{QString(), QString(), QString()}, paper::Row{QString(), QString(), QString()}};
    paper.signatures(std::move(handed));
}

paper::Table RecoveryKeyPaper::groups(const QStringList& groups, int first) const
{
    paper::Table table;
    table.size = SizeOfGroups;
    paper::Row row;
    for (const QString& group : groups) {
        table.columns.append({.title = m_book.number(first + table.columns.size()), .align = paper::Align::Centre});
        row.cells.append({{m_book.shaped(group), true}});
    }
    table.rows.append(row);
    return table;
}

} // namespace tahaluf
