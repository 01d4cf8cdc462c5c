// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/DuplicateFinder.h"

#include "language/ArabicText.h"
#include "language/Numerals.h"
#include "storage/Query.h"

#include <QStringList>

#include <vector>

namespace tahaluf {

namespace {

enum class Sign
{
    Name,
    Email,
    Phone
};

struct SignField
{
    QString field;
    Sign sign;
};

/** What is compared, the surest sign first. */
const std::vector<SignField>& signsOf(const QString& entity)
{
    static const std::vector<SignField> bodies{{QStringLiteral("name"), Sign::Name},
                                               {QStringLiteral("name_en"), Sign::Name},
                                               {QStringLiteral("email"), Sign::Email},
                                               {QStringLiteral("phone"), Sign::Phone}};
    static const std::vector<SignField> people{{QStringLiteral("full_name"), Sign::Name},
                                               {QStringLiteral("full_name_en"), Sign::Name},
                                               {QStringLiteral("email"), Sign::Email},
                                               {QStringLiteral("phone"), Sign::Phone}};
    static const std::vector<SignField> none;
    return entity == QLatin1String("members") ? bodies : entity == QLatin1String("people") ? people : none;
}

/** Without what comes before the number itself: country code, spaces, brackets. Empty for an extension. */
QString phoneKey(const QString& text)
{
    constexpr qsizetype ShortestNumber = 7;
    constexpr qsizetype OwnDigits = 8;
    QString digits;
    for (const QChar c : Numerals::toAscii(text)) {
        if (c.isDigit()) {
            digits += c;
        }
    }
    return digits.size() < ShortestNumber ? QString() : digits.right(OwnDigits);
}

QString keyOf(const SignField& sign, const QString& value)
{
    QString key;
    switch (sign.sign) {
    case Sign::Name:
        key = ArabicText::foldKey(value);
        break;
    case Sign::Email:
        key = value.trimmed().toLower();
        break;
    case Sign::Phone:
        key = phoneKey(value);
        break;
    }
    return key.isEmpty() ? QString() : QString::number(static_cast<int>(sign.sign)) + QLatin1Char(':') + key;
}

} // namespace

DuplicateFinder::DuplicateFinder(Database& database, const EntityInfo& entity)
    : m_database(database)
    , m_entity(entity)
{
}

bool DuplicateFinder::knows(const QString& entity)
{
    return !signsOf(entity).empty();
}

void DuplicateFinder::remember(const QString& key, const Known& known)
{
    if (!key.isEmpty() && !m_known.contains(key)) {
        m_known.insert(key, known);
    }
}

Result<void> DuplicateFinder::read()
{
    QStringList fields;
    for (const SignField& sign : signsOf(m_entity.key)) {
        fields << sign.field;
    }
    Query query(m_database,
                QStringLiteral("SELECT id, %1, %2 FROM %3 WHERE deleted = 0 ORDER BY id")
                    .arg(m_entity.titleField, fields.join(QStringLiteral(", ")), m_entity.table));
    while (query.next()) {
        const Known known{query.value<qint64>(0), query.value<QString>(1)};
        int column = 2;
        for (const SignField& sign : signsOf(m_entity.key)) {
            remember(keyOf(sign, query.value<QString>(column++)), known);
        }
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    m_hasRead = true;
    return {};
}

Result<std::optional<DuplicateFinder::Match>> DuplicateFinder::find(const Values& values)
{
    if (!m_hasRead) {
        if (Result<void> done = read(); !done) {
            return done.takeError();
        }
    }
    for (const SignField& sign : signsOf(m_entity.key)) {
        const QString key = keyOf(sign, values(m_entity.indexOf(sign.field)).toString());
        const auto found = key.isEmpty() ? m_known.constEnd() : m_known.constFind(key);
        if (found == m_known.constEnd()) {
            continue;
        }
        const QString reason = sign.sign == Sign::Name    ? tr("The same name as “%1”.")
                               : sign.sign == Sign::Email ? tr("The same e-mail address as “%1”.")
                                                          : tr("The same telephone number as “%1”.");
        return std::optional(Match{found->record, found->title, reason.arg(found->title)});
    }
    return std::optional<Match>();
}

void DuplicateFinder::add(qint64 record, const Values& values)
{
    const Known known{record, values(m_entity.indexOf(m_entity.titleField)).toString()};
    for (const SignField& sign : signsOf(m_entity.key)) {
        remember(keyOf(sign, values(m_entity.indexOf(sign.field)).toString()), known);
    }
}

} // namespace tahaluf
