// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

class QPushButton;

namespace tahaluf {

/** One field in which two versions of a record differ. */
struct Difference
{
    QString label;
    QString mine;
    QString theirs;
};

/** Two versions of one record side by side: what was typed here and what was saved elsewhere meanwhile. */
class StaleConflict : public QFrame
{
    Q_OBJECT

public:
    explicit StaleConflict(const std::vector<Difference>& differences, QWidget* parent = nullptr);

    [[nodiscard]] QPushButton* keepMineButton() const { return m_keepMine; }
    [[nodiscard]] QPushButton* takeTheirsButton() const { return m_takeTheirs; }

signals:
    /** True: what was typed here is saved over the other version. False: what was typed here is given up. */
    void decided(bool keepMine);

private:
    QPushButton* m_keepMine;
    QPushButton* m_takeTheirs;
};

} // namespace tahaluf
