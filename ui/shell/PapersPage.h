// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/PaperDesk.h"
#include "reports/PaperMaker.h"
#include "widgets/Page.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace tahaluf {

class LinkPicker;
class PaperChoices;
struct PaperKind;
class YearChoice;

/**
 * All papers the program can make, with the meeting and the body they are about. Each can be looked at; several that
 * are ticked are printed, saved or sent together.
 */
class PapersPage : public Page
{
    Q_OBJECT

public:
    explicit PapersPage(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QVariant saveState() const override;
    void restoreState(const QVariant& state) override;

    /** The papers that are ticked, in their order on the page. */
    [[nodiscard]] QVector<PaperOrder> orders() const;
    /** Makes them in the worker. */
    [[nodiscard]] PaperDesk::Source source() const;
    /** What they are called together: the one paper's name, or the meeting's. */
    [[nodiscard]] QString commonTitle() const;
    [[nodiscard]] PaperDesk& desk() const { return *m_desk; }
    [[nodiscard]] QString notice() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Row
    {
        const PaperKind* kind = nullptr;
        QCheckBox* box = nullptr;
        QLabel* note = nullptr;
        QPushButton* show = nullptr;
    };
    [[nodiscard]] QWidget* buildPickers();
    [[nodiscard]] QWidget* buildCard();
    [[nodiscard]] QWidget* buildErrands();
    void addPaper(QGridLayout& grid, int row, const PaperKind& kind);
    void connectDesk();
    void readMeetings();
    void remember() const;
    [[nodiscard]] qint64 meeting() const;
    [[nodiscard]] qint64 member() const;
    [[nodiscard]] PaperRequest requestFor(const PaperKind& kind) const;
    /** Why a paper cannot be made with what is chosen; empty when it can. */
    [[nodiscard]] QString reasonAgainst(const PaperKind& kind) const;
    void showState();
    void say(const QString& text, bool isProblem);

    QComboBox* m_meeting;
    LinkPicker* m_member;
    YearChoice* m_year;
    PaperChoices* m_choices;
    ProgressStrip* m_strip;
    PaperDesk* m_desk;
    QLabel* m_notice;
    std::vector<Row> m_rows;
    std::vector<QPushButton*> m_errands;
};

} // namespace tahaluf
