// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/EntriesTable.h"

#include "language/Bidi.h"
#include "recorder/EntriesModel.h"
#include "recorder/NameDialog.h"
#include "recorder/RecorderSession.h"
#include "theme/Theme.h"
#include "widgets/PageContext.h"
#include "widgets/Tables.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tahaluf {

namespace {

constexpr int RowHeight = 48;
constexpr int RowPadding = 12;

/** The words of a line on up to two rows of text. */
class WordsDelegate : public TableTextDelegate
{
public:
    using TableTextDelegate::TableTextDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        TableTextDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::WrapText;
        option->textElideMode = Qt::ElideRight;
    }
};

QString messageOf(const Result<void>& result)
{
    return result ? QString() : result.error().message;
}

} // namespace

EntriesTable::EntriesTable(PageContext& context, RecorderSession& session, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_model(new EntriesModel(context, session, this))
    , m_table(new QTableView(this))
    , m_head(new QLabel(tr("Recorded in this item"), this))
    , m_empty(new QLabel(tr("Nothing yet. What you save appears here at once, newest first."), this))
{
    setRole(*m_head, Role::Heading);
    setRole(*m_empty, Role::Muted);
    m_empty->setTextFormat(Qt::PlainText);
    m_table->setModel(m_model);
    styleTable(*m_table, RowHeight);
    m_table->setWordWrap(true);
    m_table->setItemDelegateForColumn(EntriesModel::Text, new WordsDelegate(m_table));
    m_table->setItemDelegateForColumn(EntriesModel::SpokenBy, new WordsDelegate(m_table));
    m_table->setAccessibleName(tr("Recorded in this item; Enter corrects a line, F4 shows what can be done"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    QHeaderView& header = *m_table->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Fixed);
    header.setSectionResizeMode(EntriesModel::Text, QHeaderView::Stretch);
    header.resizeSection(EntriesModel::Number, 104);
    header.resizeSection(EntriesModel::Time, 76);
    header.resizeSection(EntriesModel::Kind, 150);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::Medium);
    column->addWidget(m_head);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1, Qt::AlignTop);

    connect(m_table, &QTableView::doubleClicked, this, &EntriesTable::correct);
    connect(m_table, &QTableView::customContextMenuRequested, this, &EntriesTable::openMenu);
    connect(&session, &RecorderSession::entriesChanged, this, &EntriesTable::refresh);
    connect(&session, &RecorderSession::attendanceChanged, this, &EntriesTable::refresh);
}

void EntriesTable::refresh()
{
    const Entry* current = chosen();
    const EntryId id = current ? current->id : EntryId();
    m_model->refresh();
    if (id.isValid()) {
        m_table->setCurrentIndex(m_model->index(m_model->rowOf(id), EntriesModel::Text));
    }
    fitRows();
    m_table->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
}

void EntriesTable::fitRows()
{
    m_table->horizontalHeader()->resizeSection(EntriesModel::SpokenBy,
                                               std::clamp(m_table->viewport()->width() / 4, 140, 260));
    // Two lines for a text that needs them: the secretary reads back what was said, not its beginning.
    const QFontMetrics metrics(m_table->font());
    const auto isCut = [&](int row, int column) {
        const QString text = m_model->index(row, column).data().toString();
        return metrics.horizontalAdvance(text) > m_table->columnWidth(column) - 2 * RowPadding - Space::Small;
    };
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isLong = isCut(row, EntriesModel::Text) || isCut(row, EntriesModel::SpokenBy);
        m_table->setRowHeight(row, isLong ? std::max(RowHeight, 2 * metrics.lineSpacing() + RowPadding) : RowHeight);
    }
}

bool EntriesTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && (event->type() == QEvent::Resize || event->type() == QEvent::Show)) {
        // Once the columns have their new widths.
        QMetaObject::invokeMethod(this, &EntriesTable::fitRows, Qt::QueuedConnection);
    }
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier) {
                correct();
                return true;
            }
            break;
        case Qt::Key_Delete:
            withdraw();
            return true;
        case Qt::Key_Menu:
            openMenu();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

const Entry* EntriesTable::chosen() const
{
    return m_model->entry(m_table->currentIndex().row());
}

QString EntriesTable::shownNumber(const Entry& entry) const
{
    return Bidi::isolateReference(m_context.phrasebook().shaped(entry.number));
}

QString EntriesTable::about(const Entry& entry) const
{
    return shownNumber(entry) + QStringLiteral(" · ") + entry.text;
}

