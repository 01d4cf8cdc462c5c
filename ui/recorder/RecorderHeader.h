// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tahaluf {

class ElidedLabel;
class PageContext;
class RecorderSession;
class StateBadge;

/** The top of the recorder: the meeting, how long it runs, who is there, and the three great commands. */
class RecorderHeader : public QWidget
{
    Q_OBJECT

public:
    RecorderHeader(PageContext& context, RecorderSession& session, QWidget* parent = nullptr);

    /** The clock moves on. */
    void tick();
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString presenceText() const;

signals:
    void projectorRequested();
    void breakRequested();
    void closeRequested();

private:
    void refresh();
    [[nodiscard]] QString clock(int seconds) const;

    PageContext& m_context;
    RecorderSession& m_session;
    ElidedLabel* m_title;
    StateBadge* m_state;
    QLabel* m_presence;
    QPushButton* m_break;
    QPushButton* m_close;
};

} // namespace tahaluf
