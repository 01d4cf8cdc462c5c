// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/ChangeText.h"
#include "exchange/bundle/Bundle.h"
#include "exchange/bundle/MergeReview.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QTableWidget;

namespace tahaluf {

class MergeFields;
class PageContext;

/**
 * What a bundle of another station would do, before anything is written: record by record, conflicts first, both sides
 * beside each other. Of a conflict the newest change is kept unless the person chooses the other one.
 */
class BundleMergeDialog : public QDialog
{
    Q_OBJECT

public:
    BundleMergeDialog(PageContext& context, Bundle bundle, MergeReview review, QWidget* parent = nullptr);

    /** Merges as chosen; the window stays with the sum of what was done, or with what prevented it. */
    void accept() override;
    [[nodiscard]] QTableWidget& records() const { return *m_records; }
    [[nodiscard]] MergeFields& fields() const { return *m_fields; }
    [[nodiscard]] QPushButton& mergeButton() const { return *m_merge; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] bool isMerged() const { return m_isMerged; }

private:
    void fillRecords();
    void showRecord(int row);
    [[nodiscard]] QString sumOf(const MergeReview& review) const;

    PageContext& m_context;
    Bundle m_bundle;
    MergeReview m_review;
    MergeChoices m_choices;
    ChangeText m_words;
    QLabel* m_sentence;
    QTableWidget* m_records;
    MergeFields* m_fields;
    QPushButton* m_merge;
    QPushButton* m_close;
    bool m_isMerged = false;
};

} // namespace tahaluf
