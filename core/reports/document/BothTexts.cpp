// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document/BothTexts.h"

#include "language/Bidi.h"

namespace tahaluf::BothTexts {

using namespace paper;

namespace {
const QString LineFeed = QStringLiteral("\n");
constexpr QChar FirstStrongIsolate(0x2068);
constexpr QChar PopIsolate(0x2069);

template <typename T> QVector<T> joinEach(const QVector<T>& first, const QVector<T>& second)
{
    QVector<T> joined;
    for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i) {
        joined.append(join(first.value(i), second.value(i)));
    }
    return joined;
}
} // namespace

Text isolated(const Text& text)
{
    Text island;
    for (qsizetype i = 0; i < text.spans().size(); ++i) {
        Span span = text.spans().at(i);
        if (i == 0) {
            span.text.prepend(FirstStrongIsolate);
        }
        if (i == text.spans().size() - 1) {
            span.text.append(PopIsolate);
        }
        island.add(span);
    }
    return island;
}

bool sayTheSame(const Text& first, const Text& second)
{
    return Bidi::strip(first.toPlainText()) == Bidi::strip(second.toPlainText());
}

Text join(const Text& first, const Text& second)
{
    if (second.isEmpty() || sayTheSame(first, second)) {
        return first;
    }
    if (first.isEmpty()) {
        return second;
    }
    Text both = first;
    both.plain(LineFeed);
    const Text island = isolated(second);
    for (const Span& span : island.spans()) {
        both.add(span);
    }
    return both;
}

QString join(const QString& first, const QString& second, const QString& separator)
{
    if (second.isEmpty() || sayTheSame(first, second)) {
        return first;
    }
    return first.isEmpty() ? second : first + separator + Bidi::isolateAuto(second);
}

QVector<Column> join(const QVector<Column>& first, const QVector<Column>& second)
{
    QVector<Column> joined = first;
    for (qsizetype i = 0; i < joined.size() && i < second.size(); ++i) {
        joined[i].title = join(first.at(i).title, second.at(i).title, LineFeed);
    }
    return joined;
}

Row join(const Row& first, const Row& second)
{
    Row joined = first;
    joined.cells = joinEach(first.cells, second.cells);
    return joined;
}

std::optional<Drawing> join(const Drawing& first, const Drawing& second)
{
    if (first.shapes.size() != second.shapes.size() || first.turned != second.turned) {
        return std::nullopt;
    }
    Drawing joined = first;
    for (qsizetype i = 0; i < joined.shapes.size(); ++i) {
        if (first.shapes.at(i).index() != second.shapes.at(i).index()) {
            return std::nullopt;
        }
        if (auto* text = std::get_if<TextShape>(&joined.shapes[i])) {
            text->text = join(text->text, std::get<TextShape>(second.shapes.at(i)).text);
        }
    }
    return joined;
}

std::optional<Table> join(const Table& first, const Table& second)
{
    if (first.columns.size() != second.columns.size() || first.rowCount() != second.rowCount()) {
        return std::nullopt;
    }
    Table joined = first;
    joined.columns = join(first.columns, second.columns);
    for (qsizetype i = 0; i < joined.groups.size() && i < second.groups.size(); ++i) {
        joined.groups[i].title = join(first.groups.at(i).title, second.groups.at(i).title, LineFeed);
    }
    joined.totals = join(first.totals, second.totals);
    joined.emptyText = join(first.emptyText, second.emptyText, LineFeed);
    if (!first.provider && !second.provider) {
        for (qsizetype i = 0; i < joined.rows.size(); ++i) {
            joined.rows[i] = join(first.rows.at(i), second.rows.at(i));
        }
        return joined;
    }
    joined.rows.clear();
    joined.providedRows = first.rowCount();
    joined.provider = [first, second](int index) -> Result<Row> {
        Result<Row> row = first.row(index);
        if (!row) {
            return row;
        }
        Result<Row> other = second.row(index);
        if (!other) {
            return other;
        }
        return join(*row, *other);
    };
    return joined;
}

std::optional<SignatureTable> join(const SignatureTable& first, const SignatureTable& second)
{
    if (first.columns.size() != second.columns.size() || first.rows.size() != second.rows.size()) {
        return std::nullopt;
    }
    SignatureTable joined = first;
    joined.columns = join(first.columns, second.columns);
    joined.rows = joinEach(first.rows, second.rows);
    return joined;
}

std::optional<LabelSheet> join(const LabelSheet& first, const LabelSheet& second)
{
    if (first.labels.size() != second.labels.size()) {
        return std::nullopt;
    }
    LabelSheet joined = first;
    for (qsizetype i = 0; i < joined.labels.size(); ++i) {
        std::optional<Drawing> label = join(first.labels.at(i), second.labels.at(i));
        if (!label) {
            return std::nullopt;
        }
        joined.labels[i] = std::move(*label);
    }
    return joined;
}

} // namespace tahaluf::BothTexts
