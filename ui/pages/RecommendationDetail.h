// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/recommendations/FollowUp.h"
#include "records/RecordDetail.h"

#include <optional>

class QFrame;
class QLabel;
class QProgressBar;
class QPushButton;

namespace tahaluf {

class FollowUpHistory;
class RecommendationSources;

/**
 * One recommendation: how far it is, an open request for more time with its answer, its fields, the proposals it comes
 * from, what was reported, who supports it.
 */
class RecommendationDetail final : public RecordDetail
{
    Q_OBJECT

public:
    explicit RecommendationDetail(PageContext& context, QWidget* parent = nullptr);

    void askReport();
    void askMoreTime();
    void askGrant();
    void askRefuse();
    /** Asks for the reason and cancels; takes a cancelled one up again without asking. */
    void cancelOrResume();

    [[nodiscard]] QPushButton* reportButton() const { return m_report; }
    [[nodiscard]] QPushButton* moreTimeButton() const { return m_moreTime; }
    [[nodiscard]] QPushButton* cancelButton() const { return m_cancel; }
    [[nodiscard]] QPushButton* grantButton() const { return m_grant; }
    [[nodiscard]] QPushButton* refuseButton() const { return m_refuse; }
    [[nodiscard]] RecommendationSources& sources() const { return *m_sources; }
    [[nodiscard]] FollowUpHistory& history() const { return *m_history; }

protected:
    void showHeader() override;

private:
    void buildUpper();
    [[nodiscard]] std::optional<Recommendation> shownRecommendation() const;
    [[nodiscard]] std::optional<FollowUp> openRequest() const;
    void showProgress(const Recommendation& recommendation);
    void showRequest(const Recommendation& recommendation);
    void answer(const QString& title, const QString& action, bool isGrant);

    QProgressBar* m_bar;
    QLabel* m_progress;
    QFrame* m_request;
    QLabel* m_requestText;
    QPushButton* m_grant;
    QPushButton* m_refuse;
    QPushButton* m_report;
    QPushButton* m_moreTime;
    QPushButton* m_cancel;
    RecommendationSources* m_sources;
    FollowUpHistory* m_history;
};

} // namespace tahaluf
