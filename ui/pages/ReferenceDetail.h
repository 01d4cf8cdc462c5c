// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordDetail.h"

class QLabel;
class QPushButton;

namespace tahaluf {

class RelatedList;

/** A reference: whether it still holds, its articles, what it obliges to, what amends it and what cites it. */
class ReferenceDetail final : public RecordDetail
{
    Q_OBJECT

public:
    explicit ReferenceDetail(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] RelatedList& articles() const { return *m_articles; }
    [[nodiscard]] QString sentence() const;

protected:
    void showHeader() override;

private:
    void openLink();

    QLabel* m_line;
    QPushButton* m_open;
    RelatedList* m_articles;
};

} // namespace tahaluf
