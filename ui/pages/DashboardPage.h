// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/DashboardQueries.h"
#include "theme/Theme.h"
#include "widgets/FilterBar.h"
#include "widgets/Page.h"

#include <QTimer>

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace tahaluf {

class FigureBar;
class OverviewIndicators;

/**
 * What waits, the next meeting, how far the final text is, and the proposals by state, theme and body as pictures.
 * Each figure opens the list it counts. Counted once the page is on the screen, and again after changes.
 */
class DashboardPage final : public Page
{
    Q_OBJECT

public:
    explicit DashboardPage(PageContext& context, QWidget* parent = nullptr);

    /** Counts now; failures go to the context. */
    void count();
    [[nodiscard]] QList<QPushButton*> waitingButtons() const;
    [[nodiscard]] QList<FigureBar*> bars() const;
    [[nodiscard]] OverviewIndicators& indicators() const { return *m_indicators; }
    [[nodiscard]] QLabel* nextMeetingLine() const { return m_next; }

signals:
    /** For tests and benches: the figures stand. */
    void counted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Panel
    {
        QVBoxLayout* rows = nullptr;
        QLabel* empty = nullptr;
        QList<FigureBar*> bars;
    };
    struct Bar
    {
        QString label;
        qint64 count = 0;
        Tone tone = Tone::Recorded;
        std::vector<ActiveFilter> filters;
    };

    QWidget* card(const QString& title, QVBoxLayout*& rows);
    QPushButton* addWaiting(const QString& page, std::vector<ActiveFilter> filters = {});
    Panel addPanel(QGridLayout& grid, int column, const QString& title);
    void fill(Panel& panel, std::vector<Bar> bars);
    void showWaiting(const WaitingFigures& figures);
    void showProposals(const ProposalFigures& figures);
    void showText(const TextFigures& figures, const ProposalFigures& proposals);
    void showNextMeeting(const std::optional<Meeting>& meeting);
    void say(QPushButton* button, qint64 count, const QString& label);

    QWidget* m_content;
    QVBoxLayout* m_waitingRows = nullptr;
    QPushButton* m_toStudy;
    QPushButton* m_lateStudies;
    QPushButton* m_openDecisions;
    QPushButton* m_overdueRecommendations;
    QPushButton* m_overdueActions;
    QPushButton* m_overdueAnswers;
    QPushButton* m_openComments;
    QPushButton* m_memorandaToRenew;
    QLabel* m_nothingWaits;
    QLabel* m_next;
    QPushButton* m_openMeeting;
    QLabel* m_settledLine;
    QProgressBar* m_settled;
    QLabel* m_textLine;
    QProgressBar* m_text;
    Panel m_states;
    Panel m_themes;
    Panel m_bodies;
    OverviewIndicators* m_indicators;
    qint64 m_meeting = 0;
    QTimer m_recount;
    bool m_isCounted = false;
};

} // namespace tahaluf
