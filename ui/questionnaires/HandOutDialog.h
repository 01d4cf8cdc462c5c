// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/CommandDialog.h"
#include "workflows/QuestionnaireDistribution.h"

class QComboBox;
class QListWidget;

namespace tahaluf {

class DualDateEdit;
class LinkPicker;
class PageContext;

/** Hands a form to everybody present at a meeting in one go; who has it in hand already is ticked. */
class HandOutDialog final : public CommandDialog
{
    Q_OBJECT

public:
    static constexpr int DaysToAnswer = 14; ///< that a form handed out leaves, unless somebody says another day

    HandOutDialog(PageContext& context, QuestionnaireId form, QWidget* parent);

    [[nodiscard]] QComboBox& meetings() const { return *m_meetings; }
    [[nodiscard]] QListWidget& recipients() const { return *m_list; }
    /** How many were handed out. */
    [[nodiscard]] int count() const { return m_count; }

private:
    void fillMeetings();
    void fillRecipients();
    [[nodiscard]] QString nameOf(const Recipient& recipient) const;
    Result<void> handOut();

    PageContext& m_context;
    QuestionnaireId m_form;
    std::vector<Recipient> m_recipients;
    QComboBox* m_meetings;
    DualDateEdit* m_due;
    QListWidget* m_list;
    int m_count = 0;
};

} // namespace tahaluf