void EntriesTable::openMenu()
{
    if (m_model->rowCount() == 0) {
        return;
    }
    if (!chosen()) {
        m_table->setCurrentIndex(m_model->index(0, EntriesModel::Text));
    }
    m_table->setFocus(Qt::ShortcutFocusReason);
    const Entry& entry = *chosen();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(
        entry.toComplete ? tr("&1  Complete the text …") : tr("&1  Correct the text …"), this, &EntriesTable::correct);
    menu->addAction(tr("&2  Move to another item …"), this, &EntriesTable::move);
    menu->addAction(tr("&3  Change the kind …"), this, &EntriesTable::reclassify);
    menu->addAction(tr("&4  Correct the speaker …"), this, &EntriesTable::attribute);
    menu->addAction(tr("&5  Withdraw, with a reason …"), this, &EntriesTable::withdraw)
        ->setEnabled(entry.state != EntryState::Withdrawn);
    const QRect row = m_table->visualRect(m_table->currentIndex());
    const QPoint corner = isRightToLeft() ? row.bottomRight() : row.bottomLeft();
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(
        m_table->viewport()->mapToGlobal(isRightToLeft() ? corner - QPoint(menu->sizeHint().width(), 0) : corner));
}

void EntriesTable::correct()
{
    if (const Entry* entry = chosen()) {
        const EntryId id = entry->id;
        const QString number = shownNumber(*entry);
        auto* dialog = new TextDialog(
            entry->toComplete ? tr("Complete %1").arg(number) : tr("Correct %1").arg(number),
            tr("The first wording stays in the history; the number does not change."),
            tr("Save"),
            entry->text,
            [this, id, number](const QString& text) {
                const Result<void> corrected = m_session.correct(id, text);
                if (corrected) {
                    emit done(tr("%1 was corrected.").arg(number));
                }
                return messageOf(corrected);
            },
            this);
        dialog->open();
    }
}

void EntriesTable::move()
{
    if (const Entry* entry = chosen()) {
        const EntryId id = entry->id;
        const QString number = shownNumber(*entry);
        std::vector<ChoiceDialog::Option> items;
        for (const AgendaItem& item : m_session.agenda()) {
            const QString place = m_context.phrasebook().number(static_cast<qint64>(items.size()) + 1);
            items.push_back({item.id.value(), place + QStringLiteral(". ") + m_session.itemTitle(item)});
        }
        auto* dialog = new ChoiceDialog(
            tr("Move %1 to another item").arg(number),
            about(*entry),
            tr("Move"),
            items,
            entry->agendaItem.value(),
            [this, id, number](qint64 item) {
                const Result<void> moved = m_session.moveToItem(id, AgendaItemId(item));
                if (moved) {
                    emit done(tr("%1 was moved.").arg(number));
                }
                return messageOf(moved);
            },
            this);
        dialog->open();
    }
}

void EntriesTable::reclassify()
{
    if (const Entry* entry = chosen()) {
        const EntryId id = entry->id;
        const QString number = shownNumber(*entry);
        std::vector<ChoiceDialog::Option> kinds;
        for (const Choice& choice : choicesOf<EntryKind>().all()) {
            const QString digit = m_context.phrasebook().number(static_cast<qint64>(kinds.size()) + 1);
            // 0 would mean "none" to a list.
            kinds.push_back(
                {choice.value + 1, digit + QStringLiteral("  ") + choiceLabel(static_cast<EntryKind>(choice.value))});
        }
        auto* dialog = new ChoiceDialog(
            tr("Kind of %1").arg(number),
            about(*entry),
            tr("Change"),
            kinds,
            static_cast<qint64>(entry->kind) + 1,
            [this, id, number](qint64 kind) {
                const Result<void> changed = m_session.reclassify(id, static_cast<EntryKind>(kind - 1));
                if (changed) {
                    emit done(tr("%1 has another kind now.").arg(number));
                }
                return messageOf(changed);
            },
            this);
        dialog->open();
    }
}

void EntriesTable::attribute()
{
    if (const Entry* entry = chosen()) {
        const EntryId id = entry->id;
        const QString number = shownNumber(*entry);
        auto* dialog = new NameDialog(
            NameDialog::Asks::KnownSpeaker,
            tr("Who said %1").arg(number),
            about(*entry),
            tr("Save"),
            m_session.speakers(),
            [this, id, number](const NameDialog::Answer& answer) -> QString {
                if (answer.person == 0 && answer.member == 0) {
                    return tr("Choose someone from the list.");
                }
                const Result<void> changed = m_session.attribute(id, PersonId(answer.person), MemberId(answer.member));
                if (changed) {
                    emit done(tr("The speaker of %1 was corrected.").arg(number));
                }
                return messageOf(changed);
            },
            this);
        dialog->open();
    }
}

void EntriesTable::withdraw()
{
    if (const Entry* entry = chosen(); entry && entry->state != EntryState::Withdrawn) {
        const EntryId id = entry->id;
        const QString number = shownNumber(*entry);
        auto* dialog = new TextDialog(
            tr("Withdraw %1").arg(number),
            tr("The line stays, marked withdrawn with its reason; its number is not given again."),
            tr("Withdraw"),
            {},
            [this, id, number](const QString& reason) {
                const Result<void> withdrawn = m_session.withdraw(id, reason);
                if (withdrawn) {
                    emit done(tr("%1 was withdrawn.").arg(number));
                }
                return messageOf(withdrawn);
            },
            this);
        dialog->open();
    }
}

} // namespace tahaluf
