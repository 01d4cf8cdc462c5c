// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "language/Phrasebook.h"
#include "reports/papers/PaperRequest.h"
#include "widgets/FilterBar.h"

#include <QDate>
#include <QObject>

namespace tahaluf {

class Workspace;

/**
 * What a page may ask of the window around it: records to show, papers to make, errors to present. A page never
 * knows the window itself. The workspace outlives every page.
 */
class PageContext : public QObject
{
    Q_OBJECT

public:
    PageContext(Workspace& workspace, Phrasebook phrasebook, QObject* parent = nullptr)
        : QObject(parent)
        , m_workspace(workspace)
        , m_phrasebook(std::move(phrasebook))
    {
    }

    [[nodiscard]] Workspace& workspace() const { return m_workspace; }
    /** Words, digits and dates in the language of the window. */
    [[nodiscard]] const Phrasebook& phrasebook() const { return m_phrasebook; }

    /** The day it is where the program runs. */
    [[nodiscard]] QDate today() const;

    void fail(const Error& error) { emit failed(error); }
    /** A quiet line in the status bar («حُفظ المقترح ت 2-011»). */
    void say(const QString& message) { emit said(message); }

signals:
    void failed(const tahaluf::Error& error);
    void said(const QString& message);
    void recordRequested(const QString& entity, qint64 id);
    void newRecordRequested(const QString& entity);
    /** A page's list with these filters and no others. */
    void listRequested(const QString& entity, const std::vector<tahaluf::ActiveFilter>& filters);
    void recorderRequested(qint64 meetingId);
    /** `report` is a report id such as "minutes"; `meetingId` and `memberId` are 0 where the report needs none. */
    void paperRequested(const QString& report, qint64 meetingId, qint64 memberId = 0);
    /** The same for papers about something else than a meeting: a letter, a year. */
    void paperAsked(const QString& report, const tahaluf::PaperRequest& request);

private:
    Workspace& m_workspace;
    Phrasebook m_phrasebook;
};

} // namespace tahaluf
