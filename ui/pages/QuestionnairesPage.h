// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordPage.h"

class QPushButton;

namespace tahaluf {

class QuestionnaireDetail;

/** The forms of the coalition («الاستمارات»); the founding form that ships is added with one button. */
class QuestionnairesPage final : public RecordPage
{
    Q_OBJECT

public:
    explicit QuestionnairesPage(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QuestionnaireDetail& form();
    void addShippedForm();

private:
    static RecordPageOptions optionsOf();

    QPushButton* m_shipped;
};

} // namespace tahaluf
