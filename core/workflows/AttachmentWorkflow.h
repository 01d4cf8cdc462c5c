// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"

#include <QByteArray>
#include <QCoreApplication>

namespace tahaluf {

/** Files kept with records: each content once, under its SHA-256, 25 MB at most. */
class AttachmentWorkflow
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentWorkflow)

public:
    static constexpr qint64 MaximumSize = 25 * 1024 * 1024;

    explicit AttachmentWorkflow(CoalitionRecords& records)
        : m_records(records)
    {
    }

    Result<Attachment>
    add(const QString& entity, const QString& recordUid, const QString& fileName, const QByteArray& content);
    Result<Attachment> addFile(const QString& entity, const QString& recordUid, const QString& path);
    /** The content, checked against its digest. */
    Result<QByteArray> content(AttachmentId id) const;
    Result<std::vector<Attachment>> of(const QString& recordUid) const;

private:
    CoalitionRecords& m_records;
};

} // namespace tahaluf
