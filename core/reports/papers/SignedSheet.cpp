// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/SignedSheet.h"

namespace tahaluf {

namespace {
constexpr qreal RoomToSign = 11; // millimetres
constexpr qreal GapAboveFoot = 4;
} // namespace

paper::Row SignedSheet::row(QVector<paper::Text> cells)
{
    paper::Row row(std::move(cells));
    row.minHeight = RoomToSign;
    return row;
}

void SignedSheet::certify(Document& paper, const PaperWords& words, const QString& capacity, const QString& name)
{
    const auto wording = [&words](const char* source) { return words.phrasebook().phrase("SignedSheet", source); };
    paper::SignatureTable certified;
    certified.columns = {{.title = wording("Capacity"), .weight = 1.4},
                         {.title = wording("Name"), .weight = 2.4},
                         {.title = wording("Signature"), .weight = 2},
                         {.title = wording("Date"), .weight = 1.4}};
    certified.rows.append({capacity, name});
    paper.spacer(GapAboveFoot);
    paper.signatures(std::move(certified));
}

} // namespace tahaluf
