// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/members/Ids.h"
#include "coalition/resources/Ids.h"
#include "schema/Audience.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

enum class ResourceKind
{
    Venue,
    Trainer,
    Equipment,
    Fund,
    Publication,
    Expert
};

/** What a body offers the others: a venue, a trainer, an expert. */
struct Resource
{
    ResourceId id;
    QString uid;
    int revision = 0;

    QString name;
    QString nameEn;
    MemberId member;
    ResourceKind kind = ResourceKind::Venue;
    QString fields; ///< of an expert, of what it is good for; separated by commas
    QString languages; ///< separated by commas
    QString area;
    int capacity = 0; ///< 0: not stated
    QDate availableFrom;
    QDate availableUntil;
    QString contact;
    QString phone;
    QString email;
    QString conditions;
    Audience audience = Audience::Partners;
};

template <> const ChoiceList& choicesOf<ResourceKind>();
template <> const EntitySpec<Resource>& specOf<Resource>();

} // namespace tahaluf
