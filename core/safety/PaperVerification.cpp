// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/PaperVerification.h"

#include "language/Bidi.h"
#include "language/Numerals.h"
#include "storage/ChangeLog.h"
#include "storage/Query.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace tahaluf {

namespace {

/** An approval as the history tells it. */
struct Approval
{
    QString entity;
    QString uid;
    QString hash;
    QString document;
    QDateTime at;
    QString actor;
};

bool keepsPapers(const EntityInfo& entity)
{
    return entity.field(QStringLiteral("document")) && entity.field(QStringLiteral("content_hash"));
}

QString hashOf(const QString& document)
{
    return QString::fromLatin1(QCryptographicHash::hash(document.toUtf8(), QCryptographicHash::Sha256).toHex());
}

/** The approvals of one kind of record in the order in which they happened; those erased since are left out. */
Result<std::vector<Approval>> approvalsOf(Database& database, const QString& entity)
{
    Query query(database,
                QStringLiteral("SELECT c.uid, c.at, c.actor, p.payload FROM changes c JOIN change_payloads p "
                               "ON p.change = c.id WHERE c.entity = ? AND p.payload LIKE '%\"content_hash\":\"_%' "
                               "ORDER BY c.id"));
    query.bind(entity);
    std::vector<Approval> approvals;
    while (query.next()) {
        const QJsonObject after =
            QJsonDocument::fromJson(query.value<QString>(3).toUtf8()).object().value(QLatin1String("after")).toObject();
        const QString hash = after.value(QLatin1String("content_hash")).toString();
        if (!hash.isEmpty()) {
            approvals.push_back({entity,
                                 query.value<QString>(0),
                                 hash,
                                 after.value(QLatin1String("document")).toString(),
                                 QDateTime::fromString(query.value<QString>(1), Qt::ISODateWithMs),
                                 query.value<QString>(2)});
        }
    }
    return query.isDone() ? Result<std::vector<Approval>>(std::move(approvals))
                          : Result<std::vector<Approval>>(query.takeError());
}

} // namespace

Result<std::vector<VerifiedPaper>>
PaperVerification::find(Database& database, const EntityCatalog& catalog, const QString& typed)
{
    static const QRegularExpression between(QStringLiteral("[\\s\\-.:…]"));
    static const QRegularExpression hash(QStringLiteral("^[0-9a-f]{%1,64}$").arg(FewestDigits));
    const QString wanted = Numerals::toAscii(Bidi::strip(typed)).toLower().remove(between);
    if (!hash.match(wanted).hasMatch()) {
        return Error{ErrorKind::Usage,
                     tr("“%1” is no hash of a paper: write at least its first %2 digits (0–9, a–f) as the footer "
                        "prints them.")
                         .arg(typed)
                         .arg(FewestDigits),
                     {}};
    }
    std::vector<VerifiedPaper> papers;
    for (const EntityInfo* entity : catalog.all()) {
        if (!keepsPapers(*entity)) {
            continue;
        }
        Result<std::vector<Approval>> approvals = approvalsOf(database, entity->key);
        if (!approvals) {
            return approvals.takeError();
        }
        Query query(database, QStringLiteral("SELECT uid, document, content_hash, deleted FROM %1").arg(entity->table));
        while (query.next()) {
            const auto uid = query.value<QString>(0);
            const auto document = query.value<QString>(1);
            const auto stored = query.value<QString>(2);
            const auto approval = std::find_if(approvals->rbegin(), approvals->rend(), [&](const Approval& each) {
                return each.uid == uid && each.hash.startsWith(wanted);
            });
            const bool isApproved = approval != approvals->rend();
            if (!stored.startsWith(wanted) && !isApproved) {
                continue;
            }
            VerifiedPaper paper{entity->key, uid, isApproved ? approval->hash : stored, {}, {}, {}};
            if (isApproved) {
                paper.approvedAt = approval->at;
                paper.approvedBy = approval->actor;
            }
            if (hashOf(document) != paper.hash) {
                paper.problems << tr("The text kept in the file is not the one that was approved.");
            }
            if (stored != paper.hash) {
                paper.problems << tr("The hash kept in the file is another one.");
            }
            if (!isApproved) {
                paper.problems << tr("The history does not know that this text was approved.");
            } else if (hashOf(approval->document) != paper.hash) {
                paper.problems << tr("The text in the history is not the one that was approved.");
            }
            if (query.value<bool>(3)) {
                paper.problems << tr("The record lies in the recycle bin.");
            }
            papers.push_back(std::move(paper));
        }
        if (!query.isDone()) {
            return query.takeError();
        }
    }
    if (!papers.empty()) {
        Result<QStringList> broken = ChangeLog::verify(database);
        if (!broken) {
            return broken.takeError();
        }
        for (VerifiedPaper& paper : papers) {
            paper.problems += *broken;
        }
    }
    return papers;
}

} // namespace tahaluf
