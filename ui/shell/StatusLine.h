// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Phrasebook.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace tahaluf {

class ElidedLabel;

/** The quiet line at the bottom: what was saved, the last backup, the coalition and today in both calendars. */
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(const Phrasebook& phrasebook, QWidget* parent = nullptr);

    /** Stands for some seconds, then gives way to «saved». */
    void say(const QString& message);
    /** Invalid when there is none yet. */
    void setLastBackup(const QDateTime& moment, const QDateTime& now);
    void setCoalition(const QString& name);
    void setToday(QDate today);
    /** Whose name stands in the history; pressing it asks for another. */
    void setOperator(const QString& name);
    [[nodiscard]] QPushButton& operatorButton() const { return *m_operator; }
    [[nodiscard]] QString saidText() const;
    [[nodiscard]] QString backupText() const;

signals:
    void operatorRequested();

private:
    void showPlace();

    Phrasebook m_phrasebook;
    ElidedLabel* m_said;
    ElidedLabel* m_backup;
    QPushButton* m_operator;
    ElidedLabel* m_place;
    QString m_coalition;
    QDate m_today;
    QTimer m_quiet;
};

} // namespace tahaluf
