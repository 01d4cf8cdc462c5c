// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/proposals/Entry.h"
#include "coalition/recommendations/Ids.h"
#include "records/RecordSection.h"

#include <QHash>

class QPushButton;
class QVBoxLayout;

namespace tahaluf {

/** The proposals a recommendation comes from, in the words in which they were given and one click away. */
class RecommendationSources final : public RecordSection
{
    Q_OBJECT

public:
    explicit RecommendationSources(PageContext& context, QWidget* parent = nullptr);

    void setRecord(qint64 id, const QString& uid) override;
    /** The links in their order; each opens its proposal. */
    [[nodiscard]] QList<QPushButton*> links() const { return m_links; }
    [[nodiscard]] QPushButton* changeButton() const { return m_change; }
    /** Asks for other proposals. */
    void askChange();

private:
    void read();
    QWidget* card(const Entry& entry, const QHash<qint64, QString>& bodies, const QHash<qint64, QString>& meetings);

    QVBoxLayout* m_cards;
    QPushButton* m_change;
    QList<QPushButton*> m_links;
    RecommendationId m_recommendation;
};

} // namespace tahaluf
