// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/DecisionResult.h"
#include "language/Phrasebook.h"

#include <QCoreApplication>
#include <QStringList>

namespace tahaluf {

/** A result in one sentence: what was decided and by whom, or what is still lacking and whom to ask. */
class DecisionSentence
{
    Q_DECLARE_TR_FUNCTIONS(DecisionSentence)

public:
    DecisionSentence(const DecisionResult& result, const Phrasebook& words)
        : m_result(result)
        , m_words(words)
    {
    }

    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QString opening() const;
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] QString names(const std::vector<Voter>& voters) const;
    [[nodiscard]] QString joined(const QStringList& parts) const;
    [[nodiscard]] QString wording(const char* source) const { return m_words.phrase("DecisionSentence", source); }

    const DecisionResult& m_result;
    const Phrasebook& m_words;
};

} // namespace tahaluf
