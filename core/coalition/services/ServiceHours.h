// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/services/Service.h"

#include <QDateTime>

#include <optional>

namespace tahaluf {

/** When a service can be reached; hours that end before they begin run into the next day. */
class ServiceHours
{
public:
    explicit ServiceHours(const Service& service)
        : m_days(service.days)
        , m_opens(QTime::fromString(service.opensAt, QStringLiteral("HH:mm")))
        , m_closes(QTime::fromString(service.closesAt, QStringLiteral("HH:mm")))
    {
    }

    /** A time of day as it is stored, «07:30», from what was typed in any digits; nothing where it is none. */
    [[nodiscard]] static std::optional<QString> stored(const QString& typed);

    [[nodiscard]] bool isAllDay() const { return !m_opens.isValid() || !m_closes.isValid(); }
    [[nodiscard]] bool isOpen(const QDateTime& at) const;
    [[nodiscard]] QTime opens() const { return m_opens; }
    [[nodiscard]] QTime closes() const { return m_closes; }

private:
    [[nodiscard]] bool isDay(QDate day) const;

    ServiceDays m_days;
    QTime m_opens;
    QTime m_closes;
};

} // namespace tahaluf
