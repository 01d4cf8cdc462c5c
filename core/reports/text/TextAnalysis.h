// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

using UBiDi = struct UBiDi;
using UBreakIterator = struct UBreakIterator;

namespace tahaluf {

/** What ICU knows about a paragraph: which way each character reads and where its lines may break. */
class TextAnalysis
{
public:
    TextAnalysis();
    ~TextAnalysis();
    TextAnalysis(const TextAnalysis&) = delete;
    TextAnalysis& operator=(const TextAnalysis&) = delete;

    /** The embedding level of each character (Unicode Standard Annex 9): odd ones read from the right. */
    [[nodiscard]] QVector<quint8> levels(const QString& paragraph, bool rightToLeft);
    /** Whether a line may begin at each character (Unicode Standard Annex 14). */
    [[nodiscard]] QVector<bool> breaks(const QString& paragraph);
    /** The order from left to right of pieces with these levels. */
    [[nodiscard]] static QVector<int> visualOrder(const QVector<quint8>& levels);

private:
    UBiDi* m_bidi;
    UBreakIterator* m_breaks;
};

} // namespace tahaluf
