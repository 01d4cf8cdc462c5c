// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Page.h"

namespace tahaluf {

class Workspace;

/** What an empty coalition shows instead of an empty list: open the sample, or begin with the first body. */
class WelcomePage : public Page
{
    Q_OBJECT

public:
    explicit WelcomePage(PageContext& context, QWidget* parent = nullptr);

    /** Whether a coalition is so empty that this is what it shows. */
    static bool isFor(Workspace& workspace);

signals:
    void sampleRequested();
};

} // namespace tahaluf
