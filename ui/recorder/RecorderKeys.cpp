// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/RecorderKeys.h"

#include "language/Numerals.h"

#include <QKeyEvent>
#include <QKeySequence>

#include <array>

namespace tahaluf {

namespace {

struct Binding
{
    RecorderCommand command;
    int modifiers;
    int key;
    const char* meaning; ///< null: another key of the same command
};

// ح lies on the key P: without it Ctrl+P would be dead under a layout that has no Latin letters.
constexpr int ArabicHah = 0x062D;

constexpr std::array Bindings{
    Binding{RecorderCommand::Save, Qt::CTRL, Qt::Key_Return, QT_TRANSLATE_NOOP("RecorderKeys", "Save the line")},
    Binding{RecorderCommand::Save, Qt::CTRL, Qt::Key_Enter, nullptr},
    Binding{RecorderCommand::SaveIncomplete,
            Qt::CTRL | Qt::SHIFT,
            Qt::Key_Return,
            QT_TRANSLATE_NOOP("RecorderKeys", "Save a line that is to be completed later")},
    Binding{RecorderCommand::SaveIncomplete, Qt::CTRL | Qt::SHIFT, Qt::Key_Enter, nullptr},
    Binding{RecorderCommand::Speaker, 0, Qt::Key_F2, QT_TRANSLATE_NOOP("RecorderKeys", "Another speaker")},
    Binding{RecorderCommand::NextSpeaker, 0, Qt::Key_F3, QT_TRANSLATE_NOOP("RecorderKeys", "Next who asked to speak")},
    Binding{RecorderCommand::AskToSpeak,
            Qt::SHIFT,
            Qt::Key_F3,
            QT_TRANSLATE_NOOP("RecorderKeys", "Add someone who asks to speak")},
    Binding{RecorderCommand::LineCommands,
            0,
            Qt::Key_F4,
            QT_TRANSLATE_NOOP("RecorderKeys", "Correct, move, reclassify or withdraw a line")},
    Binding{RecorderCommand::LinkSimilar,
            Qt::SHIFT,
            Qt::Key_F4,
            QT_TRANSLATE_NOOP("RecorderKeys", "Link the line with the proposal it resembles")},
    Binding{RecorderCommand::Slip, 0, Qt::Key_F5, QT_TRANSLATE_NOOP("RecorderKeys", "Number of a slip")},
    Binding{RecorderCommand::Attendance, 0, Qt::Key_F6, QT_TRANSLATE_NOOP("RecorderKeys", "Attendance")},
    Binding{RecorderCommand::Agenda, 0, Qt::Key_F7, QT_TRANSLATE_NOOP("RecorderKeys", "Agenda")},
    Binding{RecorderCommand::NextItem, Qt::ALT, Qt::Key_PageDown, QT_TRANSLATE_NOOP("RecorderKeys", "Next item")},
    Binding{RecorderCommand::PreviousItem, Qt::ALT, Qt::Key_PageUp, QT_TRANSLATE_NOOP("RecorderKeys", "Item before")},
    Binding{RecorderCommand::Break, 0, Qt::Key_F8, QT_TRANSLATE_NOOP("RecorderKeys", "Break: begin or end")},
    Binding{RecorderCommand::WalkIn, 0, Qt::Key_F9, QT_TRANSLATE_NOOP("RecorderKeys", "Someone came uninvited")},
    Binding{RecorderCommand::ApproveMinutes,
            0,
            Qt::Key_F10,
            QT_TRANSLATE_NOOP("RecorderKeys", "Approve the minutes that stand on the agenda")},
    Binding{RecorderCommand::Projector, 0, Qt::Key_F11, QT_TRANSLATE_NOOP("RecorderKeys", "Projector window")},
    Binding{RecorderCommand::CloseMeeting, 0, Qt::Key_F12, QT_TRANSLATE_NOOP("RecorderKeys", "Close the meeting")},
    Binding{RecorderCommand::PrintSoFar,
            Qt::CTRL,
            Qt::Key_P,
            QT_TRANSLATE_NOOP("RecorderKeys", "Decisions and recommendations so far, on paper")},
    Binding{RecorderCommand::PrintSoFar, Qt::CTRL, ArabicHah, nullptr},
    Binding{RecorderCommand::BackToText, 0, Qt::Key_Escape, QT_TRANSLATE_NOOP("RecorderKeys", "Back to the text")},
    Binding{RecorderCommand::Help, 0, Qt::Key_F1, QT_TRANSLATE_NOOP("RecorderKeys", "These keys")},
};

struct PresenceLetters
{
    RecorderKeys::Presence presence;
    QStringView letters; ///< the Latin letter, the Arabic initial, and what lies on their keys under the other layout
};

constexpr std::array Letters{
    PresenceLetters{RecorderKeys::Presence::Present, u"pح"},
    PresenceLetters{RecorderKeys::Presence::Late, u"lم"},
    PresenceLetters{RecorderKeys::Presence::Left, u"dصيw"},
    PresenceLetters{RecorderKeys::Presence::Apologised, u"aعشu"},
    PresenceLetters{RecorderKeys::Presence::Absent, u"xغءy"},
    PresenceLetters{RecorderKeys::Presence::Represented, u"rنقk"},
    PresenceLetters{RecorderKeys::Presence::AskToSpeak, u"qطض"},
};

int modifiersOf(const QKeyEvent& event)
{
    return static_cast<int>((event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier)).toInt());
}

// The digit that stands on the pressed key, whatever the layout makes of it; -1 for other keys.
int digitOnKey(quint32 scanCode)
{
#ifdef Q_OS_WIN
    constexpr quint32 One = 2;
#else
    constexpr quint32 One = 10; // the evdev code and 8, under X11 and Wayland alike
#endif
    return scanCode >= One && scanCode < One + 9 ? static_cast<int>(scanCode - One) + 1 : -1;
}

} // namespace

