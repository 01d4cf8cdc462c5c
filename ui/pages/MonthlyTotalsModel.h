// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/members/Ids.h"
#include "coalition/planning/MonthlyTotal.h"
#include "widgets/PageContext.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>
#include <vector>

namespace tahaluf {

/** The totals of one referral path and year: months down, bodies across, sums at the ends. Typed numbers are saved. */
class MonthlyTotalsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int Months = 12;

    explicit MonthlyTotalsModel(PageContext& context, QObject* parent = nullptr);

    void read(ReferralPathId path, int year);
    /** How many numbers other editions will not show because they are under five. */
    [[nodiscard]] int smallCount() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    [[nodiscard]] std::optional<int> entered(int month, int body) const;
    [[nodiscard]] int bodyCount() const { return static_cast<int>(m_bodies.size()); }
    [[nodiscard]] bool isSum(const QModelIndex& index) const;
    [[nodiscard]] int sumOf(const QModelIndex& index) const;
    Result<std::vector<MemberId>> bodiesOf(const std::vector<MonthlyTotal>& totals) const;

    PageContext& m_context;
    ReferralPathId m_path;
    int m_year = 0;
    std::vector<MemberId> m_bodies;
    QHash<qint64, QString> m_names;
    QHash<qint64, int> m_totals; ///< by month and place of the body
};

} // namespace tahaluf
