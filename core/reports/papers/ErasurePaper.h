// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperWords.h"

#include <QCoreApplication>
#include <QStringList>

namespace tahaluf {

/** What an erasure did, as sentences in the language of the paper. */
struct ErasureStatement
{
    QString name;
    QStringList gone;
    QStringList remains;
    QString unfinished; ///< why the file could not be written anew; empty when it was
};

/** The report on a person who was erased for good. It alone still bears the name, and says so. */
class ErasurePaper
{
    Q_DECLARE_TR_FUNCTIONS(ErasurePaper)

public:
    static Result<Document>
    make(const CoalitionRecords& records, const PaperRequest& request, const ErasureStatement& statement);

private:
    explicit ErasurePaper(const Phrasebook& book)
        : m_book(book)
    {
    }
    [[nodiscard]] QString wording(const char* source) const { return m_book.phrase("ErasurePaper", source); }

    const Phrasebook& m_book;
};

} // namespace tahaluf
