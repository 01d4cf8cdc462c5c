// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FormSheetMark.h"

#include <QStringList>

namespace tahaluf {

namespace {
const QString First = QStringLiteral("tahaluf-form");
constexpr qsizetype FormWords = 3;
} // namespace

QString FormSheetMark::text() const
{
    QStringList words{First, form, code};
    if (!table.isEmpty()) {
        words << table;
    }
    return words.join(u' ');
}

std::optional<FormSheetMark> FormSheetMark::parse(const QString& text)
{
    const QStringList words = text.simplified().split(u' ');
    if (words.size() < FormWords || words.size() > FormWords + 1 || words.front() != First) {
        return {};
    }
    return FormSheetMark{words.at(1), words.at(2), words.value(FormWords)};
}

} // namespace tahaluf
