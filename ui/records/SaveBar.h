// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace tahaluf {

class RecordForm;

/** Saving and giving up what is typed in a form; there while something is typed or a record is new. */
class SaveBar : public QFrame
{
    Q_OBJECT

public:
    SaveBar(RecordForm& form, QWidget* parent);

    /** Says that nothing was lost, after an Esc. */
    void remind();
    [[nodiscard]] QPushButton* saveButton() const { return m_save; }
    [[nodiscard]] QPushButton* discardButton() const { return m_discard; }

signals:
    /** A new record was given up. */
    void abandoned();

private:
    void refresh();

    RecordForm& m_form;
    QLabel* m_message;
    QPushButton* m_save;
    QPushButton* m_discard;
};

} // namespace tahaluf
