// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordDetail.h"

namespace tahaluf {

/** A group of synonyms: its words, and the shipped groups that it is joined with. */
class SynonymDetail final : public RecordDetail
{
    Q_OBJECT

public:
    explicit SynonymDetail(PageContext& context, QWidget* parent = nullptr);

protected:
    void showHeader() override;

private:
    QLabel* m_joined;
};

} // namespace tahaluf
