// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/WordDifference.h"

#include <QHash>
#include <QStringView>

// dtl's headers use what they do not include.
#include <algorithm>
#include <iostream>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <dtl/dtl.hpp>

namespace tahaluf {

namespace {

using Kind = DifferencePiece::Kind;

const QStringView LineEnd = u"\n";

/** The words of a wording and its line ends, and a number for each different one. */
class Words
{
public:
    Words(QStringView text, QHash<QStringView, int>& numbers)
    {
        for (qsizetype start = 0; start < text.size();) {
            if (text.at(start) == u'\n') {
                add(LineEnd, numbers);
                ++start;
            } else if (text.at(start).isSpace()) {
                ++start;
            } else {
                qsizetype end = start;
                while (end < text.size() && !text.at(end).isSpace()) {
                    ++end;
                }
                add(text.mid(start, end - start), numbers);
                start = end;
            }
        }
    }

    [[nodiscard]] const std::vector<int>& numbers() const { return m_numbers; }
    [[nodiscard]] QStringView text(long long place) const { return m_texts.at(std::size_t(place - 1)); }

private:
    void add(QStringView word, QHash<QStringView, int>& numbers)
    {
        auto known = numbers.constFind(word);
        if (known == numbers.constEnd()) {
            known = numbers.insert(word, int(numbers.size()));
        }
        m_texts.push_back(word);
        m_numbers.push_back(*known);
    }

    std::vector<QStringView> m_texts;
    std::vector<int> m_numbers;
};

class Pieces
{
public:
    void same(QStringView word)
    {
        endChange();
        if (m_pieces.isEmpty() || m_pieces.last().kind != Kind::Same) {
            m_pieces.push_back({Kind::Same, {}});
        }
        join(m_pieces.last().text, word);
    }
    void removed(QStringView word) { join(m_removed, word); }
    void added(QStringView word) { join(m_added, word); }
    QVector<DifferencePiece> take()
    {
        endChange();
        return std::move(m_pieces);
    }

private:
    static void join(QString& text, QStringView word)
    {
        if (!text.isEmpty() && word != LineEnd && !text.endsWith(LineEnd)) {
            text += u' ';
        }
        text += word;
    }
    void endChange()
    {
        append(Kind::Removed, m_removed);
        append(Kind::Added, m_added);
    }
    void append(Kind kind, QString& text)
    {
        if (!text.isEmpty()) {
            m_pieces.push_back({kind, std::exchange(text, {})});
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
