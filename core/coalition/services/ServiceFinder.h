// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/services/Service.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace tahaluf {

/** Who needs the service. */
enum class ServedGroup
{
    Anyone,
    Women,
    Men,
    Children,
    Workers
};

template <> const ChoiceList& choicesOf<ServedGroup>();

/** What is needed, by whom, in which language and when; nothing about a person. What is not set does not matter. */
struct ServiceNeed
{
    std::optional<ServiceKind> kind = {};
    ServedGroup group = ServedGroup::Anyone;
    QString language = {};
    QString area = {};
    QDateTime at = {};
};

struct FoundService
{
    Service service = {};
    bool isOpen = true; ///< at the time that was asked for
};

/**
 * The services that meet a need: those that are open then, first, the others after them, each by name. One that does
 * not say in which languages it works is kept; one without an area serves all of them.
 */
[[nodiscard]] std::vector<FoundService> findServices(const std::vector<Service>& services, const ServiceNeed& need);

/** The languages that any of the services names, each once. */
[[nodiscard]] QStringList languagesOf(const std::vector<Service>& services);

} // namespace tahaluf
