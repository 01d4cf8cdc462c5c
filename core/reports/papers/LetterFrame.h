// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/** What every letter of the secretariat has around its own words: date, addressee, subject, closing, signature. */
class LetterFrame
{
    Q_DECLARE_TR_FUNCTIONS(LetterFrame)

public:
    /** Salutation, closing and signature are those of the template of the paper `id`. */
    LetterFrame(PaperWords& words, Document& paper, const QString& id)
        : m_words(words)
        , m_paper(paper)
        , m_template(id)
    {
    }

    /**
     * Date, addressee and salutation. `addressee` is printed as recorded where it is in the paper's language;
     * otherwise the head of the body is addressed.
     */
    void begin(QDate date, MemberId member, const QString& addressee);
    /** «الموضوع: …», in the outline under `bookmark`. */
    void subject(const QString& text, const QString& bookmark);
    /** The closing line, and who signs with room for the signature: the template's post, else this person. */
    void end(PersonId signatory);
    /** `request`, and below it the secretariat's phone and e-mail address where they are known. */
    void contact(const QString& request);

private:
    [[nodiscard]] QString wording(const char* source) const
    {
        return m_words.phrasebook().phrase("LetterFrame", source);
    }
    [[nodiscard]] bool isInPaperLanguage(const QString& text) const;

    void sign(const SignaturePost& post);

    PaperWords& m_words;
    Document& m_paper;
    QString m_template;
};

} // namespace tahaluf
