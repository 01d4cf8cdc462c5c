// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/training/Certificate.h"

#include <QCryptographicHash>
#include <QStringList>
#include <QtGlobal>

namespace tahaluf {

template <> const ChoiceList& choicesOf<CertificateState>()
{
    static const ChoiceList choices(
        "CertificateState",
        {
            {static_cast<int>(CertificateState::Valid), "valid", QT_TRANSLATE_NOOP("CertificateState", "Valid")},
            {static_cast<int>(CertificateState::Withdrawn),
             "withdrawn",
             QT_TRANSLATE_NOOP("CertificateState", "Withdrawn")},
        });
    return choices;
}

template <> const EntitySpec<Certificate>& specOf<Certificate>()
{
    static const EntitySpec<Certificate> spec(
        [] {
            EntityInfo info;
            info.key = QStringLiteral("certificates");
            info.table = QStringLiteral("certificates");
            info.context = "Certificate";
            info.singular = QT_TRANSLATE_NOOP("Certificate", "Certificate");
            info.plural = QT_TRANSLATE_NOOP("Certificate", "Certificates");
            info.titleField = QStringLiteral("holder");
            info.numberField = QStringLiteral("number");
            info.numberOrder = QStringLiteral("year, serial");
            info.orderBy = QStringLiteral("year, serial");
            return info;
        }(),
        {
            field("number",
                  "Certificate",
                  QT_TRANSLATE_NOOP("Certificate", "Number"),
                  FieldKind::Reference,
                  &Certificate::number)
                .readOnly()
                .searchable()
                .inList(),
            field("trainee",
                  "Certificate",
                  QT_TRANSLATE_NOOP("Certificate", "Trainee"),
                  FieldKind::Link,
                  &Certificate::trainee)
                .to("trainees")
                .required()
                .readOnly(),
            field("programme",
                  "Certificate",
                  QT_TRANSLATE_NOOP("Certificate", "Programme"),
                  FieldKind::Link,
                  &Certificate::programme)
                .to("programmes")
                .required()
                .readOnly()
                .inList(),
            field("issued_on",
                  "Certificate",
                  QT_TRANSLATE_NOOP("Certificate", "Issued on"),
                  FieldKind::Date,
                  &Certificate::issuedOn)
                .readOnly()
                .inList(),
            field("honorific",
                  "Certificate",
                  QT_TRANSLATE_NOOP("Certificate", "Honorific"),
                  FieldKind::Text,
                  &Certificate::honorific)
                .readOnly(),
            field("holder",
                  "Certificate",
                  QT_TRANSLATE_NOOP("Certificate", "Holder"),
                  FieldKind::Text,
                  &Certificate::holder)
                .readOnly()
                .searchable()
                .inList(),
            field("holder_en",
                  "Certificate",
                  QT_TRANSLATE_NOOP("Certificate", "Holder (English)"),
                  FieldKind::Text,
                  &Certificate::holderEn)
                .readOnly()
                .searchable(),
            field("body", "Certificate", QT_TRANSLATE_NOOP("Certificate", "Body"), FieldKind::Text, &Certificate::body)
                .readOnly()
                .searchable()
                .inList(),
            field("body_en",
                  "Certificate",
                  QT_TRANSLATE_NOOP("Certificate", "Body (English)"),
                  FieldKind::Text,
                  &Certificate::bodyEn)
                .readOnly()
                .searchable(),
            field("ordinal",
                  "Certificate",
                  QT_TRANSLATE_NOOP("Certificate", "Programme no."),
                  FieldKind::Number,
                  &Certificate::ordinal)
                .readOnly(),
            field("title",
                  "Certificate",
                  QT_TRANSLATE_NOOP("Certificate", "Title of the programme"),
                  FieldKind::Text,
                  &Certificate::title)
                .readOnly(),
            field("title_en",
                  "Certificate",
                  QT_TRANSLATE_NOOP("Certificate", "Title of the programme (English)"),
                  FieldKind::Text,
                  &Certificate::titleEn)
                .readOnly(),
            field("starts_on",
                  "Certificate",
                  QT_TRANSLATE_NOOP("Certificate", "From"),
                  FieldKind::Date,
                  &Certificate::startsOn)
                .readOnly(),
            field("ends_on",
                  "Certificate",
                  QT_TRANSLATE_NOOP("Certificate", "Until"),
                  FieldKind::Date,
                  &Certificate::endsOn)
                .readOnly(),
            field("minutes",
                  "Certificate",
                  QT_TRANSLATE_NOOP("Certificate", "Minutes attended"),
                  FieldKind::Number,
                  &Certificate::minutes)
                .readOnly(),
            field("code",
                  "Certificate",
                  QT_TRANSLATE_NOOP("Certificate", "Verification code"),
                  FieldKind::Reference,
                  &Certificate::code)
                .readOnly()
                .searchable(),
            field("state",
                  "Certificate",
                  QT_TRANSLATE_NOOP("Certificate", "State"),
                  FieldKind::Choice,
                  &Certificate::state)
                .readOnly()
                .inList(),
            field("withdrawn_on",
                  "Certificate",
                  QT_TRANSLATE_NOOP("Certificate", "Withdrawn on"),
                  FieldKind::Date,
                  &Certificate::withdrawnOn)
                .readOnly(),
            field("reason",
                  "Certificate",
                  QT_TRANSLATE_NOOP("Certificate", "Reason"),
                  FieldKind::LongText,
                  &Certificate::reason)
                .readOnly()
                .searchable(),
            field(
                "year", "Certificate", QT_TRANSLATE_NOOP("Certificate", "Year"), FieldKind::Number, &Certificate::year)
                .readOnly()
                .internal(),
            field("serial",
                  "Certificate",
                  QT_TRANSLATE_NOOP("Certificate", "Serial"),
                  FieldKind::Number,
                  &Certificate::serial)
                .readOnly()
                .internal(),
        });
    return spec;
}

QString Certificate::verificationCode() const
{
    const QStringList attested{number,
                               honorific,
                               holder,
                               holderEn,
                               body,
                               bodyEn,
                               QString::number(ordinal),
                               title,
                               titleEn,
                               startsOn.toString(Qt::ISODate),
                               endsOn.toString(Qt::ISODate),
                               QString::number(minutes),
                               issuedOn.toString(Qt::ISODate)};
    const QByteArray hash =
        QCryptographicHash::hash(attested.join(QChar(0x1F)).toUtf8(), QCryptographicHash::Sha256).toHex().toUpper();
    return QString::fromLatin1(hash.left(4) + '-' + hash.mid(4, 4));
}

} // namespace tahaluf
