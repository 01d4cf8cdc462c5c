// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Journal.h"

#include "base/Uid.h"
#include "storage/FileSettings.h"

namespace tahaluf {

Journal::Journal(Database& database, const EntityCatalog& catalog, ChangeNotifier& notifier, const Clock& clock)
    : m_database(database)
    , m_catalog(catalog)
    , m_notifier(notifier)
    , m_clock(clock)
{
}

Result<QString> Journal::station()
{
    if (!m_station.isEmpty()) {
        return m_station;
    }
    const QString key = QStringLiteral("station");
    Result<QString> known = FileSettings::value(m_database, key);
    if (!known) {
        return known.takeError();
    }
    if (!known->isEmpty()) {
        m_station = *known;
        return m_station;
    }
    const QString made = newUid();
    if (Result<void> saved = FileSettings::setValue(m_database, key, made); !saved) {
        return saved.takeError();
    }
    m_station = made;
    return m_station;
}

} // namespace tahaluf
