// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Transaction.h"

#include "base/Uid.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace tahaluf {

namespace {

/** Whether people chose only to look at the file, or the place where it lies does not let them do more. */
bool isWritable(const QString& path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

} // namespace

Transaction::Transaction(Journal& journal)
    : m_journal(&journal)
{
    ++m_journal->m_depth;
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_journal(other.m_journal)
    , m_isOpen(std::exchange(other.m_isOpen, false))
{
}

Result<Transaction> Transaction::begin(Journal& journal)
{
    if (journal.m_depth == 0) {
        if (const Database& database = journal.m_database; database.mode() == OpenMode::ReadOnly) {
            const QString shown = QDir::toNativeSeparators(database.path());
            return Error{
                ErrorKind::CannotWrite,
                isWritable(database.path())
                    ? tr("“%1” is open for looking things up only, so nothing was changed. Open it for work "
                         "to change something.")
                          .arg(shown)
                    : tr("“%1” cannot be written to (read-only file or folder). Nothing was changed.").arg(shown),
                {}};
        }
        if (Result<void> begun = journal.m_database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun) {
            return begun.takeError();
        }
        journal.m_isBroken = false;
        journal.m_transactionUid = newUid();
        journal.m_touched.clear();
        journal.m_lastLine.reset();
    }
    return Transaction(journal);
}

Transaction::~Transaction()
{
    if (!m_isOpen) {
        return;
    }
    m_isOpen = false;
    if (--m_journal->m_depth > 0) {
        m_journal->m_isBroken = true;
        return;
    }
    rollBack();
}

Result<void> Transaction::commit()
{
    m_isOpen = false;
    if (--m_journal->m_depth > 0) {
        return {};
    }
    if (m_journal->m_isBroken) {
        rollBack();
        return refused(tr("One step of the change failed, so nothing of it was saved."));
    }
    if (Result<void> committed = m_journal->m_database.run(QStringLiteral("COMMIT")); !committed) {
        rollBack();
        return committed.takeError();
    }
    const RecordChanges touched = std::exchange(m_journal->m_touched, {});
    if (!touched.empty()) {
        emit m_journal->m_notifier.changed(touched);
    }
    return {};
}

void Transaction::rollBack()
{
    m_journal->m_touched.clear();
    m_journal->m_lastLine.reset();
    // SQLite may have rolled back by itself (disk full); a second ROLLBACK then only reports that.
    const Result<void> undone = m_journal->m_database.run(QStringLiteral("ROLLBACK"));
    Q_UNUSED(undone)
}

} // namespace tahaluf
