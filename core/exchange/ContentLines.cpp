// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ContentLines.h"

#include "language/Bidi.h"

#include <QRegularExpression>

#include <algorithm>

namespace tahaluf {

namespace {

/** Whether a byte of UTF-8 goes on with a letter that began before it. */
bool isInside(char byte)
{
    constexpr unsigned char Kind = 0xC0;
    constexpr unsigned char Continuing = 0x80;
    return (static_cast<unsigned char>(byte) & Kind) == Continuing;
}

} // namespace

QString ContentLines::escaped(const QString& text)
{
    static const QRegularExpression control(QStringLiteral("[\\x{00}-\\x{09}\\x{0B}-\\x{1F}\\x{7F}]"));
    QString value = Bidi::strip(text);
    value.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    value.replace(u'\r', u'\n');
    value.replace(control, QStringLiteral(" "));
    value.replace(u'\\', QStringLiteral("\\\\"));
    value.replace(u';', QStringLiteral("\\;"));
    value.replace(u',', QStringLiteral("\\,"));
    return value.replace(u'\n', QStringLiteral("\\n"));
}

void ContentLines::add(const QString& name, const QString& value)
{
    const QByteArray line = (name + u':' + value).toUtf8();
    qsizetype start = 0;
    qsizetype room = LongestLine;
    while (line.size() - start > room) {
        qsizetype end = start + room;
        while (end > start + 1 && isInside(line.at(end))) {
            --end;
        }
        m_bytes += line.mid(start, end - start) + "\r\n ";
        start = end;
        room = LongestLine - 1; // the space that goes on with the line
    }
    m_bytes += line.mid(start) + "\r\n";
}

void ContentLines::addText(const QString& name, const QString& text)
{
    if (!text.trimmed().isEmpty()) {
        add(name, escaped(text.trimmed()));
    }
}

void ContentLines::addTexts(const QString& name, const QStringList& texts)
{
    if (std::all_of(texts.begin(), texts.end(), [](const QString& text) { return text.trimmed().isEmpty(); })) {
        return;
    }
    QStringList values;
    values.reserve(texts.size());
    for (const QString& text : texts) {
        values << escaped(text.trimmed());
    }
    add(name, values.join(u';'));
}

} // namespace tahaluf
