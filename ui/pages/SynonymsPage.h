// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/TabbedPage.h"

namespace tahaluf {

class RecordPage;
class ShippedSynonyms;

/** The words that find one another in a search: the coalition's own groups, and those that come with the program. */
class SynonymsPage final : public TabbedPage
{
    Q_OBJECT

public:
    explicit SynonymsPage(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] RecordPage& own() const { return *m_own; }
    [[nodiscard]] ShippedSynonyms& shipped() const { return *m_shipped; }

private:
    RecordPage* makeOwn();

    RecordPage* m_own;
    ShippedSynonyms* m_shipped;
};

} // namespace tahaluf
