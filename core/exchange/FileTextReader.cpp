// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FileTextReader.h"

#include "exchange/OfficeText.h"
#include "exchange/TextEncoding.h"
#include "language/Bidi.h"

#include <QElapsedTimer>
#include <QMimeDatabase>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

#include <sys/resource.h>

namespace tahaluf {

namespace {

/** UTF-8 needs at most so many bytes for one UTF-16 unit. */
constexpr qsizetype BytesPerUnit = 3;
constexpr int WaitInMilliseconds = 100;
constexpr rlim_t MostMemory = rlim_t(1024) * 1024 * 1024;

QString pdftotext()
{
    return QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
}

bool isPlainText(const QByteArray& content, const QString& fileName)
{
    static const QStringList kinds{QStringLiteral("text/plain"),
                                   QStringLiteral("text/csv"),
                                   QStringLiteral("text/tab-separated-values"),
                                   QStringLiteral("text/markdown")};
    return kinds.contains(QMimeDatabase().mimeTypeForFileNameAndData(fileName, content).name());
}

FileTextReader::Answer answerOf(const QString& text)
{
    const QString kept = FileTextReader::cleaned(text);
    return kept.isEmpty() ? FileTextReader::Answer{FileTextState::None, {}}
                          : FileTextReader::Answer{FileTextState::Read, kept};
}

FileTextReader::Answer readPdf(const QByteArray& content, const FileTextReader::GoOn& goOn)
{
    const QString program = pdftotext();
    if (program.isEmpty()) {
        return {FileTextState::NoReader, {}};
    }
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    // A file made to do harm ends its reader, not the program or the computer.
    process.setChildProcessModifier([] {
        const rlimit memory{MostMemory, MostMemory};
        constexpr auto Seconds = static_cast<rlim_t>(FileTextReader::MostMilliseconds / 1000);
        const rlimit time{Seconds, Seconds};
        const rlimit noFiles{0, 0};
        ::setrlimit(RLIMIT_AS, &memory);
        ::setrlimit(RLIMIT_CPU, &time);
        ::setrlimit(RLIMIT_CORE, &noFiles);
    });
    process.start(program,
                  {QStringLiteral("-q"),
                   QStringLiteral("-enc"),
                   QStringLiteral("UTF-8"),
                   QStringLiteral("-eol"),
                   QStringLiteral("unix"),
                   QStringLiteral("-nopgbrk"),
                   QStringLiteral("-"),
                   QStringLiteral("-")});
    if (!process.waitForStarted()) {
        return {FileTextState::Unreadable, {}};
    }
    process.write(content);
    process.closeWriteChannel();
    QByteArray output;
    while (process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(WaitInMilliseconds);
        output += process.readAllStandardOutput();
        const bool isEnough = output.size() > FileTextReader::MostText * BytesPerUnit;
        if (isEnough || !goOn()) {
            process.kill();
            process.waitForFinished();
            return isEnough ? answerOf(QString::fromUtf8(output)) : FileTextReader::Answer{FileTextState::TooLong, {}};
        }
    }
    output += process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return {FileTextState::Unreadable, {}};
    }
    return answerOf(QString::fromUtf8(output));
}

} // namespace

bool FileTextReader::canReadPdf()
{
    return !pdftotext().isEmpty();
}

QString FileTextReader::cleaned(const QString& text)
{
    // PDF has letters as they are drawn; what is kept is what a person would have typed.
    const QString plain = Bidi::strip(text.left(2 * MostText).normalized(QString::NormalizationForm_KC));
    QStringList lines;
    qsizetype size = 0;
    QString line;
    const auto endLine = [&] {
        line = line.simplified();
        if (!line.isEmpty() && size < MostText) {
            line.truncate(MostText - size);
            size += line.size() + 1;
            lines << line;
        }
        line.clear();
    };
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        if (c == u'\n' || c == u'\r' || c == u'\f') {
            endLine();
        } else if (c.isHighSurrogate() && i + 1 < plain.size() && plain.at(i + 1).isLowSurrogate()) {
            line += c;
            line += plain.at(++i);
        } else if (c.isSpace() || c == u'\0') {
            line += u' ';
        } else if (!c.isSurrogate() && c.category() != QChar::Other_Control && c.category() != QChar::Other_Format) {
            line += c;
        }
    }
    endLine();
    return lines.join(u'\n');
}

FileTextReader::Answer FileTextReader::read(const QByteArray& content, const QString& fileName, const GoOn& goOn)
{
    QElapsedTimer clock;
    clock.start();
    const GoOn mayGoOn = [&clock, &goOn] { return clock.elapsed() < MostMilliseconds && (!goOn || goOn()); };
    if (content.startsWith("%PDF-")) {
        return readPdf(content, mayGoOn);
    }
    if (content.startsWith("PK")) {
        const Result<std::optional<QString>> text = OfficeText::read(content, MostText, mayGoOn);
        if (!mayGoOn()) {
            return {FileTextState::TooLong, {}};
        }
        return text ? answerOf(text->value_or(QString())) : Answer{FileTextState::Unreadable, {}};
    }
    if (!isPlainText(content, fileName)) {
        return {FileTextState::None, {}};
    }
    const Result<QByteArray> utf8 = TextEncoding::toUtf8(content);
    return utf8 ? answerOf(QString::fromUtf8(utf8->left(MostText * BytesPerUnit)))
                : Answer{FileTextState::Unreadable, {}};
}

} // namespace tahaluf
