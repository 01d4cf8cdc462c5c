// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/Validation.h"

#include "language/DateText.h"
#include "language/Numerals.h"

namespace tahaluf {

bool Validation::isWholeText(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isNull() || c.isLowSurrogate()) {
            return false;
        }
        if (c.isHighSurrogate()) {
            if (i + 1 >= text.size() || !text.at(i + 1).isLowSurrogate()) {
                return false;
            }
            ++i;
        }
    }
    return true;
}

Result<void> Validation::check(const EntityInfo& entity, const std::vector<QVariant>& values)
{
    for (std::size_t i = 0; i < entity.fields.size(); ++i) {
        const FieldInfo& field = entity.fields[i];
        const QVariant& value = values[i];
        if (field.isRequired) {
            const bool isText = value.typeId() == QMetaType::QString;
            if (value.isNull() || (isText && value.toString().trimmed().isEmpty())) {
                return refused(
                    tr("%1: the field “%2” is empty. Please fill it in.").arg(entity.singularLabel(), field.label()),
                    field.key);
            }
        }
        if (value.typeId() == QMetaType::QString && !isWholeText(value.toString())) {
            return refused(tr("%1: the field “%2” holds a character that is not text (NUL or half a character).")
                               .arg(entity.singularLabel(), field.label()),
                           field.key);
        }
    }
    return {};
}

Result<QVariant> Validation::parse(const FieldInfo& field, const QString& text)
{
    const QString trimmed = text.trimmed();
    switch (field.kind) {
    case FieldKind::Choice: {
        if (trimmed.isEmpty()) {
            return QVariant(field.choices->key(field.choices->all().front().value));
        }
        const auto value = field.choices->value(trimmed);
        if (!value) {
            return refused(tr("“%1” is not a value of the field “%2”. Known values: %3.")
                               .arg(trimmed, field.label(), field.choices->keys()),
                           field.key);
        }
        return QVariant(field.choices->key(*value));
    }
    case FieldKind::Number: {
        if (trimmed.isEmpty()) {
            return QVariant(qint64(0));
        }
        const auto number = Numerals::parseInt(trimmed);
        if (!number) {
            return refused(tr("“%1” in the field “%2” is not a whole number.").arg(trimmed, field.label()), field.key);
        }
        return QVariant(*number);
    }
    case FieldKind::Flag: {
        static const QStringList yes{
            QStringLiteral("1"), QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("نعم")};
        static const QStringList no{
            QString(), QStringLiteral("0"), QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("لا")};
        const QString word = Numerals::toAscii(trimmed).toLower();
        if (!yes.contains(word) && !no.contains(word)) {
            return refused(tr("“%1” in the field “%2” is neither yes nor no.").arg(trimmed, field.label()), field.key);
        }
        return QVariant(qint64(yes.contains(word) ? 1 : 0));
    }
    case FieldKind::Date: {
        if (trimmed.isEmpty()) {
            return QVariant(QMetaType(QMetaType::QString));
        }
        Result<QDate> date = DateText::parseDate(trimmed);
        if (!date) {
            return refused(tr("Field “%1”: %2").arg(field.label(), date.error().message), field.key);
        }
        return QVariant(date->toString(Qt::ISODate));
    }
    case FieldKind::DateTime: {
        if (trimmed.isEmpty()) {
            return QVariant(QMetaType(QMetaType::QString));
        }
        const QString ascii = Numerals::toAscii(trimmed);
        const qsizetype split =
            ascii.indexOf(QLatin1Char('T')) >= 0 ? ascii.indexOf(QLatin1Char('T')) : ascii.indexOf(QLatin1Char(' '));
        Result<QDate> date = DateText::parseDate(split < 0 ? ascii : ascii.left(split));
        if (!date) {
            return refused(tr("Field “%1”: %2").arg(field.label(), date.error().message), field.key);
        }
        QTime time(0, 0);
        if (split >= 0) {
            time = QTime::fromString(ascii.mid(split + 1).trimmed(), Qt::ISODate);
            if (!time.isValid()) {
                return refused(
                    tr("“%1” in the field “%2” is not a time of day. Write it as 09:30.").arg(trimmed, field.label()),
                    field.key);
            }
        }
        return QVariant(QDateTime(*date, time).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
    }
    case FieldKind::LongText:
        return QVariant(text.isNull() ? QString(QLatin1String("")) : text);
    default:
        return QVariant(trimmed.isNull() ? QString(QLatin1String("")) : trimmed);
    }
}

} // namespace tahaluf
