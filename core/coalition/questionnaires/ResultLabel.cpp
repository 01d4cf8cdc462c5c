// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/questionnaires/ResultLabel.h"

#include "language/NameInLanguage.h"

namespace tahaluf {

QString resultLabel(const Question& question, const ResultRow& row, const Phrasebook& words)
{
    if (row.key.isEmpty()) {
        return words.phrase("ResultLabel", "No answer");
    }
    if (!row.text.isEmpty() || !row.textEn.isEmpty()) {
        return nameInLanguage(words, row.text, row.textEn);
    }
    if (question.kind == QuestionKind::YesNo || question.kind == QuestionKind::Consent) {
        return words.phrase("AnswerText", row.key == QLatin1String("yes") ? "Yes" : "No");
    }
    return words.shaped(row.key);
}

} // namespace tahaluf
