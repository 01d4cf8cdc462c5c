// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/Room.h"

#include "recorder/EntryPane.h"
#include "recorder/SpeakerDirectory.h"
#include "support/Must.h"
#include "support/SampleWorkspace.h"
#include "widgets/ArabicTextEdit.h"
#include "workflows/RecorderDraft.h"

#include <QApplication>
#include <QTest>

namespace tahaluf {

void activate(QWidget& window)
{
    window.show();
    window.activateWindow();
    if (!QTest::qWaitFor([&window] { return QApplication::activeWindow() == &window; })) {
        qFatal("room: the window does not become active");
    }
}

Room::Room()
    : workspace(sampleInMemory(clock))
    , context(std::make_unique<PageContext>(*workspace, Phrasebook(Language::Arabic)))
{
    meeting = must(workspace->meetings().byCode(QStringLiteral("ت3"))).id;
    recorder = std::make_unique<SessionRecorder>(*context, meeting);
    activate(*recorder);
}

Room::~Room() = default;

void Room::everybodyComes()
{
    const std::vector<Attendance> sheet = recorder->session().sheet();
    for (const Attendance& line : sheet) {
        must(recorder->session().mark(line.id, AttendanceMark::Present));
    }
}

void Room::goToDiscussion()
{
    for (const AgendaItem& item : recorder->session().agenda()) {
        if (item.title == QStringLiteral("النقاش وتقديم المقترحات")) {
            must(recorder->session().goTo(item.id));
            return;
        }
    }
    qFatal("room: the sample has no such item");
}

void Room::press(int key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    ++m_keys;
    QWidget* target = QApplication::focusWidget();
    if (!target) {
        qFatal("room: nothing has the focus");
    }
    if (text.isEmpty()) {
        QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
    } else {
        QTest::sendKeyEvent(QTest::Click, target, static_cast<Qt::Key>(key), text, modifiers);
    }
}

void Room::letter(QChar letter, Qt::KeyboardModifiers modifiers)
{
    press(letter.toUpper().unicode(), modifiers, QString(letter));
}

void Room::letters(const QString& letters)
{
    for (const QChar one : letters) {
        letter(one);
    }
}

void Room::words(const QString& text)
{
    const int before = m_keys;
    letters(text);
    m_keys = before;
}

Entry Room::record(const QString& text)
{
    words(text);
    press(Qt::Key_Return, Qt::ControlModifier);
    return last();
}

std::vector<Entry> Room::entries()
{
    return must(workspace->entries().ofMeeting(meeting));
}

Entry Room::last()
{
    const std::vector<Entry> all = entries();
    if (all.empty()) {
        qFatal("room: nothing is recorded");
    }
    return all.back();
}

std::optional<QJsonObject> Room::draft()
{
    return must(RecorderDraft::load(workspace->database(), meeting));
}

QString Room::name(const Entry& entry) const
{
    return recorder->session().speakers().label(entry.person, entry.member);
}

const Attendance& Room::line(const QString& person) const
{
    for (const Attendance& one : recorder->session().sheet()) {
        if (recorder->session().speakers().personName(one.person) == person) {
            return one;
        }
    }
    qFatal("room: %s is not on the sheet", qPrintable(person));
}

std::unique_ptr<SessionRecorder> Room::reopened()
{
    auto second = std::make_unique<SessionRecorder>(*context, meeting);
    activate(*second);
    return second;
}

} // namespace tahaluf
