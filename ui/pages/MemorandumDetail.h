// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordDetail.h"

class QLabel;
class QPushButton;

namespace tahaluf {

class RelatedList;

/** A memorandum of understanding: its parties and roles, whether it is to be renewed, its signed copy. */
class MemorandumDetail final : public RecordDetail
{
    Q_OBJECT

public:
    explicit MemorandumDetail(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] RelatedList& parties() const { return *m_parties; }
    void askSign();
    void askEnd();
    void renew();

protected:
    void showHeader() override;

private:
    QLabel* m_line;
    QPushButton* m_sign;
    QPushButton* m_renew;
    QPushButton* m_end;
    RelatedList* m_parties;
};

} // namespace tahaluf
