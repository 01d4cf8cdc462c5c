// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ChangeHistory.h"

#include <QDate>
#include <QWidget>

class QComboBox;

namespace tahaluf {

class DualDateEdit;
class PageContext;

/** By what the history is narrowed: kind of record, operator, days. */
class HistoryFilters : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFilters(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString entity() const;
    [[nodiscard]] QString actor() const;
    [[nodiscard]] QDate from() const;
    [[nodiscard]] QDate until() const;
    [[nodiscard]] HistoryRequest request() const;
    /** Whether something of this kind, by this operator, at this moment (UTC) is wanted. */
    [[nodiscard]] bool matches(const QString& entity, const QString& actor, const QDateTime& at) const;
    /** Offers everybody who has changed something since the filters were made. */
    void refreshActors();

    [[nodiscard]] QComboBox& kindBox() const { return *m_kind; }
    [[nodiscard]] QComboBox& actorBox() const { return *m_actor; }
    [[nodiscard]] DualDateEdit& fromEdit() const { return *m_from; }

signals:
    void changed();

private:
    PageContext& m_context;
    QComboBox* m_kind;
    QComboBox* m_actor;
    DualDateEdit* m_from;
    DualDateEdit* m_until;
};

} // namespace tahaluf
