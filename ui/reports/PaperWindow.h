// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/layout/PageLayout.h"
#include "reports/papers/PaperRequest.h"
#include "widgets/PageContext.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QScrollArea;

namespace tahaluf {

class PageView;

/** The preview of one paper with its choices (edition, language), printing and saving as PDF. */
class PaperWindow : public QWidget
{
    Q_OBJECT

public:
    PaperWindow(PageContext& context, const QString& report, const PaperRequest& request, QWidget* parent = nullptr);
    ~PaperWindow() override;

    /** Makes the paper anew from the records. False when it could not be made; the window then says why. */
    bool refresh();
    /** Writes the PDF; the error is presented by the window behind. */
    bool saveTo(const QString& path);
    [[nodiscard]] int pageCount() const;

private:
    void build();
    void print();
    void askAndSave();
    void fitWidth();
    void showPageNumber();
    [[nodiscard]] QString suggestedName() const;

    PageContext& m_context;
    QString m_report;
    PaperRequest m_request;
    std::shared_ptr<PageLayout> m_layout;
    PageView* m_view = nullptr;
    QScrollArea* m_scroll = nullptr;
    QComboBox* m_edition = nullptr;
    QComboBox* m_language = nullptr;
    QLabel* m_pages = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace tahaluf
