// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordDetail.h"

class QPushButton;

namespace tahaluf {

class EntryTrail;

/** A proposal or another entry: number and state, who proposed it, both wordings, its trail, its files. */
class EntryDetail final : public RecordDetail
{
    Q_OBJECT

public:
    explicit EntryDetail(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] EntryTrail& trail() const { return *m_trail; }
    [[nodiscard]] QPushButton* withdrawButton() const { return m_withdraw; }
    /** Asks for the reason; the entry stays, marked withdrawn. */
    void askWithdraw();
    /** Asks for another item of the same meeting. */
    void askMove();

protected:
    void showHeader() override;

private:
    EntryTrail* m_trail;
    QPushButton* m_withdraw;
    QPushButton* m_move;
};

} // namespace tahaluf
