// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"
#include "coalition/questionnaires/QuestionnaireForm.h"
#include "exchange/FilledForm.h"
#include "exchange/RecordAccess.h"
#include "language/Phrasebook.h"
#include "reports/files/FileBatch.h"

#include <QCoreApplication>
#include <QHash>

namespace tahaluf {

/** What became of a file with answers. */
struct TakenFile
{
    enum class Fate
    {
        Complete,
        Draft, ///< kept as written; something is wrong or missing
        Unchanged, ///< known already
        Refused ///< nothing of it was taken
    };

    QString path = {};
    Fate fate = Fate::Refused;
    QString code = {}; ///< of the form; empty for a table of several
    QString body = {};
    QuestionnaireId questionnaire = {};
    DistributionId distribution = {};
    qint64 created = 0; ///< of a table: rows
    qint64 changed = 0;
    qint64 unchanged = 0;
    QString refusal = {};
    std::vector<SheetRemark> problems = {}; ///< in paper order
    std::vector<SheetRemark> notes = {}; ///< what is in the file and was not read

    /** «TF-0007-42, جمعية سند: complete» */
    [[nodiscard]] QString headline() const;
    /** The refusal, the problems and the notes, a sentence each. */
    [[nodiscard]] QStringList details() const;
    /** «Sheet “Form”, row 12: …» */
    [[nodiscard]] static QString sentence(const SheetRemark& remark);
};

/**
 * Forms as files: a spreadsheet for each body, and what they send back, spreadsheets and tables of answers (CSV). Each
 * file is one transaction: it is taken whole, what does not fit kept as a draft, or nothing of it is.
 */
class FormFiles
{
    Q_DECLARE_TR_FUNCTIONS(FormFiles)

public:
    explicit FormFiles(const RecordAccess& access)
        : m_access(access)
    {
    }

    /** The forms of this version that no answer came to yet, in the order of their codes. */
    Result<std::vector<DistributionId>> waiting(QuestionnaireId form);
    /**
     * Writes a spreadsheet for each of them into the batch, which the caller commits. Refused for a form that takes no
     * answers.
     */
    Result<void> write(FileBatch& batch, const std::vector<DistributionId>& ids, const Phrasebook& words);

    /**
     * Takes the answers of a file over; `isDryRun` only says what would happen. An Error only where nothing could be
     * written; everything else is the file's fate.
     */
    Result<TakenFile> take(const QString& path, bool isDryRun = false);

private:
    Result<const QuestionnaireForm*> formOf(QuestionnaireId id);
    Result<QString> recipientOf(const Distribution& distribution) const;
    Result<void> takeSheet(TakenFile& taken, bool isDryRun);
    Result<void> takeTable(TakenFile& taken, bool isDryRun);
    /** What speaks against taking these answers where there are some already. */
    Result<void> refuseOtherChannel(const Distribution& distribution, const Response& response) const;

    RecordAccess m_access;
    QHash<qint64, QuestionnaireForm> m_forms;
};

} // namespace tahaluf
