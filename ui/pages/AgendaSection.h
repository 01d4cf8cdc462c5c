// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RelatedList.h"

class QLineEdit;

namespace tahaluf {

/** The agenda of a meeting: a line to type the next item into, order by Alt+Up and Alt+Down, total of the minutes. */
class AgendaSection final : public RelatedList
{
    Q_OBJECT

public:
    explicit AgendaSection(PageContext& context, QWidget* parent = nullptr);

    void setRecord(qint64 id, const QString& uid) override;
    [[nodiscard]] QLineEdit* newItemEdit() const { return m_newItem; }
    /** Moves the chosen item this many places. */
    void addStandingItems();
    void move(int step);

private:
    void addTyped();
    void showTotal();

    QLineEdit* m_newItem;
};

} // namespace tahaluf
