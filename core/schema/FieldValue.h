// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "base/IsoText.h"
#include "schema/Choices.h"

#include <QDate>
#include <QDateTime>
#include <QVariant>

#include <type_traits>

namespace tahaluf {

/** Whether two stored values are the same; SQL's NULL comes back without the type it was written with. */
inline bool isSameStored(const QVariant& left, const QVariant& right)
{
    return left.isNull() || right.isNull() ? left.isNull() && right.isNull() : left == right;
}

/**
 * How a member's C++ type meets SQL and views. Stored shapes: text, 64-bit integer, or NULL.
 * Dates are ISO text, civil local times ISO text to the second, enums their key, links the id, flags 0/1.
 */
template <typename M, typename = void> struct FieldValue;

template <> struct FieldValue<QString>
{
    static QVariant toStored(const QString& value) { return value.isNull() ? QString(QLatin1String("")) : value; }
    static QString fromStored(const QVariant& stored) { return stored.toString(); }
};

template <> struct FieldValue<int>
{
    static QVariant toStored(int value) { return static_cast<qint64>(value); }
    static int fromStored(const QVariant& stored) { return stored.toInt(); }
};

template <> struct FieldValue<qint64>
{
    static QVariant toStored(qint64 value) { return value; }
    static qint64 fromStored(const QVariant& stored) { return stored.toLongLong(); }
};

template <> struct FieldValue<bool>
{
    static QVariant toStored(bool value) { return static_cast<qint64>(value ? 1 : 0); }
    static bool fromStored(const QVariant& stored) { return stored.toBool(); }
};

template <> struct FieldValue<QDate>
{
    static QVariant toStored(const QDate& value)
    {
        return value.isValid() ? QVariant(IsoText::day(value)) : QVariant(QMetaType(QMetaType::QString));
    }
    static QDate fromStored(const QVariant& stored) { return QDate::fromString(stored.toString(), Qt::ISODate); }
};

template <> struct FieldValue<QDateTime>
{
    static QVariant toStored(const QDateTime& value)
    {
        return value.isValid() ? QVariant(IsoText::moment(value)) : QVariant(QMetaType(QMetaType::QString));
    }
    static QDateTime fromStored(const QVariant& stored)
    {
        const QString text = stored.toString();
        const auto moment = IsoText::moment(text);
        return moment ? *moment : QDateTime::fromString(text, Qt::ISODate);
    }
};

template <typename Tag> struct FieldValue<Id<Tag>>
{
    static QVariant toStored(const Id<Tag>& value)
    {
        return value.isValid() ? QVariant(value.value()) : QVariant(QMetaType(QMetaType::LongLong));
    }
    static Id<Tag> fromStored(const QVariant& stored) { return Id<Tag>(stored.toLongLong()); }
};

template <typename E> struct FieldValue<E, std::enable_if_t<std::is_enum_v<E>>>
{
    static QVariant toStored(E value) { return choiceKey(value); }
    static E fromStored(const QVariant& stored)
    {
        return static_cast<E>(choicesOf<E>().value(stored.toString()).value_or(0));
    }
};

} // namespace tahaluf
