// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/CommandDialog.h"
#include "storage/RecordStore.h"
#include "workflows/MergeRecords.h"

#include <array>
#include <map>

class QButtonGroup;
class QGridLayout;
class QLineEdit;

namespace tahaluf {

class PageContext;

/**
 * Two records that are the same body or person, beside one another: which of them stays, from which each field that
 * differs comes, and why they are the same.
 */
class MergeDialog : public CommandDialog
{
    Q_OBJECT

public:
    MergeDialog(PageContext& context, const QString& entity, qint64 first, qint64 second, QWidget* parent);

    /**
     * Asks about the chosen records of a list, which must be two; the transaction for ChangeUndo, or nothing where
     * nothing was merged.
     */
    static QString ask(PageContext& context, const QString& entity, const std::vector<qint64>& ids, QWidget* parent);

    [[nodiscard]] QString transaction() const { return m_transaction; }

private:
    struct Side
    {
        qint64 id = 0;
        std::unique_ptr<RecordDraft> record = {};
        qint64 belonging = 0;
    };

    Result<void> read(qint64 first, qint64 second);
    void build();
    void addField(QGridLayout& grid, int field);
    [[nodiscard]] QString shownValue(const Side& side, int field) const;
    [[nodiscard]] QString belongingText(const Side& side);
    [[nodiscard]] MergeRequest request() const;

    PageContext& m_context;
    QString m_entity;
    std::array<Side, 2> m_sides;
    QButtonGroup* m_kept;
    std::map<int, QButtonGroup*> m_fields; ///< by the field's index
    QLineEdit* m_reason;
    QString m_transaction;
};

} // namespace tahaluf
