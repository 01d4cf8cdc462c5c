// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/Ids.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

enum class ResponseState
{
    Draft,
    Complete
};
enum class ResponseSource
{
    Keys,
    Csv,
    Spreadsheet
};

/** The answers of one form as they were entered: once, and a second time by somebody else where that is wanted. */
struct Response
{
    ResponseId id;
    QString uid;
    int revision = 0;

    DistributionId distribution;
    int round = 1; ///< 1, or 2 for the second entry
    ResponseState state = ResponseState::Draft;
    ResponseSource source = ResponseSource::Keys;
    QDate enteredOn;
    QString enteredBy;
    QDate settledOn; ///< when the differences of both entries were settled
};

template <> const ChoiceList& choicesOf<ResponseState>();
template <> const ChoiceList& choicesOf<ResponseSource>();
template <> const EntitySpec<Response>& specOf<Response>();

} // namespace tahaluf
