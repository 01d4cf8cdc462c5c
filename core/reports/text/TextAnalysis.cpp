// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/text/TextAnalysis.h"

#include <unicode/ubidi.h>
#include <unicode/ubrk.h>

#include <algorithm>

namespace tahaluf {

namespace {

const UChar* icuText(const QString& text)
{
    return reinterpret_cast<const UChar*>(text.utf16());
}

} // namespace

TextAnalysis::TextAnalysis()
    : m_bidi(ubidi_open())
{
    UErrorCode error = U_ZERO_ERROR;
    m_breaks = ubrk_open(UBRK_LINE, "ar", nullptr, 0, &error);
}

TextAnalysis::~TextAnalysis()
{
    ubrk_close(m_breaks);
    ubidi_close(m_bidi);
}

QVector<quint8> TextAnalysis::levels(const QString& paragraph, bool rightToLeft)
{
    const quint8 base = rightToLeft ? 1 : 0;
    UErrorCode error = U_ZERO_ERROR;
    ubidi_setPara(m_bidi, icuText(paragraph), int(paragraph.size()), base, nullptr, &error);
    const UBiDiLevel* levels = U_SUCCESS(error) ? ubidi_getLevels(m_bidi, &error) : nullptr;
    if (!levels || U_FAILURE(error)) {
        return QVector<quint8>(paragraph.size(), base);
    }
    return QVector<quint8>(levels, levels + paragraph.size());
}

QVector<bool> TextAnalysis::breaks(const QString& paragraph)
{
    QVector<bool> breaks(paragraph.size() + 1, false);
    UErrorCode error = U_ZERO_ERROR;
    if (m_breaks) {
        ubrk_setText(m_breaks, icuText(paragraph), int(paragraph.size()), &error);
        for (int at = ubrk_next(m_breaks); at != UBRK_DONE; at = ubrk_next(m_breaks)) {
            breaks[at] = true;
        }
    }
    return breaks;
}

QVector<int> TextAnalysis::visualOrder(const QVector<quint8>& levels)
{
    QVector<int> order(levels.size());
    ubidi_reorderVisual(levels.constData(), int(levels.size()), order.data());
    return order;
}

} // namespace tahaluf
