// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorder/RecorderKeys.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tahaluf {

struct Attendance;
class PageContext;
class SideList;

/** The persons of the meeting with one key each for coming, leaving and the rest; after a mark the next one is chosen.
 */
class AttendancePane : public QWidget
{
    Q_OBJECT

public:
    AttendancePane(PageContext& context, RecorderSession& session, QWidget* parent = nullptr);

    void takeFocus();
    [[nodiscard]] SideList* list() const { return m_list; }
    /** «حضر 10:05», «انصرف 11:20», «معتذر» */
    [[nodiscard]] QString stateOf(const Attendance& line) const;

signals:
    void marked(qint64 line, tahaluf::RecorderKeys::Presence presence);
    void walkInRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    PageContext& m_context;
    RecorderSession& m_session;
    QLabel* m_head;
    SideList* m_list;
    QLabel* m_keys;
};

/** «الحضور: 4 أساسية، 3 مساعدة», with the quorum where the series has one. */
QString presenceSummary(const RecorderSession& session, const PageContext& context);

} // namespace tahaluf
