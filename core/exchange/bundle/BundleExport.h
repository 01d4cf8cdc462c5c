// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bundle/Bundle.h"

#include <QCoreApplication>

namespace tahaluf {

/** Gathers what another station is not known to have. Changes nothing: it has it once its own bundle says so. */
class BundleExport
{
    Q_DECLARE_TR_FUNCTIONS(BundleExport)

public:
    static Result<Bundle> make(Journal& journal, const Station& to);
};

} // namespace tahaluf
