// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/TabbedPage.h"

namespace tahaluf {

class CoveragePanel;
class RecordPage;
class ThemeSharesPanel;

/** Coverage: the matrix, the themes over the meetings, the stated roles and the mechanisms as lists. */
class CoveragePage final : public TabbedPage
{
    Q_OBJECT

public:
    explicit CoveragePage(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] CoveragePanel& panel() const { return *m_panel; }
    [[nodiscard]] ThemeSharesPanel& themes() const { return *m_themes; }
    [[nodiscard]] RecordPage& roles() const { return *m_roles; }

    void showRecordOf(const QString& entity, qint64 id) override;

private:
    RecordPage* makeRoles();
    RecordPage* makeMechanisms();

    CoveragePanel* m_panel;
    ThemeSharesPanel* m_themes;
    RecordPage* m_roles;
};

} // namespace tahaluf
