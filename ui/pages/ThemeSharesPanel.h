// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PageContext.h"

#include <QWidget>

class QLabel;

namespace tahaluf {

class DrawingView;

/** The themes by share over the meetings, and in a sentence whether approaches diversify. */
class ThemeSharesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ThemeSharesPanel(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString verdict() const;
    [[nodiscard]] DrawingView& picture() const { return *m_picture; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void draw();

    PageContext& m_context;
    DrawingView* m_picture;
    QLabel* m_verdict;
    bool m_isStale = true; ///< drawn when it comes into sight
};

} // namespace tahaluf
