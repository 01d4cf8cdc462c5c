// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/CellText.h"

#include "language/Bidi.h"
#include "language/DateText.h"
#include "schema/FieldValue.h"

namespace tahaluf {

QString CellText::line(const FieldInfo& field, const QVariant& stored) const
{
    switch (field.kind) {
    case FieldKind::Date:
        return DateText(m_phrasebook).date(FieldValue<QDate>::fromStored(stored));
    case FieldKind::DateTime:
        // The time of the day is in the tooltip: a list is read by days.
        return DateText(m_phrasebook).date(FieldValue<QDateTime>::fromStored(stored).date());
    case FieldKind::LongText:
        return inItsDirection(m_phrasebook.shaped(stored.toString()).simplified());
    case FieldKind::Text:
    case FieldKind::Link:
        return inItsDirection(full(field, stored));
    default:
        return full(field, stored);
    }
}

QString CellText::inItsDirection(const QString& text) const
{
    // A cell is painted in the list's direction: the full stop of an Arabic sentence would stand at its beginning.
    return text.isEmpty() || text.isRightToLeft() == m_phrasebook.isRightToLeft() ? text : Bidi::isolateAuto(text);
}

QString CellText::full(const FieldInfo& field, const QVariant& stored) const
{
    switch (field.kind) {
    case FieldKind::Choice: {
        const auto value = field.choices ? field.choices->value(stored.toString()) : std::nullopt;
        return value ? field.choices->label(*value) : stored.toString();
    }
    case FieldKind::Date:
        return DateText(m_phrasebook).dayAndDual(FieldValue<QDate>::fromStored(stored));
    case FieldKind::DateTime: {
        const QDateTime moment = FieldValue<QDateTime>::fromStored(stored);
        if (!moment.isValid()) {
            return {};
        }
        const DateText text(m_phrasebook);
        //: %1 is a day with both dates, %2 a time of day
        return tr("%1, %2").arg(text.dayAndDual(moment.date()), text.time(moment.time()));
    }
    case FieldKind::Number:
        return stored.toLongLong() == 0 ? QString() : m_phrasebook.number(stored.toLongLong());
    case FieldKind::Flag:
        return stored.toBool() ? tr("Yes") : tr("No");
    case FieldKind::Phone:
    case FieldKind::Email:
        return stored.toString().isEmpty() ? QString() : Bidi::isolate(stored.toString());
    case FieldKind::Reference:
        return stored.toString().isEmpty() ? QString() : Bidi::isolateReference(m_phrasebook.shaped(stored.toString()));
    default:
        return m_phrasebook.shaped(stored.toString());
    }
}

QString CellText::plain(const QString& shown)
{
    return Bidi::strip(shown);
}

} // namespace tahaluf
