// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/proposals/EntryNumber.h"

#include "language/Bidi.h"
#include "language/Numerals.h"

namespace tahaluf {

namespace {

/** Reads a text from its beginning on, leaving out spaces before each part. */
class Parts
{
public:
    explicit Parts(const QString& text)
        : m_text(text)
    {
    }
    QString letters()
    {
        return taken([](QChar c) { return c.isLetter(); });
    }
    QString digits()
    {
        return taken([](QChar c) { return c >= u'0' && c <= u'9'; });
    }
    bool dash()
    {
        return taken([](QChar c) { return c == u'-'; }).size() == 1;
    }
    bool isAtEnd()
    {
        skipSpaces();
        return m_place == m_text.size();
    }

private:
    void skipSpaces()
    {
        while (m_place < m_text.size() && m_text[m_place].isSpace()) {
            ++m_place;
        }
    }
    template <typename Is> QString taken(Is is)
    {
        skipSpaces();
        const qsizetype first = m_place;
        while (m_place < m_text.size() && is(m_text[m_place])) {
            ++m_place;
        }
        return m_text.sliced(first, m_place - first);
    }

    const QString& m_text;
    qsizetype m_place = 0;
};

} // namespace

QString EntryNumber::text() const
{
    const QString entry = QString::number(sequence).rightJustified(3, u'0');
    return seriesCode.isEmpty() ? OutsideMark + u'-' + entry
                                : seriesCode + u' ' + QString::number(meeting) + u'-' + entry;
}

std::optional<EntryNumber> EntryNumber::parse(const QString& typed)
{
    // By hand: an import asks for every row, and a pattern takes ten times as long.
    const QString text = Numerals::toAscii(Bidi::strip(typed));
    Parts parts(text);
    const QString letters = parts.letters();
    const QString meeting = parts.digits();
    if (letters.isEmpty() || !parts.dash()) {
        return std::nullopt;
    }
    const QString sequence = parts.digits();
    if (sequence.isEmpty() || !parts.isAtEnd() || (meeting.isEmpty() && letters != OutsideMark)) {
        return std::nullopt;
    }
    return meeting.isEmpty() ? EntryNumber{QString(), 0, sequence.toInt()}
                             : EntryNumber{letters, meeting.toInt(), sequence.toInt()};
}

} // namespace tahaluf
