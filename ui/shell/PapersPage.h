// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Page.h"

class QComboBox;
class QGridLayout;

namespace tahaluf {

struct PaperKind;

/** All papers the program can make, each with the meeting it is about and a button that shows it. */
class PapersPage : public Page
{
    Q_OBJECT

public:
    explicit PapersPage(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QVariant saveState() const override;
    void restoreState(const QVariant& state) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addPaper(QGridLayout& grid, int row, const PaperKind& kind);
    void readMeetings();

    QComboBox* m_meeting;
};

} // namespace tahaluf
