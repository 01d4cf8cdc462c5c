// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Phrasebook.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace tahaluf {

/**
 * A day, typed as 2012-11-29 or 29/11/2012 in digits of any script, with its Hijri day beside it. A typed year from
 * 1300 to 1600 is a Hijri one. Alt+Down or F4 opens both calendars; Up and Down go a day on. The value is a QDate.
 */
class DualDateEdit : public QWidget
{
    Q_OBJECT

public:
    explicit DualDateEdit(const Phrasebook& phrasebook, QWidget* parent = nullptr);

    /** The day, or an invalid one when the field is empty or holds no day; see isAcceptable(). */
    [[nodiscard]] QDate date() const { return m_date; }
    void setDate(QDate date);
    /** Empty or a day that exists. */
    [[nodiscard]] bool isAcceptable() const { return m_problem.isEmpty(); }
    /** What is wrong with the typed text, in words; empty when nothing is. */
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString text() const;
    void setReadOnly(bool readOnly);
    /** Puts a field that belongs to the day, such as its time, between the day and its Hijri date. */
    void setCompanion(QWidget& field);
    [[nodiscard]] QLineEdit* lineEdit() const { return m_edit; }
    void openCalendar();

signals:
    /** The person entered another day, or emptied the field. */
    void dateChanged(QDate date);
    /** The typed text changed, also to one that is no day. */
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void read(const QString& text);
    void showHijri();
    void enter(QDate date);

    Phrasebook m_phrasebook;
    QLineEdit* m_edit;
    QToolButton* m_button;
    QLabel* m_hijri;
    QDate m_date;
    QString m_problem;
};

} // namespace tahaluf
