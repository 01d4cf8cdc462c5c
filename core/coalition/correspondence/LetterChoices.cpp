// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/correspondence/Letter.h"

#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<LetterDirection>()
{
    static const ChoiceList choices(
        "LetterDirection",
        {
            {static_cast<int>(LetterDirection::Sent), "sent", QT_TRANSLATE_NOOP("LetterDirection", "Sent")},
            {static_cast<int>(LetterDirection::Received), "received", QT_TRANSLATE_NOOP("LetterDirection", "Received")},
        });
    return choices;
}

template <> const ChoiceList& choicesOf<LetterKind>()
{
    static const ChoiceList choices(
        "LetterKind",
        {
            {static_cast<int>(LetterKind::General), "general", QT_TRANSLATE_NOOP("LetterKind", "General")},
            {static_cast<int>(LetterKind::Nomination),
             "nomination",
             QT_TRANSLATE_NOOP("LetterKind", "Call for a representative")},
            {static_cast<int>(LetterKind::MinutesCirculation),
             "minutes",
             QT_TRANSLATE_NOOP("LetterKind", "Circulation of minutes")},
            {static_cast<int>(LetterKind::Comments), "comments", QT_TRANSLATE_NOOP("LetterKind", "Call for comments")},
            {static_cast<int>(LetterKind::Reminder), "reminder", QT_TRANSLATE_NOOP("LetterKind", "Reminder")},
            {static_cast<int>(LetterKind::Thanks), "thanks", QT_TRANSLATE_NOOP("LetterKind", "Thanks")},
        });
    return choices;
}

template <> const ChoiceList& choicesOf<LetterState>()
{
    static const ChoiceList choices(
        "LetterState",
        {
            {static_cast<int>(LetterState::Draft), "draft", QT_TRANSLATE_NOOP("LetterState", "Draft")},
            {static_cast<int>(LetterState::Sent), "sent", QT_TRANSLATE_NOOP("LetterState", "Sent")},
            {static_cast<int>(LetterState::Received), "received", QT_TRANSLATE_NOOP("LetterState", "Received")},
        });
    return choices;
}

template <> const ChoiceList& choicesOf<Confidentiality>()
{
    static const ChoiceList choices(
        "Confidentiality",
        {
            {static_cast<int>(Confidentiality::Normal), "normal", QT_TRANSLATE_NOOP("Confidentiality", "Normal")},
            {static_cast<int>(Confidentiality::Restricted),
             "restricted",
             QT_TRANSLATE_NOOP("Confidentiality", "Restricted")},
            {static_cast<int>(Confidentiality::Confidential),
             "confidential",
             QT_TRANSLATE_NOOP("Confidentiality", "Confidential")},
            {static_cast<int>(Confidentiality::Secret), "secret", QT_TRANSLATE_NOOP("Confidentiality", "Top secret")},
        });
    return choices;
}

template <> const ChoiceList& choicesOf<AnswerState>()
{
    static const ChoiceList choices(
        "AnswerState",
        {
            {static_cast<int>(AnswerState::None), "none", QT_TRANSLATE_NOOP("AnswerState", "No answer expected")},
            {static_cast<int>(AnswerState::Awaited), "awaited", QT_TRANSLATE_NOOP("AnswerState", "Unanswered")},
            {static_cast<int>(AnswerState::Answered), "answered", QT_TRANSLATE_NOOP("AnswerState", "Answered")},
        });
    return choices;
}

} // namespace tahaluf
