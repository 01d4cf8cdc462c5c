// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/TabbedPage.h"

namespace tahaluf {

class RecordPage;
class ServiceFinderPanel;

/** Services and referral: find a service, the services themselves, the referral paths. */
class ServicesPage final : public TabbedPage
{
    Q_OBJECT

public:
    explicit ServicesPage(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] ServiceFinderPanel& finder() const { return *m_finder; }
    [[nodiscard]] RecordPage& services() const { return *m_services; }
    [[nodiscard]] RecordPage& paths() const { return *m_paths; }

private:
    RecordPage* makeServices();
    RecordPage* makePaths();

    ServiceFinderPanel* m_finder;
    RecordPage* m_services;
    RecordPage* m_paths;
};

} // namespace tahaluf
