// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/training/Trainee.h"
#include "records/RelatedList.h"

namespace tahaluf {

/** Who is nominated for a programme, by which body, and whether they take part. */
class TraineesSection final : public RelatedList
{
    Q_OBJECT

public:
    explicit TraineesSection(PageContext& context, QWidget* parent = nullptr);

    void setRecord(qint64 id, const QString& uid) override;
    void askNominate();
    void accept();
    void acceptAll();
    void askDecline();
    void askWithdraw();

private:
    void askReason(const QString& title, const QString& action, bool declines);
    void report(const Result<Trainee>& done);
    void showCount();
};

} // namespace tahaluf
