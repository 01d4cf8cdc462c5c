// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/PaperDesk.h"
#include "reports/papers/PaperRequest.h"
#include "widgets/PageContext.h"

#include <QWidget>

#include <memory>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace tahaluf {

class OutlinePane;
class PageBar;
class PageView;
class PaperChoices;
class PaperPages;

/**
 * The preview of one paper with its choices, and from it saving, printing and sending. The paper is made in a worker;
 * the pages of the last choice stay until those of the new one are there.
 */
class PaperWindow : public QWidget
{
    Q_OBJECT

public:
    PaperWindow(PageContext& context, const QString& report, const PaperRequest& request, QWidget* parent = nullptr);
    ~PaperWindow() override;

    /** Makes the paper anew from the records, as the choices say; made() or a message in the window follows. */
    void refresh();
    [[nodiscard]] bool isMaking() const { return m_job != nullptr; }
    /** The pages shown; nothing before the first were made. */
    [[nodiscard]] const std::shared_ptr<PaperPages>& pages() const { return m_pages; }
    [[nodiscard]] PageView& view() const { return *m_view; }
    [[nodiscard]] PaperDesk& desk() const { return *m_desk; }
    /** The papers shown, for the desk. */
    [[nodiscard]] PaperDesk::Source source() const;
    /** What the window says below its choices now; empty when nothing. */
    [[nodiscard]] QString notice() const;

signals:
    /** Other pages are shown. */
    void made();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    [[nodiscard]] QBoxLayout* buildTop();
    void connectDesk();
    void addKeys();
    void take(const Result<void>& result, const std::shared_ptr<PaperPages>& pages);
    void letJobGo();
    void showState();
    void say(const QString& text, bool isProblem);
    void save();
    void print();
    void mail();

    PageContext& m_context;
    QString m_report;
    PaperRequest m_request; ///< of the pages shown
    std::shared_ptr<PaperPages> m_pages;
    PaperJob* m_job = nullptr;
    bool m_closesWhenDone = false;
    PaperChoices* m_choices;
    QPushButton* m_mail;
    QPushButton* m_save;
    QPushButton* m_print;
    PageView* m_view;
    PageBar* m_bar;
    OutlinePane* m_outline;
    QLabel* m_notice;
    ProgressStrip* m_making;
    ProgressStrip* m_errand;
    PaperDesk* m_desk;
};

} // namespace tahaluf
