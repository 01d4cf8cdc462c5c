// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/CertificateWorkflow.h"

#include "coalition/training/TrainingNumbers.h"
#include "language/Bidi.h"
#include "language/Numerals.h"
#include "storage/Transaction.h"
#include "workflows/ChangeRecord.h"
#include "workflows/TrainingNumbering.h"

#include <QSet>

namespace tahaluf {

Result<Certificate>
CertificateWorkflow::attest(const TrainingProgramme& programme, const TraineeResult& result, QDate on) const
{
    Result<Person> person = m_records.people.get(result.trainee.person);
    if (!person) {
        return person.takeError();
    }
    Result<Member> body = m_records.members.get(result.trainee.member);
    if (!body) {
        return body.takeError();
    }
    Certificate certificate;
    certificate.trainee = result.trainee.id;
    certificate.programme = programme.id;
    certificate.issuedOn = on;
    certificate.honorific = QStringList{person->honorific, person->rank}.join(u' ').simplified();
    certificate.holder = person->fullName;
    certificate.holderEn = person->fullNameEn;
    certificate.body = body->name;
    certificate.bodyEn = body->nameEn;
    certificate.ordinal = programme.ordinal;
    certificate.title = programme.title;
    certificate.titleEn = programme.titleEn;
    certificate.startsOn = programme.startsOn;
    certificate.endsOn = programme.endsOn;
    certificate.minutes = result.minutes;
    return certificate;
}

Result<std::vector<Certificate>> CertificateWorkflow::issue(TrainingProgrammeId id, QDate on)
{
    Result<Transaction> transaction = Transaction::begin(m_training.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    const TrainingQueries queries(m_records, m_training);
    Result<TrainingParts> parts = queries.parts(id);
    if (!parts) {
        return parts.takeError();
    }
    const QDate today = m_records.now().date();
    const QDate day = on.isValid() ? on : today;
    if (parts->programme.state != ProgrammeState::Completed) {
        return refused(tr("Certificates are issued once the programme is completed."));
    }
    if (day > today || day < parts->programme.completedOn) {
        return refused(tr("A certificate is issued after the programme was completed, today at the latest."),
                       QStringLiteral("issued_on"));
    }
    Result<std::vector<Certificate>> before = queries.certificates(id);
    if (!before) {
        return before;
    }
    QSet<qint64> holders;
    for (const Certificate& each : *before) {
        if (each.state == CertificateState::Valid) {
            holders.insert(each.trainee.value());
        }
    }
    const TrainingResults results(*parts);
    std::vector<Certificate> issued;
    for (const TraineeResult& result : results.trainees()) {
        if (!result.hasEarned || holders.contains(result.trainee.id.value())) {
            continue;
        }
        Result<Certificate> certificate = attest(parts->programme, result, day);
        if (!certificate) {
            return certificate.takeError();
        }
        if (Result<void> saved = save(*certificate); !saved) {
            return saved.takeError();
        }
        issued.push_back(std::move(*certificate));
    }
    if (issued.empty()) {
        return refused(tr("Nobody is left who earned a certificate and has none."));
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return issued;
}

Result<void> CertificateWorkflow::save(Certificate& certificate)
{
    if (certificate.id.isValid()) {
        return refused(tr("A certificate stays as it was issued: withdraw it, and issue another."));
    }
    if (!certificate.issuedOn.isValid() || certificate.holder.trimmed().isEmpty()) {
        return refused(tr("A certificate names its holder and the day it was issued on."), QStringLiteral("holder"));
    }
    if (certificate.state == CertificateState::Withdrawn && certificate.reason.trimmed().isEmpty()) {
        return refused(tr("Say why it was withdrawn."), QStringLiteral("reason"));
    }
    Result<Transaction> transaction = Transaction::begin(m_training.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<CertificateNumber> number =
        TrainingNumbering(*transaction)
            .give(certificate.issuedOn.year(), m_training.certificates.spec().info(), certificate.number);
    if (!number) {
        return number.takeError();
    }
    certificate.number = number->text();
    certificate.year = number->year;
    certificate.serial = number->serial;
    const QString code = certificate.verificationCode();
    if (!certificate.code.isEmpty() && certificate.code != code) {
        return refused(tr("The verification code of %1 does not fit what the certificate attests.")
                           .arg(Bidi::isolateReference(certificate.number)),
                       QStringLiteral("code"));
    }
    certificate.code = code;
    if (Result<void> saved = m_training.certificates.insert(certificate); !saved) {
        return saved;
    }
    return transaction->commit();
}

Result<void> CertificateWorkflow::refuseRemoval() const
{
    return refused(tr("A certificate is not deleted: withdraw it, so that it can be told what became of its number."));
}

Result<Certificate> CertificateWorkflow::withdraw(CertificateId id, const QString& reason)
{
    const QDate today = m_records.now().date();
    return changeRecord(m_training.certificates, id, [&](Certificate& certificate) -> Result<void> {
        if (certificate.state == CertificateState::Withdrawn) {
            return refused(tr("%1 is withdrawn already.").arg(Bidi::isolateReference(certificate.number)));
        }
        if (reason.trimmed().isEmpty()) {
            return refused(tr("Say why it was withdrawn."), QStringLiteral("reason"));
        }
        certificate.state = CertificateState::Withdrawn;
        certificate.withdrawnOn = today;
        certificate.reason = reason.trimmed();
        return {};
    });
}

Result<Certificate> CertificateWorkflow::byNumber(const QString& number) const
{
    const auto wanted = CertificateNumber::parse(number);
    if (!wanted) {
        return refused(tr("“%1” is not the number of a certificate. Write it as %2.")
                           .arg(number.trimmed(), Bidi::isolateReference(CertificateNumber{2013, 7}.text())),
                       QStringLiteral("number"));
    }
    Result<std::vector<Certificate>> found =
        m_training.certificates.where(QStringLiteral("number = ?"), {wanted->text()});
    if (!found) {
        return found.takeError();
    }
    if (found->empty()) {
        return refused(tr("No certificate with the number %1 was issued from this file.")
                           .arg(Bidi::isolateReference(wanted->text())),
                       QStringLiteral("number"));
    }
    return std::move(found->front());
}

Result<Certificate> CertificateWorkflow::verify(const QString& number, const QString& code) const
{
    Result<Certificate> certificate = byNumber(number);
    if (!certificate) {
        return certificate;
    }
    QString typed = Numerals::toAscii(Bidi::strip(code)).trimmed().toUpper();
    typed.remove(u'-').remove(u' ');
    if (QString(certificate->code).remove(u'-') != typed) {
        return refused(tr("The code is not the one of %1: the paper is not the one that was issued.")
                           .arg(Bidi::isolateReference(certificate->number)),
                       QStringLiteral("code"));
    }
    return certificate;
}

} // namespace tahaluf
