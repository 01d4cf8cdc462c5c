// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/training/Certificate.h"
#include "coalition/training/TrainingWords.h"
#include "reports/document/Drawing.h"
#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

#include <vector>

namespace tahaluf {

class LabelDrawing;

/**
 * Certificates, a page each: what was attested on the day of issue, its number and the line by which it is verified.
 * Of one programme, of one body, or one alone. A withdrawn one is printed only when it is asked for, and says so.
 */
class CertificatePaper
{
    Q_DECLARE_TR_FUNCTIONS(CertificatePaper)

public:
    static Result<Document> make(const CoalitionRecords& records, const PaperRequest& request);

private:
    explicit CertificatePaper(PaperWords& words)
        : m_words(words)
        , m_book(words.phrasebook())
        , m_training(words.phrasebook())
    {
    }

    /** One part of the text: from where it stands it is as high as this, in the column of its language. */
    struct Line
    {
        qreal top = 0;
        qreal height = 0;
        QString text = {};
        qreal size = 12;
        bool bold = false;
        paper::Ink ink = paper::Ink::Text;
    };

    std::vector<Certificate> chosen();
    paper::Drawing drawingOf(const Certificate& certificate);
    std::vector<Line> linesOf(const Certificate& certificate);
    void addFrame(LabelDrawing& page, const Certificate& certificate);
    void addFoot(LabelDrawing& page, const Certificate& certificate);
    [[nodiscard]] QString wording(const char* source) const { return m_book.phrase("CertificatePaper", source); }

    PaperWords& m_words;
    const Phrasebook& m_book;
    TrainingWords m_training;
};

} // namespace tahaluf
