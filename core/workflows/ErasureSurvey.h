// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"
#include "language/Phrasebook.h"
#include "safety/BackupPlan.h"
#include "storage/RecordWriter.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace tahaluf {

/** A record that goes with the person. */
struct ErasedRecord
{
    const EntityInfo* entity = nullptr;
    StoredRow row;
};

/** What erasing a person takes away, and what it cannot reach. */
struct ErasureReach
{
    /** How many records of other kinds say the name, the phone or the e-mail in their own texts. */
    struct Mention
    {
        QString entity;
        qint64 count = 0;
    };

    QString name;
    std::vector<ErasedRecord> records; ///< the person first, then former posts, representations, attachments
    std::vector<Mention> mentions;
    qint64 historyLines = 0; ///< lines about other records that say it
    qint64 operatorLines = 0; ///< lines that bear the name as the one who made the change
    qint64 notes = 0; ///< unsaved drafts of the recorder, saved views and other notes of the file
    qint64 otherStations = 0; ///< files of the coalition on other computers that changes are exchanged with
    std::vector<BackupFile> backups; ///< made before, newest first, of both folders
};

/**
 * Looks, before a person is erased, for all that belongs to the person and for everything else that says the name, the
 * phone or the e-mail. Other texts are compared letter by letter with what the person's record says or ever said.
 */
class ErasureSurvey
{
    Q_DECLARE_TR_FUNCTIONS(ErasureSurvey)

public:
    explicit ErasureSurvey(CoalitionRecords& records)
        : m_records(records)
    {
    }

    /** Refused for a person that is not there or was erased already. A person in the recycle bin may be erased. */
    Result<ErasureReach> of(PersonId person) const;

    /** What goes, as sentences. */
    static QStringList goes(const ErasureReach& reach);
    /** What remains and where, as sentences, a place a line. */
    static QStringList remains(const ErasureReach& reach, const EntityCatalog& catalog, const Phrasebook& words);

private:
    Result<void>
    addRecords(ErasureReach& reach, const QString& entity, const QString& where, const QVariant& bound) const;
    /** The words by which the person is known: of today and of the history. */
    Result<QStringList> needles(const ErasureReach& reach) const;
    Result<void> addMentions(ErasureReach& reach, const QStringList& needles) const;
    Result<void> addHistory(ErasureReach& reach, const QStringList& needles) const;
    Result<void> addStations(ErasureReach& reach) const;
    Result<void> addBackups(ErasureReach& reach) const;

    CoalitionRecords& m_records;
};

} // namespace tahaluf
