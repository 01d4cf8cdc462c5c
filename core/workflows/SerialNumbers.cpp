// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/SerialNumbers.h"

#include "storage/NumberCounter.h"
#include "storage/Query.h"

namespace tahaluf {

Result<SerialNumber>
SerialNumbers::give(Transaction& transaction, const EntityInfo& entity, const QString& mark, const QString& stated)
{
    if (stated.trimmed().isEmpty()) {
        Result<int> next = NumberCounter::next(transaction, entity.key);
        if (!next) {
            return next.takeError();
        }
        return SerialNumber{mark, *next};
    }
    const auto number = SerialNumber::parse(stated, mark);
    if (!number) {
        return refused(
            tr("“%1” is not a number of this kind. Write it as %2.").arg(stated, SerialNumber{mark, 12}.text()),
            entity.numberField);
    }
    Query query(
        transaction.journal().database(),
        QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?").arg(entity.titleField, entity.table, entity.numberField));
    query.bind(number->text());
    Result<std::vector<QString>> holders = query.collect([](const Query& row) { return row.value<QString>(0); });
    if (!holders) {
        return holders.takeError();
    }
    if (!holders->empty()) {
        return refused(tr("The number %1 is given already, to “%2”.").arg(number->text(), holders->front()),
                       entity.numberField);
    }
    if (Result<void> raised = NumberCounter::takeStated(transaction, entity.key, number->sequence); !raised) {
        return raised.takeError();
    }
    return *number;
}

} // namespace tahaluf
