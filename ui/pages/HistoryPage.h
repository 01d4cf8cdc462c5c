// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/TabbedPage.h"

namespace tahaluf {

class BinPart;
class ChangesPart;

/** «السجل»: what was done to the file, and what lies in its recycle bin. */
class HistoryPage : public TabbedPage
{
    Q_OBJECT

public:
    explicit HistoryPage(PageContext& context, QWidget* parent = nullptr);

    /** Nothing is entered here. */
    void startNewRecord() override {}

    [[nodiscard]] ChangesPart& changes() const { return *m_changes; }
    [[nodiscard]] BinPart& bin() const { return *m_bin; }

private:
    ChangesPart* m_changes;
    BinPart* m_bin;
};

} // namespace tahaluf
