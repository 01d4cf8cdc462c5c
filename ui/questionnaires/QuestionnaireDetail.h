// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordDetail.h"

class QPushButton;

namespace tahaluf {

class DistributionSection;
class QuestionsSection;
class ResponsesSection;
class ResultsSection;

/** One form: its design, to whom it was given with the entry of answers, its results, and its texts. */
class QuestionnaireDetail final : public RecordDetail
{
    Q_OBJECT

public:
    explicit QuestionnaireDetail(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QuestionsSection& questions() const { return *m_questions; }
    [[nodiscard]] DistributionSection& distribution() const { return *m_distribution; }
    [[nodiscard]] ResultsSection& results() const { return *m_results; }
    [[nodiscard]] ResponsesSection& responses() const { return *m_responses; }
    [[nodiscard]] QPushButton* versionButton() const { return m_version; }

    /** Releases a draft, closes what is in use. */
    void changeState();
    /** Opens the draft of the next version, made where there is none. */
    void openNextVersion();
    void askCopy();

protected:
    void showHeader() override;

private:
    void showPaper(const QString& paper);

    QPushButton* m_state;
    QPushButton* m_version;
    QPushButton* m_blank;
    QPushButton* m_chase;
    QuestionsSection* m_questions;
    DistributionSection* m_distribution;
    ResultsSection* m_results;
    ResponsesSection* m_responses;
};

} // namespace tahaluf
