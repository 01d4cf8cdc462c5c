// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/QuestionnaireForm.h"
#include "questionnaires/QuestionOutline.h"
#include "widgets/PageContext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tahaluf {

/**
 * The form as whoever answers it sees it, in Arabic or English: the chosen question with its neighbours, so that a form
 * of any length costs the same. Follows what is typed at once.
 */
class FormPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit FormPreview(PageContext& context, QWidget* parent = nullptr);

    /** Shows what stands around the chosen place. The form must live as long as it is shown. */
    void show(const QuestionnaireForm& form, const FormPart& part);
    /** The question as it is being typed, in the place of the saved one. */
    void showTyped(const Question& typed);
    void switchLanguage();
    [[nodiscard]] QPushButton& languageButton() const { return *m_switch; }
    /** What is to be read, a line for each text; for those who cannot see it and for tests. */
    [[nodiscard]] QString text() const;

private:
    void rebuild();
    void addText(QVBoxLayout& layout, const QString& text, const char* role);
    [[nodiscard]] QWidget* block(const Question& question);
    [[nodiscard]] QString in(const QString& arabic, const QString& english) const;

    PageContext& m_context;
    Phrasebook m_words;
    const QuestionnaireForm* m_form = nullptr;
    FormPart m_part;
    QWidget* m_current = nullptr; ///< the block of the chosen question
    QPushButton* m_switch;
    QScrollArea* m_area;
    QWidget* m_page = nullptr;
};

} // namespace tahaluf
