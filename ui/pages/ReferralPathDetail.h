// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordDetail.h"

namespace tahaluf {

class DrawingView;
class RelatedList;

/** A referral path: its steps, the picture of it, and its papers. */
class ReferralPathDetail final : public RecordDetail
{
    Q_OBJECT

public:
    explicit ReferralPathDetail(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] RelatedList& steps() const { return *m_steps; }
    [[nodiscard]] DrawingView& picture() const { return *m_picture; }

protected:
    void showHeader() override;

private:
    void print(const QString& paper);
    void draw();

    RelatedList* m_steps;
    DrawingView* m_picture;
};

} // namespace tahaluf
