// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace tahaluf {

struct AgendaItem;
class PageContext;
class RecorderSession;
class SideList;

/** The agenda with the time each item took; the one under discussion counts. Enter goes on to the chosen item. */
class AgendaPane : public QWidget
{
    Q_OBJECT

public:
    AgendaPane(PageContext& context, RecorderSession& session, QWidget* parent = nullptr);

    void takeFocus();
    /** The time of the running item moves on. */
    void tick();
    [[nodiscard]] SideList* list() const { return m_list; }

signals:
    void itemChosen(qint64 item);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    /** «18 من 30 د», and by how much it is over its time. */
    [[nodiscard]] QString timeOf(const AgendaItem& item) const;
    [[nodiscard]] bool isOver(const AgendaItem& item) const;
    [[nodiscard]] bool isRunning(const AgendaItem& item) const;

    PageContext& m_context;
    RecorderSession& m_session;
    SideList* m_list;
};

} // namespace tahaluf
