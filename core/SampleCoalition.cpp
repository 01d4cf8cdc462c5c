// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCoalition.h"

#include "coalition/CoalitionProfile.h"
#include "exchange/SampleReader.h"
#include "storage/Transaction.h"
#include "WorkspaceAccess.h"

#include <QFile>

namespace tahaluf {

namespace {
/** In the order in which they are read: what a later one names stands in an earlier one. */
const QStringList& sampleParts()
{
    static const QStringList parts{QStringLiteral("coalition.json"),
                                   QStringLiteral("studies.json"),
                                   QStringLiteral("recommendations.json"),
                                   QStringLiteral("charter.json"),
                                   QStringLiteral("decisions.json"),
                                   QStringLiteral("actions.json")};
    return parts;
}

Result<QByteArray> sampleFile(const QString& name)
{
    QFile file(QStringLiteral(":/sample/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            ErrorKind::CannotOpen,
            QCoreApplication::translate("SampleCoalition", "The sample coalition is missing from this program."),
            {}};
    }
    return file.readAll();
}

Result<void> setEmblem(Workspace& workspace)
{
    const Result<QByteArray> emblem = sampleFile(QStringLiteral("emblem.svg"));
    if (!emblem) {
        return emblem.error();
    }
    Result<Profile> profile = coalitionProfile(workspace.records());
    if (!profile) {
        return profile.takeError();
    }
    Result<Attachment> logo =
        workspace.attachments().add(QStringLiteral("coalition"), profile->uid, QStringLiteral("emblem.svg"), *emblem);
    if (!logo) {
        return logo.takeError();
    }
    profile->logo = logo->id;
    return workspace.records().profiles.update(*profile);
}
} // namespace

Result<void> loadSample(Workspace& workspace)
{
    Result<Transaction> transaction = Transaction::begin(workspace.journal());
    if (!transaction) {
        return transaction.takeError();
    }
    // Before the records: the minutes that are approved at their end keep the paper as it looked then.
    if (Result<void> set = setEmblem(workspace); !set) {
        return set.takeError();
    }
    for (const QString& part : sampleParts()) {
        const Result<QByteArray> content = sampleFile(part);
        if (!content) {
            return content.error();
        }
        if (Result<void> read = SampleReader(recordAccess(workspace)).read(*content); !read) {
            return read.takeError();
        }
    }
    return transaction->commit();
}

} // namespace tahaluf
