// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Journal.h"

namespace tahaluf {

/**
 * For as long as it lives, what is written is only tried and will be taken back in any case: it is neither logged nor
 * announced, and observers are told so with each write. It takes nothing back itself.
 */
class Trial
{
public:
    explicit Trial(Journal& journal)
        : m_journal(journal)
    {
        m_journal.m_isTrial = true;
    }
    ~Trial() { m_journal.m_isTrial = false; }
    Trial(const Trial&) = delete;
    Trial& operator=(const Trial&) = delete;

private:
    Journal& m_journal;
};

} // namespace tahaluf
