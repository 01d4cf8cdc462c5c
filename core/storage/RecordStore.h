// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "schema/EntityInfo.h"
#include "storage/Journal.h"

#include <QVariant>

#include <functional>
#include <memory>

namespace tahaluf {

/** One record being looked at or edited through a general form or an import, without its C++ type. */
class RecordDraft
{
public:
    virtual ~RecordDraft() = default;

    [[nodiscard]] virtual const EntityInfo& entity() const = 0;
    [[nodiscard]] virtual qint64 id() const = 0; ///< 0 while it is not saved yet
    [[nodiscard]] virtual QString uid() const = 0;
    /** The stored value of a field (see FieldValue); links are ids. */
    [[nodiscard]] virtual QVariant value(int field) const = 0;
    virtual void setValue(int field, const QVariant& stored) = 0;
    /** Takes over a uid that came with the data; only while the record is new. */
    virtual void setUid(const QString& uid) = 0;
    /** Runs the entity's own save command (validation, numbering), in the open transaction or one of its own. */
    virtual Result<void> save() = 0;
};

/** Gives general pages and exchange access to the records of one entity through the entity's own commands. */
class RecordStore
{
public:
    virtual ~RecordStore() = default;

    [[nodiscard]] virtual const EntityInfo& entity() const = 0;
    [[nodiscard]] virtual std::unique_ptr<RecordDraft> blank() const = 0;
    /** The record with this id, deleted ones too; Refused when there is none. */
    virtual Result<std::unique_ptr<RecordDraft>> open(qint64 id) const = 0;
    /** The record with this uid, or a null pointer. */
    virtual Result<std::unique_ptr<RecordDraft>> openByUid(const QString& uid) const = 0;
    virtual Result<void> remove(qint64 id) = 0;
    virtual Result<void> restore(qint64 id) = 0;
};

} // namespace tahaluf
