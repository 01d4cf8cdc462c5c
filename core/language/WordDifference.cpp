// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/WordDifference.h"

#include <QHash>
#include <QStringView>

// dtl's headers use what they do not include.
#include <algorithm>
#include <iostream>
#include <map>
#include <string>
#include <vector>

#include <dtl/dtl.hpp>

namespace tahaluf {

namespace {

using Kind = DifferencePiece::Kind;

/** The words of a wording, each with the space after it, and a number for each different word. */
class Words
{
public:
    Words(const QString& text, QHash<QStringView, int>& numbers)
    {
        qsizetype start = 0;
        while (start < text.size() && text.at(start).isSpace()) {
            ++start;
        }
        while (start < text.size()) {
            qsizetype end = start;
            while (end < text.size() && !text.at(end).isSpace()) {
                ++end;
            }
            const QStringView word = QStringView(text).mid(start, end - start);
            while (end < text.size() && text.at(end).isSpace()) {
                ++end;
            }
            m_texts.push_back(QStringView(text).mid(start, end - start));
            auto known = numbers.constFind(word);
            if (known == numbers.constEnd()) {
                known = numbers.insert(word, int(numbers.size()));
            }
            m_numbers.push_back(*known);
            start = end;
        }
    }

    [[nodiscard]] const std::vector<int>& numbers() const { return m_numbers; }
    [[nodiscard]] QStringView text(long long place) const { return m_texts.at(std::size_t(place - 1)); }

private:
    std::vector<QStringView> m_texts;
    std::vector<int> m_numbers;
};

class Pieces
{
public:
    void same(QStringView text)
    {
        endChange();
        append(Kind::Same, text);
    }
    void removed(QStringView text) { m_removed += text; }
    void added(QStringView text) { m_added += text; }
    QVector<DifferencePiece> take()
    {
        endChange();
        return std::move(m_pieces);
    }

private:
    void endChange()
    {
        append(Kind::Removed, m_removed);
        append(Kind::Added, m_added);
        m_removed.clear();
        m_added.clear();
    }
    void append(Kind kind, QStringView text)
    {
        if (text.isEmpty()) {
            return;
        }
        if (!m_pieces.isEmpty() && m_pieces.last().kind == kind) {
            m_pieces.last().text += text;
        } else {
            m_pieces.push_back({kind, text.toString()});
        }
    }

    QVector<DifferencePiece> m_pieces;
    QString m_removed;
    QString m_added;
};

} // namespace

QVector<DifferencePiece> wordDifference(const QString& before, const QString& after)
{
    QHash<QStringView, int> numbers;
    const Words earlier(before, numbers);
    const Words later(after, numbers);
    dtl::Diff<int, std::vector<int>> difference(earlier.numbers(), later.numbers());
    difference.compose();
    Pieces pieces;
    for (const auto& [word, info] : difference.getSes().getSequence()) {
        switch (info.type) {
        case dtl::SES_COMMON:
            pieces.same(later.text(info.afterIdx));
            break;
        case dtl::SES_DELETE:
            pieces.removed(earlier.text(info.beforeIdx));
            break;
        case dtl::SES_ADD:
            pieces.added(later.text(info.afterIdx));
            break;
        default:
            break;
        }
    }
    return pieces.take();
}

} // namespace tahaluf
