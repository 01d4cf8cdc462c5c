// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorder/RecorderSession.h"

#include <QCoreApplication>

#include <optional>

class QKeyEvent;

namespace tahaluf {

/** What one key does anywhere in the recorder. */
enum class RecorderCommand
{
    Help,
    Speaker,
    NextSpeaker,
    AskToSpeak,
    LineCommands,
    LinkSimilar,
    Slip,
    Attendance,
    Agenda,
    WalkIn,
    Break,
    Projector,
    CloseMeeting,
    Save,
    SaveIncomplete,
    PrintSoFar,
    ApproveMinutes,
    NextItem,
    PreviousItem,
    BackToText
};

/**
 * The keys of the recorder. Letters and digits are recognised under a Latin and under an Arabic layout alike: by the
 * letter, by the letter that lies on the same key, and digits by the key itself.
 */
class RecorderKeys
{
    Q_DECLARE_TR_FUNCTIONS(RecorderKeys)

public:
    static std::optional<RecorderCommand> commandOf(const QKeyEvent& event);
    /** 1 to 7 for Alt with a digit of any script, or with the key on which that digit stands. */
    static std::optional<int> kindOf(const QKeyEvent& event);

    /** What a key does to the chosen person of the attendance list. */
    enum class Presence
    {
        Present,
        Late,
        Left,
        Apologised,
        Absent,
        Represented,
        Clear,
        AskToSpeak
    };
    static std::optional<Presence> presenceOf(const QKeyEvent& event);

    /** Key and meaning of every command, for the overview under F1. */
    static std::vector<std::pair<QString, QString>> overview();
};

} // namespace tahaluf
