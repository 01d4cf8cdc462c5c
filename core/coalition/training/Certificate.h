// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/training/Ids.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

enum class CertificateState
{
    Valid,
    Withdrawn
};

/** What was attested to a trainee, as on the day it was issued: a reprint says the same whatever changed since. */
struct Certificate
{
    CertificateId id;
    QString uid;
    int revision = 0;

    QString number; ///< «ش 7/2013»: the seventh of 2013; given once
    TraineeId trainee;
    TrainingProgrammeId programme;
    QDate issuedOn;
    QString honorific; ///< with rank, as it stands before an Arabic name
    QString holder;
    QString holderEn;
    QString body;
    QString bodyEn;
    int ordinal = 0; ///< of the programme
    QString title; ///< of the programme
    QString titleEn;
    QDate startsOn;
    QDate endsOn;
    int minutes = 0; ///< attended
    QString code; ///< «3F7A-91C2», from what stands above; see verificationCode()
    CertificateState state = CertificateState::Valid;
    QDate withdrawnOn;
    QString reason; ///< why it was withdrawn
    int year = 0;
    int serial = 0;

    /** The first digits of a SHA-256 over all that the certificate attests: another text has another code. */
    [[nodiscard]] QString verificationCode() const;
};

template <> const ChoiceList& choicesOf<CertificateState>();
template <> const EntitySpec<Certificate>& specOf<Certificate>();

} // namespace tahaluf
