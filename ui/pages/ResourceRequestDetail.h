// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordDetail.h"

#include <optional>

class QLabel;
class QPushButton;

namespace tahaluf {

struct ResourceRequest;

/** A request for a resource with what can be done with it now: agree, refuse, hand out, take back, withdraw. */
class ResourceRequestDetail final : public RecordDetail
{
    Q_OBJECT

public:
    explicit ResourceRequestDetail(PageContext& context, QWidget* parent = nullptr);

    void agree();
    void askRefuse();
    void startUse();
    void askReturn();
    void askWithdraw();

protected:
    void showHeader() override;

private:
    QPushButton* command(const QString& text, void (ResourceRequestDetail::*run)());
    void askReason(const QString& title, const QString& action, bool refuses);
    void report(const Result<ResourceRequest>& done);
    [[nodiscard]] std::optional<ResourceRequest> shown() const;

    QLabel* m_line;
    QPushButton* m_agree;
    QPushButton* m_refuse;
    QPushButton* m_start;
    QPushButton* m_return;
    QPushButton* m_withdraw;
};

} // namespace tahaluf
