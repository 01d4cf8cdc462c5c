// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/PaperArguments.h"

#include <QUrlQuery>

namespace tahaluf::PaperArguments {

namespace {

constexpr QChar Mark = QLatin1Char('?');

const QString& numberKey()
{
    static const QString key = QStringLiteral("number");
    return key;
}

void add(QUrlQuery& query, const QString& key, const QString& value)
{
    if (!value.isEmpty()) {
        query.addQueryItem(key, QString::fromLatin1(value.toUtf8().toPercentEncoding()));
    }
}

QString withArguments(const QString& id, const QUrlQuery& query)
{
    return query.isEmpty() ? id : id + Mark + query.query(QUrl::FullyEncoded);
}

/** What stands behind the mark; nothing where there is none. */
QUrlQuery argumentsOf(const QString& id)
{
    const qsizetype mark = id.indexOf(Mark);
    return mark < 0 ? QUrlQuery() : QUrlQuery(id.mid(mark + 1));
}

QString valueOf(const QUrlQuery& query, const QString& key)
{
    return query.queryItemValue(key, QUrl::FullyDecoded);
}

} // namespace

QString idOf(const QString& id)
{
    return id.left(id.indexOf(Mark));
}

QString about(const QString& paper, const QString& number)
{
    QUrlQuery query;
    add(query, numberKey(), number);
    return withArguments(paper, query);
}

QString numberIn(const QString& id)
{
    return valueOf(argumentsOf(id), numberKey());
}

QString auditId(const AuditScope& scope)
{
    QUrlQuery query;
    add(query, QStringLiteral("record"), scope.record);
    add(query, QStringLiteral("by"), scope.operatorName);
    add(query, QStringLiteral("from"), scope.from.toString(Qt::ISODate));
    add(query, QStringLiteral("until"), scope.until.toString(Qt::ISODate));
    return withArguments(QStringLiteral("audit"), query);
}

AuditScope auditScope(const QString& id)
{
    const QUrlQuery query = argumentsOf(id);
    return {.from = QDate::fromString(valueOf(query, QStringLiteral("from")), Qt::ISODate),
            .until = QDate::fromString(valueOf(query, QStringLiteral("until")), Qt::ISODate),
            .operatorName = valueOf(query, QStringLiteral("by")),
            .record = valueOf(query, QStringLiteral("record"))};
}

} // namespace tahaluf::PaperArguments
