// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordPage.h"

namespace tahaluf {

/** The meetings; a new one starts in the series there is, with what the last meeting had. */
class MeetingPage final : public RecordPage
{
    Q_OBJECT

public:
    using RecordPage::RecordPage;

protected:
    [[nodiscard]] QHash<QString, QVariant> presetOfNew() const override;
};

} // namespace tahaluf
