// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RelatedList.h"

namespace tahaluf {

/** The attendance sheet of a meeting, person by person, with the presence of each tier above it. */
class AttendanceSection final : public RelatedList
{
    Q_OBJECT

public:
    explicit AttendanceSection(PageContext& context, QWidget* parent = nullptr);

    void setRecord(qint64 id, const QString& uid) override;

private:
    void askPerson();
    void showTiers();

    void expectInvited();
};

} // namespace tahaluf
