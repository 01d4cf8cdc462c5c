// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/IndicatorWorkflow.h"

#include "coalition/indicators/Measure.h"
#include "language/Bidi.h"
#include "language/DecimalNumber.h"
#include "language/Phrasebook.h"
#include "storage/Transaction.h"
#include "workflows/SerialNumbers.h"

#include <algorithm>

namespace tahaluf {

namespace {
const QString IndicatorMark = QStringLiteral("مش");
constexpr int FirstYear = 1900;
constexpr int LastYear = 2200;

/** A measure's unit in a language; "%" is the same in all. */
QString unitOf(const Measure& measure, Language language)
{
    return Phrasebook(language).phrase("Measure", measure.unit);
}
} // namespace

Result<void> IndicatorWorkflow::makeCanonical(QString& number, const QString& field)
{
    const std::optional<QString> canonical = DecimalNumber::canonical(number);
    if (!canonical) {
        return refused(tr("“%1” is no number. Write it in digits, as in 12 or 12.5.").arg(Bidi::isolateAuto(number)),
                       field);
    }
    number = *canonical;
    return {};
}

Result<void> IndicatorWorkflow::save(Indicator& indicator)
{
    if (indicator.baseline.trimmed().isEmpty()) {
        indicator.baseline.clear();
    } else if (Result<void> read = makeCanonical(indicator.baseline, QStringLiteral("baseline")); !read) {
        return read;
    }
    if (const Measure* measure = findMeasure(indicator.measure)) {
        indicator.unit = unitOf(*measure, Language::Arabic);
        indicator.unitEn = unitOf(*measure, Language::English);
    }
    if (indicator.id.isValid()) {
        Result<Indicator> before = m_own.indicators.get(indicator.id);
        if (!before) {
            return before.takeError();
        }
        indicator.number = before->number;
        indicator.sequence = before->sequence;
        return m_own.indicators.update(indicator);
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<SerialNumber> number =
        SerialNumbers::give(*transaction, m_own.indicators.spec().info(), IndicatorMark, indicator.number);
    if (!number) {
        return number.takeError();
    }
    indicator.number = number->text();
    indicator.sequence = number->sequence;
    if (Result<void> saved = m_own.indicators.insert(indicator); !saved) {
        return saved;
    }
    return transaction->commit();
}

Result<void> IndicatorWorkflow::saveTarget(IndicatorTarget& target)
{
    if (target.year < FirstYear || target.year > LastYear) {
        return refused(tr("Write the year in four digits, as in 2013."), QStringLiteral("year"));
    }
    if (Result<void> read = makeCanonical(target.target, QStringLiteral("target")); !read) {
        return read;
    }
    Result<std::vector<IndicatorTarget>> same = m_own.targets.where(
        QStringLiteral("indicator = ? AND year = ?"), {target.indicator.value(), static_cast<qint64>(target.year)});
    if (!same) {
        return same.takeError();
    }
    if (std::any_of(
            same->begin(), same->end(), [&target](const IndicatorTarget& each) { return each.id != target.id; })) {
        return refused(tr("There is a target of this year already: change that one."), QStringLiteral("year"));
    }
    return m_own.targets.save(target);
}

Result<void> IndicatorWorkflow::saveValue(IndicatorValue& value)
{
    if (Result<void> read = makeCanonical(value.value, QStringLiteral("value")); !read) {
        return read;
    }
    if (value.datedOn > m_records.now().date()) {
        return refused(tr("A value is of a day that has come."), QStringLiteral("dated_on"));
    }
    if (value.indicator.isValid()) {
        Result<Indicator> indicator = m_own.indicators.get(value.indicator);
        if (!indicator) {
            return indicator.takeError();
        }
        if (indicator->isComputed()) {
            return refused(tr("The program computes %1 from the records: there is nothing to enter.")
                               .arg(Bidi::isolateReference(indicator->number)),
                           QStringLiteral("indicator"));
        }
    }
    return m_own.values.save(value);
}

} // namespace tahaluf