std::optional<RecorderCommand> RecorderKeys::commandOf(const QKeyEvent& event)
{
    for (const Binding& binding : Bindings) {
        if (binding.key == event.key() && binding.modifiers == modifiersOf(event)) {
            return binding.command;
        }
    }
    return {};
}

std::optional<int> RecorderKeys::kindOf(const QKeyEvent& event)
{
    if (modifiersOf(event) != Qt::ALT) {
        return {};
    }
    int digit = event.key() < 0x01000000 ? Numerals::digitValue(static_cast<char32_t>(event.key())) : -1;
    if (digit < 0) {
        digit = digitOnKey(event.nativeScanCode());
    }
    return digit >= 1 && digit <= 7 ? std::optional<int>(digit) : std::nullopt;
}

std::optional<RecorderKeys::Presence> RecorderKeys::presenceOf(const QKeyEvent& event)
{
    if ((modifiersOf(event) & ~Qt::SHIFT) != 0) {
        return {};
    }
    if (event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete) {
        return Presence::Clear;
    }
    if (event.text().isEmpty()) {
        return {};
    }
    const QChar letter = event.text().at(0).toLower();
    for (const PresenceLetters& one : Letters) {
        if (one.letters.contains(letter)) {
            return one.presence;
        }
    }
    return {};
}

std::vector<std::pair<QString, QString>> RecorderKeys::overview()
{
    std::vector<std::pair<QString, QString>> lines;
    for (const Binding& binding : Bindings) {
        if (binding.meaning) {
            // Qt calls the key Return; the hint beside the text and most keyboards say Enter.
            const int key = binding.key == Qt::Key_Return ? Qt::Key_Enter : binding.key;
            const QKeySequence keys(binding.modifiers | key);
            lines.emplace_back(keys.toString(QKeySequence::PortableText), tr(binding.meaning));
        }
    }
    lines.emplace_back(QStringLiteral("Alt+1 … Alt+7"), tr("Kind of the line"));
    return lines;
}

} // namespace tahaluf
