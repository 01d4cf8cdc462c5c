// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"

#include <QHash>
#include <QString>

#include <vector>

namespace tahaluf {

/** Someone who may be named as the one who speaks: a person with a body, or a body alone. */
struct SpeakerChoice
{
    enum class Place
    {
        InTheRoom,
        OnTheSheet,
        Elsewhere
    };

    PersonId person;
    MemberId member;
    QString name; ///< as shown: the name without honorific, or the body's name
    QString body; ///< the person's body where the name does not say it already
    Place place = Place::Elsewhere;
};

/**
 * The people and bodies of the file as the recorder names and finds them. Those in the room come first, in the order
 * of the attendance sheet; then who else is on the sheet; then everybody.
 */
class SpeakerDirectory
{
public:
    /** Reads people and bodies; @p isArabic chooses the names shown. */
    Result<void> load(const CoalitionRecords& records, const std::vector<Attendance>& sheet, bool isArabic);

    /** Everyone, best first. */
    [[nodiscard]] const std::vector<SpeakerChoice>& choices() const { return m_choices; }
    /** Bodies alone, in their order. */
    [[nodiscard]] std::vector<SpeakerChoice> bodies() const;
    [[nodiscard]] QString personName(PersonId id) const { return m_people.value(id.value()); }
    [[nodiscard]] QString memberName(MemberId id) const { return m_members.value(id.value()); }
    /** The body a person speaks for: at this meeting, else always. */
    [[nodiscard]] MemberId bodyOf(PersonId id) const { return m_bodies.value(id.value()); }
    /** «ممثل وزارة العدل»; the body's name where no person is given. */
    [[nodiscard]] QString label(PersonId person, MemberId member) const;
    /** The body to be named beside the person; empty where the person's name says it already. */
    [[nodiscard]] QString bodyBeside(PersonId person, MemberId member) const;

private:
    void addChoice(PersonId person, MemberId member, SpeakerChoice::Place place);

    QHash<qint64, QString> m_people;
    QHash<qint64, QString> m_members;
    QHash<qint64, MemberId> m_bodies;
    std::vector<SpeakerChoice> m_choices;
};

} // namespace tahaluf
