// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/copies/CopyLock.h"

#include "storage/FileSettings.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace tahaluf {

namespace {

constexpr qsizetype MarkLetters = 8;

QString settingKey()
{
    return QStringLiteral("copy_lock");
}

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray bytes(const QJsonValue& value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

} // namespace

QString CopyLock::mark() const
{
    const QByteArray hash = QCryptographicHash::hash(recoveryKey, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(MarkLetters)).toUpper();
}

Result<std::optional<CopyLock>> CopyLock::load(Database& database)
{
    Result<QString> stored = FileSettings::value(database, settingKey());
    if (!stored) {
        return stored.takeError();
    }
    if (stored->isEmpty()) {
        return std::optional<CopyLock>();
    }
    const QJsonObject json = QJsonDocument::fromJson(stored->toUtf8()).object();
    CopyLock lock;
    lock.salt = bytes(json.value(QLatin1String("salt")));
    lock.operations = json.value(QLatin1String("operations")).toString().toULongLong();
    lock.memory = json.value(QLatin1String("memory")).toString().toULongLong();
    lock.passphraseKey = bytes(json.value(QLatin1String("passphrase_key")));
    lock.recoveryKey = bytes(json.value(QLatin1String("recovery_key")));
    lock.recoveryDigits = json.value(QLatin1String("recovery_digits")).toString();
    lock.since = QDateTime::fromString(json.value(QLatin1String("since")).toString(), Qt::ISODate);
    return std::optional<CopyLock>(lock);
}

Result<void> CopyLock::save(Database& database) const
{
    const QJsonObject json{{QStringLiteral("salt"), hex(salt)},
                           {QStringLiteral("operations"), QString::number(operations)},
                           {QStringLiteral("memory"), QString::number(memory)},
                           {QStringLiteral("passphrase_key"), hex(passphraseKey)},
                           {QStringLiteral("recovery_key"), hex(recoveryKey)},
                           {QStringLiteral("recovery_digits"), recoveryDigits},
                           {QStringLiteral("since"), since.toString(Qt::ISODate)}};
    return FileSettings::setValue(
        database, settingKey(), QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

} // namespace tahaluf
