// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/LinkResolver.h"
#include "exchange/RecordAccess.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <vector>

namespace tahaluf {

/**
 * Reads a coalition, or a part of it, from JSON: an object with one array of records per entity key, in an order in
 * which every link points back. Records that a new file has already (the profile, series by code, themes by name) are
 * changed.
 */
class SampleReader
{
    Q_DECLARE_TR_FUNCTIONS(SampleReader)

public:
    explicit SampleReader(const RecordAccess& access);

    /** One transaction: all or nothing. */
    Result<void> read(const QByteArray& json);

private:
    Result<void> readRecord(RecordStore& store, const QJsonObject& values);
    Result<std::unique_ptr<RecordDraft>> draftFor(RecordStore& store, const QJsonObject& values);
    Result<void> setField(RecordDraft& draft, const QString& key, const QString& text);
    Result<void> raiseMinutesNumbers(class Transaction& transaction);
    /** Approves, at the end, the minutes that the file calls approved, on the day it says. */
    Result<void> approveMinutes();
    /** Versions of the founding text that are circulated, with their days; after their articles, before comments. */
    Result<void> circulateCharters();
    /** Decisions that were taken or withdrawn, with their day; after their positions, before late ones. */
    Result<void> closeDecisions();

    RecordAccess m_access;
    LinkResolver m_links;
    std::vector<MeetingId> m_approved;
    std::vector<std::pair<qint64, QJsonObject>> m_taken;
    std::vector<std::pair<CharterId, QJsonObject>> m_circulated;
};

} // namespace tahaluf
