// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/BundleMergeDialog.h"

#include "exchange/bundle/BundleMerge.h"
#include "exchange/MergeFields.h"
#include "language/Bidi.h"
#include "safety/BackupKeeper.h"
#include "theme/Theme.h"
#include "widgets/PageContext.h"
#include "widgets/Tables.h"
#include "workflows/PersonErasure.h"
#include "WorkspaceAccess.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tahaluf {

namespace {

enum MergeColumn
{
    MergeFateColumn,
    MergeKindColumn,
    MergeNameColumn,
    MergeColumns
};

QString mergeFateText(const MergedRecord& record)
{
    if (!record.guard.isEmpty()) {
        return BundleMergeDialog::tr("Stays as it is");
    }
    if (record.hasConflict()) {
        return BundleMergeDialog::tr("Changed on both sides");
    }
    switch (record.kind) {
    case MergedRecord::Kind::New:
        return BundleMergeDialog::tr("New");
    case MergedRecord::Kind::Changed:
        return BundleMergeDialog::tr("Changed");
    case MergedRecord::Kind::Deleted:
        return BundleMergeDialog::tr("Deleted");
    case MergedRecord::Kind::Restored:
        return BundleMergeDialog::tr("Restored");
    }
    return {};
}

bool needsLooking(const MergedRecord& record)
{
    return record.hasConflict() || !record.guard.isEmpty();
}

} // namespace

BundleMergeDialog::BundleMergeDialog(PageContext& context, Bundle bundle, MergeReview review, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_bundle(std::move(bundle))
    , m_review(std::move(review))
    , m_words(context.workspace().database(), context.workspace().catalog(), context.phrasebook())
    , m_sentence(new QLabel(this))
    , m_records(new QTableWidget(0, MergeColumns, this))
    , m_fields(new MergeFields(m_words, this))
    , m_merge(new QPushButton(tr("Merge"), this))
    , m_close(new QPushButton(tr("Cancel"), this))
{
    constexpr QSize Usual(980, 640);
    setWindowTitle(tr("Merge a bundle"));
    resize(Usual);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Space::Medium);
    auto* title = new QLabel(
        tr("From “%1”, made on %2").arg(Bidi::isolate(m_review.from.label()), m_words.moment(m_review.madeAt)), this);
    setRole(*title, Role::Heading);
    for (QLabel* label : {title, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_sentence->setAccessibleName(tr("What the bundle does"));
    m_sentence->setText(m_review.hasNews ? sumOf(m_review)
                                         : tr("Everything in this bundle is here already. There is nothing to merge."));

    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_records);
    parts->addWidget(m_fields);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    layout->addWidget(parts, 1);
    m_records->setHorizontalHeaderLabels({tr("What happens"), tr("Kind"), tr("Record")});
    m_records->setAccessibleName(tr("Records in the bundle"));
    styleTable(*m_records, Space::RowHeight);
    m_records->horizontalHeader()->setSectionResizeMode(MergeFateColumn, QHeaderView::ResizeToContents);
    m_records->horizontalHeader()->setSectionResizeMode(MergeKindColumn, QHeaderView::ResizeToContents);
    m_records->horizontalHeader()->setSectionResizeMode(MergeNameColumn, QHeaderView::Stretch);

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_merge, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    setRole(*m_merge, Role::Primary);
    m_merge->setAccessibleName(m_merge->text());
    m_merge->setEnabled(m_review.hasNews);
    m_close->setAccessibleName(m_close->text());
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &BundleMergeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_records, &QTableWidget::currentCellChanged, this, [this](int row) { showRecord(row); });
    connect(m_fields, &MergeFields::chosen, this, [this](const QString& uid, const QString& field, MergeSide side) {
        m_choices.insert({uid, field}, side);
    });
    fillRecords();
}

void BundleMergeDialog::fillRecords()
{
    std::stable_sort(
        m_review.records.begin(), m_review.records.end(), [](const MergedRecord& left, const MergedRecord& right) {
            return needsLooking(left) && !needsLooking(right);
        });
    m_records->setRowCount(static_cast<int>(m_review.records.size()));
    for (int row = 0; row < m_records->rowCount(); ++row) {
        const MergedRecord& record = m_review.records[static_cast<std::size_t>(row)];
        m_records->setItem(row, MergeFateColumn, fixedItem(mergeFateText(record)));
        m_records->setItem(row, MergeKindColumn, fixedItem(m_words.kind(record.entity)));
        m_records->setItem(row, MergeNameColumn, fixedItem(record.title.simplified()));
    }
    if (m_records->rowCount() > 0) {
        m_records->setCurrentCell(0, 0);
    }
    m_records->setVisible(m_records->rowCount() > 0);
    m_fields->setVisible(m_records->rowCount() > 0);
}

void BundleMergeDialog::showRecord(int row)
{
    if (row < 0 || row >= static_cast<int>(m_review.records.size())) {
        return;
    }
    const MergedRecord& record = m_review.records[static_cast<std::size_t>(row)];
    const EntityInfo* entity = m_context.workspace().catalog().find(record.entity);
    if (entity) {
        m_fields->showRecord(*entity, record, m_choices);
    }
}

QString BundleMergeDialog::sumOf(const MergeReview& review) const
{
    QStringList parts;
    const auto add = [&parts](int count, const QString& text) {
        if (count > 0) {
            parts << text;
        }
    };
    const int made = review.count(MergedRecord::Kind::New);
    const int changed = review.count(MergedRecord::Kind::Changed);
    const int deleted = review.count(MergedRecord::Kind::Deleted);
    const int restored = review.count(MergedRecord::Kind::Restored);
    add(made, tr("%n new records", nullptr, made));
    add(changed, tr("%n changed records", nullptr, changed));
    add(deleted, tr("%n deleted records", nullptr, deleted));
    add(restored, tr("%n restored records", nullptr, restored));
    QString sum = parts.isEmpty() ? tr("Only history came along; no record changes.")
                                  : parts.join(tr(", ", "between parts of a sum")) + QLatin1Char('.');
    if (const int conflicts = review.conflicts(); conflicts > 0 && !m_isMerged) {
        sum += QLatin1Char(' ') + tr("%n records were changed on both sides: the newest change is kept unless you "
                                     "choose the other one.",
                                     nullptr,
                                     conflicts);
    }
    return sum;
}

void BundleMergeDialog::accept()
{
    Workspace& workspace = m_context.workspace();
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<BackupOutcome> kept = BackupKeeper(workspace.database(), workspace.clock()).makeNow();
    Result<MergeReview> merged =
        kept ? BundleMerge(recordAccess(workspace), workspace.notifier()).merge(m_bundle, m_choices)
             : Result<MergeReview>(kept.error());
    QApplication::restoreOverrideCursor();
    if (!merged) {
        setRole(*m_sentence, Role::Problem);
        m_sentence->setText(merged.error().message);
        return;
    }
    m_isMerged = true;
    m_review = std::move(*merged);
    m_fields->lock();
    fillRecords();
    showRecord(m_records->currentRow());
    setRole(*m_sentence, Role::Subtitle);
    const QString done = tr("Merged, and can be undone as a whole. A backup copy was made before.");
    m_sentence->setText(done + QLatin1Char(' ') + sumOf(m_review) +
                        (m_review.unfinished.isEmpty()
                             ? QString()
                             : QLatin1Char(' ') + PersonErasure::unfinishedText(m_review.unfinished)));
    m_context.say(done);
    m_merge->hide();
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(m_close->text());
    m_close->setFocus();
}

QString BundleMergeDialog::sentence() const
{
    return m_sentence->text();
}

} // namespace tahaluf
