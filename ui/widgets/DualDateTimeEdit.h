// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/DualDateEdit.h"

#include <QDateTime>

#include <optional>

namespace tahaluf {

/** Reads "9:30", "0930", "9" or "21.15" in digits of any script; nothing when it is no time of the day. */
[[nodiscard]] std::optional<QTime> parseTime(QStringView text);

/** A day and a time of it: civil local time without a zone, as meetings are stored. */
class DualDateTimeEdit : public QWidget
{
    Q_OBJECT

public:
    explicit DualDateTimeEdit(const Phrasebook& phrasebook, QWidget* parent = nullptr);

    /** Invalid when empty or not acceptable. A day without a time has the time 0:00. */
    [[nodiscard]] QDateTime dateTime() const;
    void setDateTime(const QDateTime& moment);
    [[nodiscard]] bool isAcceptable() const { return problem().isEmpty(); }
    [[nodiscard]] QString problem() const;
    void setReadOnly(bool readOnly);
    [[nodiscard]] DualDateEdit* dateEdit() const { return m_date; }
    [[nodiscard]] QLineEdit* timeEdit() const { return m_time; }

signals:
    void dateTimeChanged(const QDateTime& moment);
    void edited();

private:
    Phrasebook m_phrasebook;
    DualDateEdit* m_date;
    QLineEdit* m_time;
};

} // namespace tahaluf
