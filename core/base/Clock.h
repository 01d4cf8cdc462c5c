// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace tahaluf {

/** Where "now" comes from; tests hand in a fixed one. */
class Clock
{
public:
    virtual ~Clock() = default;
    /** Civil local time, to the second, without a time zone: the time meetings and entries are stored in. */
    [[nodiscard]] virtual QDateTime localNow() const;
    /** UTC with milliseconds: the moment written into the change log. */
    [[nodiscard]] virtual QDateTime utcNow() const;
};

/** A clock that stands where it was set. */
class FixedClock : public Clock
{
public:
    explicit FixedClock(QDateTime local)
        : m_local(std::move(local))
    {
    }
    void set(const QDateTime& local) { m_local = local; }
    [[nodiscard]] QDateTime localNow() const override { return m_local; }
    [[nodiscard]] QDateTime utcNow() const override { return m_local.toUTC(); }

private:
    QDateTime m_local;
};

} // namespace tahaluf
