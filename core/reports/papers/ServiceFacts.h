// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/services/Service.h"
#include "language/Phrasebook.h"

#include <QCoreApplication>

namespace tahaluf {

/** Facts of a service in words, for papers and for the window. */
class ServiceFacts
{
    Q_DECLARE_TR_FUNCTIONS(ServiceFacts)

public:
    /** «نساء، أطفال»; «الجميع» where nothing is said. */
    [[nodiscard]] static QString groups(const Service& service, const Phrasebook& phrasebook);
    /** «الأحد إلى الخميس، 7:00 صباحًا إلى 2:00 ظهرًا»; «على مدار الساعة». */
    [[nodiscard]] static QString hours(const Service& service, const Phrasebook& phrasebook);
    /** «خلال 24 ساعة»، «خلال 3 أيام»; empty without a limit. */
    [[nodiscard]] static QString limit(int hours, const Phrasebook& phrasebook);
};

} // namespace tahaluf
