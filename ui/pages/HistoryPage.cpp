// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/HistoryPage.h"

#include "pages/BinPart.h"
#include "pages/ChangesPart.h"

namespace tahaluf {

HistoryPage::HistoryPage(PageContext& context, QWidget* parent)
    : TabbedPage(context, tr("History"), parent)
    , m_changes(new ChangesPart(context, this))
    , m_bin(new BinPart(context, this))
{
    addPart(tr("Changes"), m_changes);
    addPart(tr("Recycle bin"), m_bin);
}

} // namespace tahaluf
