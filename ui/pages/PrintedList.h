// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordPage.h"

namespace tahaluf {

/** A list of records with buttons that print it. */
class PrintedList : public RecordPage
{
    Q_OBJECT

public:
    using RecordPage::RecordPage;

    void addPaper(const QString& label, const QString& paper);
};

} // namespace tahaluf
