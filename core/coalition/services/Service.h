// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/members/Ids.h"
#include "coalition/services/Ids.h"
#include "schema/Audience.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

enum class ServiceKind
{
    Identification,
    Hotline,
    Police,
    Shelter,
    Medical,
    Psychological,
    LegalAid,
    Prosecution,
    Interpretation,
    Return,
    Rehabilitation,
    Reintegration
};

enum class ServiceDays
{
    EveryDay,
    SundayToThursday,
    SaturdayToThursday
};

/** What a body does for those who were trafficked, for whom, when, and how they are referred to it. */
struct Service
{
    ServiceId id;
    QString uid;
    int revision = 0;

    QString name;
    QString nameEn;
    MemberId member;
    ServiceKind kind = ServiceKind::Identification;
    bool forWomen = false; ///< none of the four: for everybody
    bool forMen = false;
    bool forChildren = false;
    bool forWorkers = false;
    QString languages; ///< separated by commas
    QString area;
    ServiceDays days = ServiceDays::EveryDay;
    QString opensAt; ///< «07:30»; empty with closesAt: around the clock
    QString closesAt; ///< before opensAt: on the next day
    int capacity = 0; ///< 0: not stated
    QString contact; ///< an office, never a person who is helped
    QString phone;
    QString email;
    QString howToRefer;
    QString howToReferEn;
    QString address;
    Audience addressAudience = Audience::Internal;
    Audience audience = Audience::Partners;
    QDate verifiedOn;

    /** Who may read the address: that of a shelter nobody outside the foundation, whatever is set. */
    [[nodiscard]] Audience addressReaders() const
    {
        return kind == ServiceKind::Shelter ? Audience::Internal : addressAudience;
    }
    [[nodiscard]] bool isForAll() const { return !forWomen && !forMen && !forChildren && !forWorkers; }
};

template <> const ChoiceList& choicesOf<ServiceKind>();
template <> const ChoiceList& choicesOf<ServiceDays>();
template <> const EntitySpec<Service>& specOf<Service>();

} // namespace tahaluf
