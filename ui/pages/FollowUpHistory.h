// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/recommendations/FollowUp.h"
#include "pages/RuledSection.h"

#include <QHash>

namespace tahaluf {

/** What was reported on a recommendation and which more time was asked for, the newest first. */
class FollowUpHistory final : public RuledSection
{
    Q_OBJECT

public:
    explicit FollowUpHistory(PageContext& context, QWidget* parent = nullptr);

    void setRecord(qint64 id, const QString& uid) override;
    /** What stands there, one line each; for tests and screen readers. */
    [[nodiscard]] QStringList lines() const { return m_lines; }

private:
    void read();
    void addReport(const FollowUp& report, const QHash<qint64, QString>& bodies);
    void say(const QString& text, const char* role);
    [[nodiscard]] QString extensionOf(const FollowUp& report) const;

    QStringList m_lines;
    RecommendationId m_recommendation;
};

} // namespace tahaluf
