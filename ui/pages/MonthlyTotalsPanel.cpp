// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/MonthlyTotalsPanel.h"

#include "language/NameInLanguage.h"
#include "pages/MonthlyTotalsModel.h"
#include "theme/Theme.h"
#include "widgets/ReadOnly.h"
#include "widgets/Tables.h"
#include "WorkAreas.h"
#include "Workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tahaluf {

namespace {

constexpr int RowHeight = 34;
constexpr int HeadHeight = 98; ///< three lines of a name
constexpr int MonthWidth = 110;
constexpr int BodyWidth = 118;

/** A number in the middle of its place, typed in any digits. */
class NumberDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        Q_UNUSED(option)
        auto* line = new QLineEdit(parent);
        line->setAlignment(Qt::AlignCenter);
        line->setFrame(false);
        line->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
        return line;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        static_cast<QLineEdit*>(editor)->setText(index.data(Qt::EditRole).toString());
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        model->setData(index, static_cast<QLineEdit*>(editor)->text(), Qt::EditRole);
    }
};

} // namespace

MonthlyTotalsPanel::MonthlyTotalsPanel(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new MonthlyTotalsModel(context, this))
    , m_table(new QTableView(this))
    , m_path(new QComboBox(this))
    , m_year(new QComboBox(this))
    , m_note(new QLabel(this))
{
    setRole(*this, Role::Canvas);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Medium);
    layout->setSpacing(Space::Small);
    buildHead(*layout);
    m_table->setModel(m_model);
    styleTable(*m_table, RowHeight);
    m_table->setItemDelegate(new NumberDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setShowGrid(true);
    m_table->setEditTriggers(ReadOnly::typingInCells(context));
    m_table->setAccessibleName(tr("Monthly totals"));
    m_table->verticalHeader()->show();
    m_table->verticalHeader()->setFixedWidth(MonthWidth);
    QHeaderView& header = *m_table->horizontalHeader();
    header.setDefaultAlignment(Qt::AlignCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    header.setFixedHeight(HeadHeight);
    header.setDefaultSectionSize(BodyWidth);
    layout->addWidget(m_table, 1);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    setRole(*m_note, Role::Muted);
    layout->addWidget(m_note);
    setFocusProxy(m_table);
    connect(m_path, &QComboBox::currentIndexChanged, this, &MonthlyTotalsPanel::readAgain);
    connect(m_year, &QComboBox::currentIndexChanged, this, &MonthlyTotalsPanel::readAgain);
    const auto refresh = [this] {
        fillChoices();
        readAgain();
    };
    const ChangeNotifier& notifier = context.workspace().notifier();
    connect(&notifier, &ChangeNotifier::changed, this, [refresh](const RecordChanges& changes) {
        static const QSet<QString> shown{QStringLiteral("monthly_totals"),
                                         QStringLiteral("referral_paths"),
                                         QStringLiteral("referral_steps"),
                                         QStringLiteral("plan_steps"),
                                         QStringLiteral("members")};
        if (std::any_of(changes.begin(), changes.end(), [](const RecordChange& change) {
                return shown.contains(change.entity);
            })) {
            refresh();
        }
    });
    connect(&notifier, &ChangeNotifier::changedElsewhere, this, refresh);
    refresh();
    if (m_model->columnCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
}

void MonthlyTotalsPanel::buildHead(QVBoxLayout& layout)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::Small);
    auto* title = new QLabel(tr("Monthly totals"), this);
    setRole(*title, Role::Title);
    m_path->setAccessibleName(tr("Referral path"));
    m_year->setAccessibleName(tr("Year"));
    auto* print = new QPushButton(tr("Print the year"), this);
    print->setAccessibleName(print->text());
    connect(print, &QPushButton::clicked, this, [this] {
        PaperRequest request;
        request.year = m_year->currentData().toInt();
        emit m_context.paperAsked(QStringLiteral("monthly-totals"), request);
    });
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_path);
    head->addWidget(m_year);
    head->addWidget(print);
    layout.addLayout(head);
    auto* help = new QLabel(tr("How many people each body served in the month. Type a number; Delete and Enter take it "
                               "back. Numbers only: nothing here is about one person."),
                            this);
    help->setTextFormat(Qt::PlainText);
    help->setWordWrap(true);
    setRole(*help, Role::Subtitle);
    layout.addWidget(help);
}

void MonthlyTotalsPanel::fillChoices()
{
    const QSignalBlocker quietPath(m_path);
    const QSignalBlocker quietYear(m_year);
    const Phrasebook& book = m_context.phrasebook();
    Result<std::vector<ReferralPath>> paths = m_context.workspace().records().referralPaths.all();
    Result<std::optional<MonthlyYears>> years = m_context.workspace().areas().planningRecords().years();
    if (!paths || !years) {
        m_context.fail(!paths ? paths.error() : years.error());
        return;
    }
    const QVariant path = m_path->currentData();
    m_path->clear();
    for (const ReferralPath& each : *paths) {
        m_path->addItem(nameInLanguage(book, each.name, each.nameEn), each.id.value());
    }
    m_path->setCurrentIndex(qMax(path.isValid() ? m_path->findData(path) : 0, m_path->count() > 0 ? 0 : -1));
    const int now = m_context.today().year();
    const int first = *years ? qMin(now, (*years)->oldest) : now;
    const int newest = *years ? (*years)->newest : now;
    const QVariant year = m_year->currentData();
    m_year->clear();
    for (int each = now; each >= first; --each) {
        m_year->addItem(book.number(each), each);
    }
    m_year->setCurrentIndex(qMax(0, m_year->findData(year.isValid() ? year : QVariant(newest))));
}

void MonthlyTotalsPanel::readAgain()
{
    m_model->read(ReferralPathId(m_path->currentData().toLongLong()), m_year->currentData().toInt());
    const int few = m_model->smallCount();
    QString said = m_path->count() == 0 ? tr("No referral path is recorded yet: totals belong to one.") : QString();
    if (few > 0) {
        said = tr("%n number(s) under five: papers for partners and the public do not show them, nor what they would "
                  "follow from.",
                  nullptr,
                  few);
    }
    m_note->setText(m_context.phrasebook().shaped(said));
}

} // namespace tahaluf
