// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/HistoryPart.h"
#include "storage/ChangeHistory.h"

#include <vector>

class QPushButton;

namespace tahaluf {

/** What was done to the whole file, one line a command, the newest first. */
class ChangesPart final : public HistoryPart
{
    Q_OBJECT

public:
    /** More commands than these are not listed at once; the filters lead to the others. */
    static constexpr int MostLines = 2000;

    explicit ChangesPart(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QPushButton& openButton() const { return *m_open; }
    [[nodiscard]] QPushButton& undoButton() const { return *m_undo; }
    [[nodiscard]] QPushButton& printButton() const { return *m_print; }
    void read() override;

private:
    void openChosen();
    void undoChosen();
    void print();
    void enableCommands();
    [[nodiscard]] const TransactionSummary* chosen() const;

    QPushButton* m_open;
    QPushButton* m_undo;
    QPushButton* m_print;
    std::vector<TransactionSummary> m_transactions;
};

} // namespace tahaluf
