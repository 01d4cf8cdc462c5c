// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/TimeZone.h"
#include "base/Version.h"
#include "shell/MainWindow.h"
#include "shell/Settings.h"
#include "shell/UiLanguage.h"
#include "theme/Theme.h"
#include "widgets/ArabicKeyboard.h"

#include <QApplication>
#include <QIcon>
#include <QStringList>

#include <algorithm>
#include <cstdio>

namespace {

int tell(const char* text)
{
    std::fputs(text, stdout);
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    tahaluf::readTimeZoneOnce();
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "--version") {
            return tell((QByteArray("tahaluf ") + tahaluf::kVersion + '\n').constData());
        }
        if (argument == "--help" || argument == "-h") {
            return tell(
                "tahaluf [--record MEETING] [--view-only] [--operator NAME] [FILE]\nOpens FILE, or the coalition of "
                "this user; with --record the recorder of one meeting (ت2) at once, with --view-only for "
                "looking things up without any change.\n");
        }
    }
    // Named before the application is made, so that no style is made only to be thrown away.
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("tahaluf"));
    QCoreApplication::setApplicationName(QStringLiteral("tahaluf"));
    QCoreApplication::setApplicationVersion(QLatin1String(tahaluf::kVersion));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.tahaluf.Tahaluf"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/tahaluf.svg")));

    tahaluf::Settings settings;
    tahaluf::Look::prepare(application, settings.theme());
    tahaluf::UiLanguage language;
    language.apply(settings.language());
    tahaluf::ArabicKeyboard keyboard;
    application.installEventFilter(&keyboard);

    tahaluf::MainWindow window(settings, language);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    QString meeting;
    if (const qsizetype record = arguments.indexOf(QStringLiteral("--record")); record >= 0) {
        meeting = arguments.value(record + 1);
        arguments.remove(record, std::min<qsizetype>(2, arguments.size() - record));
    }
    window.setViewOnly(arguments.removeAll(QStringLiteral("--view-only")) > 0);
    if (const qsizetype name = arguments.indexOf(QStringLiteral("--operator")); name >= 0) {
        settings.setOperatorName(arguments.value(name + 1));
        arguments.remove(name, std::min<qsizetype>(2, arguments.size() - name));
    } else if (settings.asksForOperator()) {
        tahaluf::Look::dress(application, settings.theme());
        window.askOperator();
    }
    if (!window.openAtStart(arguments.value(0))) {
        return 3;
    }
    // Only now: under a style sheet each widget would be dressed anew whenever it gets its place in a layout.
    tahaluf::Look::dress(application, settings.theme());
    window.show();
    if (!meeting.isEmpty()) {
        window.openRecorderOf(meeting);
    }
    return QApplication::exec();
}
