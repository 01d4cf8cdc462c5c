// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorder/SessionRecorder.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QKeyEvent>

#include <memory>

namespace tahaluf {

/** Gives a window that is shown the keyboard; a dialog counts as active while its parent is, so ask for more. */
void activate(QWidget& window);

/**
 * The sample coalition at its third meeting, with the recorder open and everyone invited on the sheet. Keys go to
 * whatever has the focus, and are counted.
 */
class Room
{
public:
    Room();
    ~Room();

    /** Everybody on the sheet comes in. */
    void everybodyComes();
    /** Goes to «النقاش وتقديم المقترحات», where the slips of the sample belong. */
    void goToDiscussion();

    /** One key press, counted. */
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString& text = {});
    /** A letter as the keyboard gives it, counted. */
    void letter(QChar letter, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void letters(const QString& letters);
    /** The words of a line: typed, but no part of the budget. */
    void words(const QString& text);
    int keys() const { return m_keys; }
    void countAnew() { m_keys = 0; }

    /** A line as it is said by the speaker who stands in the field. */
    Entry record(const QString& text);
    std::vector<Entry> entries();
    Entry last();
    std::optional<QJsonObject> draft();
    QString name(const Entry& entry) const;
    const Attendance& line(const QString& person) const;
    /** Opens another recorder on the same file, as after a crash of the first. */
    std::unique_ptr<SessionRecorder> reopened();
    /** The dialog that stands open, typed. */
    template <typename T> T* dialog() const { return recorder->findChild<T*>(); }

    FixedClock clock{QDateTime(QDate(2012, 12, 20), QTime(9, 30))};
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<PageContext> context;
    MeetingId meeting;
    std::unique_ptr<SessionRecorder> recorder;

private:
    int m_keys = 0;
};

} // namespace tahaluf
