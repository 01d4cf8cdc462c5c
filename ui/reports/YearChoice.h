// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace tahaluf {

class PageContext;

/** Which year a paper is about: «the newest», or one in which anything happened. */
class YearChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit YearChoice(QWidget* parent = nullptr);

    /** Reads the years, the newest first; the chosen one stays. */
    void fill(PageContext& context);
    /** 0: the newest. */
    [[nodiscard]] int year() const { return currentData().toInt(); }
};

} // namespace tahaluf
