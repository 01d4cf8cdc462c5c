// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tahaluf {

class PageContext;
class RecorderSession;

/** What the room sees: the item under discussion and the last lines, in type that grows with the window. */
class ProjectorWindow : public QWidget
{
    Q_OBJECT

public:
    static constexpr int MostLines = 4;

    ProjectorWindow(PageContext& context, RecorderSession& session, QWidget* parent = nullptr);

    /** On the second screen where there is one, filling it; else a window that leaves the recorder the keyboard. */
    void present();
    [[nodiscard]] QString itemText() const;
    [[nodiscard]] QStringList lineTexts() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    void fitType();
    void fitLines();

    PageContext& m_context;
    RecorderSession& m_session;
    QLabel* m_meeting;
    QLabel* m_item;
    QVBoxLayout* m_lines;
    std::vector<QLabel*> m_texts;
    std::vector<QLabel*> m_sources;
};

} // namespace tahaluf
