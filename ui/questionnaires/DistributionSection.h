// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/Distribution.h"
#include "records/RecordTableModel.h"
#include "records/RelatedList.h"

#include <QHash>

#include <optional>

class QLineEdit;
class QPushButton;

namespace tahaluf {

/**
 * To whom a form was given, what became of each, and every command about those that are chosen, by its key: Enter opens
 * the entry of answers. Chips leave what is waited for, what is late, or what was answered.
 */
class DistributionSection final : public RelatedList
{
    Q_OBJECT

public:
    explicit DistributionSection(PageContext& context, QWidget* parent = nullptr);

    enum class Shown
    {
        All,
        Waiting,
        Late,
        Answered
    };

    void setRecord(qint64 id, const QString& uid) override;
    [[nodiscard]] QLineEdit& codeField() const { return *m_code; }
    void showOnly(Shown shown);
    [[nodiscard]] QPushButton& chip(Shown shown) const { return *m_chips[static_cast<std::size_t>(shown)]; }

    void askHandToMeeting();
    void askHandTo();
    void askRemind();
    void askDue();
    void askNoAnswer();
    void askApproval();
    void askReview();
    void askReviewBack();
    void confirmReceipt();
    void approved();
    void waitAgain();
    void enterAnswers(int round = 1);
    /** Opens the entry of the form whose code was typed or scanned. */
    void openCode();

private:
    /** How late one is, and how often it was asked for. */
    struct Chase
    {
        int daysLate = 0;
        int reminders = 0;
        QDate until = {}; ///< the answer is awaited, or the approval of the body
    };

    void addCommands();
    void addChips();
    void addMenu(QPushButton& more);
    void showFigures();
    void readChases();
    void applyFilter();
    [[nodiscard]] std::optional<ShownCell> shownCell(const FieldInfo& field, const RowValues& row) const;
    [[nodiscard]] std::optional<Distribution> current() const;
    [[nodiscard]] std::vector<DistributionId> chosen() const;
    /** One command about the chosen forms, all or none; what refuses it is said. */
    template <typename Command> void run(const Command& command);

    QLineEdit* m_code;
    Shown m_shown = Shown::All;
    std::vector<QPushButton*> m_chips;
    QHash<QString, Chase> m_chases; ///< by form code
    std::vector<qint64> m_late;
};

} // namespace tahaluf
