// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/HistoryPart.h"
#include "storage/RecycleBin.h"

#include <vector>

class QPushButton;

namespace tahaluf {

/** The recycle bin of all lists: by kind, operator and day, with the way back. */
class BinPart final : public HistoryPart
{
    Q_OBJECT

public:
    explicit BinPart(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QPushButton& restoreButton() const { return *m_restore; }
    void read() override;

private:
    void restoreChosen();
    void openChosen();
    void enableCommands();
    [[nodiscard]] std::vector<BinItem> chosen() const;

    QPushButton* m_restore;
    QPushButton* m_open;
    std::vector<BinItem> m_items; ///< as the list shows them
};

} // namespace tahaluf
