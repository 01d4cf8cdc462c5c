// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/TabbedPage.h"

namespace tahaluf {

class RecordPage;
class ResourceFinderPanel;

/** Shared resources: who offers what fits, the offers, and the requests for them. */
class ResourcesPage final : public TabbedPage
{
    Q_OBJECT

public:
    explicit ResourcesPage(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] ResourceFinderPanel& finder() const { return *m_finder; }
    [[nodiscard]] RecordPage& resources() const { return *m_resources; }
    [[nodiscard]] RecordPage& requests() const { return *m_requests; }

private:
    RecordPage* makeResources();
    RecordPage* makeRequests();
    void startRequest(qint64 resource, QDate from, QDate until);

    ResourceFinderPanel* m_finder;
    RecordPage* m_resources;
    RecordPage* m_requests;
};

} // namespace tahaluf
