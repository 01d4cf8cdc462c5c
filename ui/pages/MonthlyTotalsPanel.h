// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PageContext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace tahaluf {

class MonthlyTotalsModel;

/** The numbers of a year that the bodies report on one referral path, typed into a grid; nothing about one person. */
class MonthlyTotalsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MonthlyTotalsPanel(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox& path() const { return *m_path; }
    [[nodiscard]] QComboBox& year() const { return *m_year; }
    [[nodiscard]] QTableView& table() const { return *m_table; }

private:
    void buildHead(class QVBoxLayout& layout);
    void fillChoices();
    void readAgain();

    PageContext& m_context;
    MonthlyTotalsModel* m_model;
    QTableView* m_table;
    QComboBox* m_path;
    QComboBox* m_year;
    QLabel* m_note;
};

} // namespace tahaluf
