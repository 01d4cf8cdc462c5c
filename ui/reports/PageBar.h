// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Phrasebook.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tahaluf {

class PageView;

/** What belongs to looking at pages: the outline's switch, «صفحة 2 من 5» with a field to type in, and the size. */
class PageBar : public QWidget
{
    Q_OBJECT

public:
    PageBar(PageView& view, Phrasebook words, QWidget* parent = nullptr);

    void setPageCount(int count);
    [[nodiscard]] QPushButton& outlineSwitch() const { return *m_outline; }
    void focusPageField();

private:
    void showPage(int page);
    void goToTyped();
    void showZoom();
    void takeZoom(int index);

    PageView& m_view;
    Phrasebook m_words;
    int m_count = 0;
    QPushButton* m_outline;
    QLineEdit* m_page;
    QLabel* m_of;
    QComboBox* m_zoom;
};

} // namespace tahaluf
