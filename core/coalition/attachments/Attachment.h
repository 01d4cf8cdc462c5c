// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/attachments/Ids.h"
#include "schema/EntitySpec.h"

#include <QDate>
#include <QString>

namespace tahaluf {

/** A file kept with a record; the content lies once in blobs under its SHA-256. */
struct Attachment
{
    AttachmentId id;
    QString uid;
    int revision = 0;

    QString entity;
    QString recordUid;
    QString fileName;
    QString mediaType;
    QString digest;
    int size = 0;
    QDate addedOn;
    QString note;
};

template <> const EntitySpec<Attachment>& specOf<Attachment>();

} // namespace tahaluf
