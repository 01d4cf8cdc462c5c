// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/Document.h"
#include "widgets/Page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;

namespace tahaluf {

class PageView;
class TemplateForm;

/** «قوالب الأوراق»: how each paper looks and what it says every time, with the first page as it would be. */
class TemplatesPage final : public Page
{
    Q_OBJECT

public:
    explicit TemplatesPage(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox* paperBox() const { return m_paper; }
    [[nodiscard]] TemplateForm& form() const { return *m_form; }
    [[nodiscard]] PageView& preview() const { return *m_view; }
    [[nodiscard]] QPushButton* saveButton() const { return m_save; }
    [[nodiscard]] QString problem() const;
    /** The paper the preview shows now; nothing where none can be made. */
    [[nodiscard]] const std::optional<Document>& shownPaper() const { return m_shown; }

    bool save();
    void discard();
    bool mayLeave() override;
    [[nodiscard]] QVariant saveState() const override;
    void restoreState(const QVariant& state) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildForm();
    QWidget* buildPreview();
    void choosePaper();
    void open(const QString& paper);
    void lookDirty();
    void showPreview();
    void say(const QString& problem);
    [[nodiscard]] Result<Document> paper() const;

    // In the order in which Tab goes from one to the next.
    QComboBox* m_paper;
    TemplateForm* m_form;
    QLabel* m_problem;
    QPushButton* m_save;
    QPushButton* m_discard;
    QComboBox* m_language;
    QLabel* m_empty;
    PageView* m_view;
    QTimer m_delay;
    QString m_open; ///< id of the paper whose template is shown
    std::optional<Document> m_shown;
};

} // namespace tahaluf
