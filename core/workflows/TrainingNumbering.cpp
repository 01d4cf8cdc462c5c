// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/TrainingNumbering.h"

#include "language/Bidi.h"
#include "storage/NumberCounter.h"
#include "storage/Query.h"

namespace tahaluf {

Result<void> TrainingNumbering::refuseIfGiven(const EntityInfo& entity, const QString& number) const
{
    Query query(m_transaction.journal().database(),
                QStringLiteral("SELECT id FROM %1 WHERE %2 = ?").arg(entity.table, entity.numberField));
    query.bind(number);
    const Result<std::vector<qint64>> holders = query.collect([](const Query& row) { return row.value<qint64>(0); });
    if (!holders) {
        return holders.error();
    }
    return holders->empty()
               ? Result<void>()
               : Result<void>(refused(tr("The number %1 is given already.").arg(Bidi::isolateReference(number)),
                                      entity.numberField));
}

Result<int> TrainingNumbering::take(const QString& scope, const EntityInfo& entity, int stated, const QString& text)
{
    if (stated == 0) {
        return NumberCounter::next(m_transaction, scope);
    }
    if (Result<void> free = refuseIfGiven(entity, text); !free) {
        return free.takeError();
    }
    if (Result<void> raised = NumberCounter::takeStated(m_transaction, scope, stated); !raised) {
        return raised.takeError();
    }
    return stated;
}

Result<ProgrammePartNumber> TrainingNumbering::give(const TrainingProgramme& programme,
                                                    const EntityInfo& entity,
                                                    ProgrammePartNumber::Part part,
                                                    const QString& stated)
{
    ProgrammePartNumber number{programme.ordinal, 0};
    if (!stated.trimmed().isEmpty()) {
        const auto given = ProgrammePartNumber::parse(stated, part);
        if (!given || given->programme != programme.ordinal) {
            return refused(tr("“%1” is not a number of %2. Write it as %3.")
                               .arg(stated,
                                    Bidi::isolateReference(programme.number),
                                    Bidi::isolateReference(ProgrammePartNumber{programme.ordinal, 3}.text(part))),
                           entity.numberField);
        }
        number = *given;
    }
    Result<int> serial =
        take(QStringLiteral("%1:%2").arg(entity.key).arg(programme.ordinal), entity, number.serial, number.text(part));
    if (!serial) {
        return serial.takeError();
    }
    number.serial = *serial;
    return number;
}

Result<CertificateNumber> TrainingNumbering::give(int year, const EntityInfo& entity, const QString& stated)
{
    CertificateNumber number{year, 0};
    if (!stated.trimmed().isEmpty()) {
        const auto given = CertificateNumber::parse(stated);
        if (!given || given->year != year) {
            return refused(tr("“%1” is not the number of a certificate of %2. Write it as %3.")
                               .arg(stated)
                               .arg(year)
                               .arg(Bidi::isolateReference(CertificateNumber{year, 3}.text())),
                           entity.numberField);
        }
        number = *given;
    }
    Result<int> serial = take(QStringLiteral("%1:%2").arg(entity.key).arg(year), entity, number.serial, number.text());
    if (!serial) {
        return serial.takeError();
    }
    number.serial = *serial;
    return number;
}

} // namespace tahaluf
