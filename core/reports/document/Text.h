// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

#include <initializer_list>

namespace tahaluf::paper {

/** A stretch of text in one look. */
struct Span
{
    QString text = {};
    bool bold = false;
    bool muted = false;
    QString link = {}; ///< a web or mail address, or «#» and the anchor of a heading in this paper

    bool operator==(const Span&) const = default;
};

/**
 * Text of a paragraph, a cell or a list item: spans, shown as written (never markup).
 * A line feed inside a span starts a new line; other control characters print as a space.
 */
class Text
{
public:
    Text() = default;
    Text(const QString& plain) { add({plain}); }
    Text(const char*) = delete; // wording comes from translations, records or QStringLiteral
    Text(std::initializer_list<Span> spans)
    {
        for (const Span& span : spans) {
            add(span);
        }
    }

    /** Appends to the text and returns it, so that calls can be chained. */
    Text& plain(const QString& text) { return add({text}); }
    Text& bold(const QString& text) { return add({text, true}); }
    Text& muted(const QString& text) { return add({text, false, true}); }
    Text& link(const QString& text, const QString& target) { return add({text, false, false, target}); }
    Text& add(const Span& span)
    {
        if (!span.text.isEmpty()) {
            m_spans.append(span);
        }
        return *this;
    }

    [[nodiscard]] const QVector<Span>& spans() const { return m_spans; }
    [[nodiscard]] bool isEmpty() const { return m_spans.isEmpty(); }
    [[nodiscard]] QString toPlainText() const
    {
        QString all;
        for (const Span& span : m_spans) {
            all += span.text;
        }
        return all;
    }

    bool operator==(const Text&) const = default;

private:
    QVector<Span> m_spans = {};
};

} // namespace tahaluf::paper
