// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/Choices.h"

#include <QString>

#include <vector>

namespace tahaluf {

/** How a field is stored, edited, checked and shown. */
enum class FieldKind
{
    Text, ///< one line
    LongText, ///< several lines
    Choice, ///< one of a fixed list, stored as its key
    Link, ///< id of a record of `linkEntity`
    Date, ///< ISO date, both calendars shown
    DateTime, ///< civil local time, ISO without zone
    Number,
    Flag,
    Phone,
    Email,
    Reference, ///< a number people quote («ت 2-011»); given by the program, never typed
};

/** What the program knows of one field, without its C++ type. Declared once, in the entity's spec. */
struct FieldInfo
{
    QString key; ///< column name, CSV/JSON header, audit key: never renamed, never reused
    const char* context = ""; ///< translation context of the label
    const char* source = ""; ///< English label
    FieldKind kind = FieldKind::Text;
    const ChoiceList* choices = nullptr;
    QString linkEntity; ///< entity key of the linked record
    bool isRequired = false;
    bool isSearchable = false;
    bool isReadOnly = false; ///< changed by named commands only, shown but not edited
    bool isInternal = false; ///< neither shown nor exported
    bool isInList = false; ///< a column of the list by default

    /** The label in the application's language. */
    [[nodiscard]] QString label() const;
};

} // namespace tahaluf
