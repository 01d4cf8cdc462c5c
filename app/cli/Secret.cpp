// SPDX-License-Identifier: GPL-3.0-or-later
#include "Secret.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace tahaluf::cli {

namespace {

constexpr qint64 LongestLine = 4096;

/** While it lives the terminal shows nothing of what is typed. */
class Unseen
{
public:
    Unseen()
    {
        m_isTerminal = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (m_isTerminal) {
            termios silent = m_before;
            silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        }
    }
    ~Unseen()
    {
        if (m_isTerminal) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
            std::fputc('\n', stderr);
        }
    }
    Q_DISABLE_COPY_MOVE(Unseen)

private:
    termios m_before{};
    bool m_isTerminal = false;
};

QString firstLine(QFile& file)
{
    QString line = QString::fromUtf8(file.readLine(LongestLine));
    while (line.endsWith(QLatin1Char('\n')) || line.endsWith(QLatin1Char('\r'))) {
        line.chop(1);
    }
    return line;
}

QString typed(const QString& prompt)
{
    const QByteArray asked = prompt.toUtf8();
    std::fprintf(stderr, "%s: ", asked.constData());
    const Unseen unseen;
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? firstLine(input) : QString();
}

} // namespace

Result<QString> askSecret(const std::string& file, const QString& prompt, bool isNew)
{
    if (!file.empty()) {
        QFile source(QString::fromStdString(file));
        const bool isOpen = file == "-" ? source.open(stdin, QIODevice::ReadOnly) : source.open(QIODevice::ReadOnly);
        if (!isOpen) {
            return refused(QCoreApplication::translate("Cli", "The file “%1” with the passphrase cannot be read: %2.")
                               .arg(QString::fromStdString(file), source.errorString()));
        }
        return firstLine(source);
    }
    if (::isatty(STDIN_FILENO) == 0) {
        return Error{ErrorKind::Usage,
                     QCoreApplication::translate("Cli",
                                                 "A passphrase is needed. Give it with --passphrase-file, or run this "
                                                 "at a terminal."),
                     {}};
    }
    QString secret = typed(prompt);
    if (isNew && typed(QCoreApplication::translate("Cli", "The same once more")) != secret) {
        return refused(QCoreApplication::translate("Cli", "The two are not the same. Nothing was done."));
    }
    return secret;
}

} // namespace tahaluf::cli
