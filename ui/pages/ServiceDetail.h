// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordDetail.h"

class QLabel;

namespace tahaluf {

/** A service: when it can be reached in words, and whether its record is to be confirmed again. */
class ServiceDetail final : public RecordDetail
{
    Q_OBJECT

public:
    explicit ServiceDetail(PageContext& context, QWidget* parent = nullptr);

    /** Notes that the body confirmed the record today. */
    void verifyToday();

protected:
    void showHeader() override;

private:
    QLabel* m_when;
};

} // namespace tahaluf
