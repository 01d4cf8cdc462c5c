// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/TabbedPage.h"

namespace tahaluf {

class RecordPage;

/** The reference library and what it obliges to. */
class ReferencesPage final : public TabbedPage
{
    Q_OBJECT

public:
    explicit ReferencesPage(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] RecordPage& references() const { return *m_references; }
    [[nodiscard]] RecordPage& obligations() const { return *m_obligations; }

private:
    RecordPage* makeReferences();
    RecordPage* makeObligations();

    RecordPage* m_references;
    RecordPage* m_obligations;
};

} // namespace tahaluf
