// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace tahaluf {

class RecorderSession;
class SideList;
class TypeAheadEdit;

/** Who asked to speak, in the order in which they asked. */
class QueuePane : public QWidget
{
    Q_OBJECT

public:
    explicit QueuePane(RecorderSession& session, QWidget* parent = nullptr);

    /** The cursor into the field that adds someone. */
    void takeFocus();
    [[nodiscard]] SideList* list() const { return m_list; }
    [[nodiscard]] TypeAheadEdit* field() const { return m_field; }

signals:
    void asked(qint64 person, qint64 member);
    void withdrawn(qint64 speaker);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void refreshChoices();

    RecorderSession& m_session;
    QLabel* m_empty;
    SideList* m_list;
    TypeAheadEdit* m_field;
};

} // namespace tahaluf
