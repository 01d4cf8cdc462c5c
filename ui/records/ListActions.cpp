// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/ListActions.h"

#include "exchange/ExportRun.h"
#include "records/LastCommand.h"
#include "records/RecordListView.h"
#include "records/UndoBar.h"
#include "storage/CommandNames.h"
#include "storage/Transaction.h"
#include "widgets/MenuText.h"
#include "widgets/ReadOnly.h"
#include "Workspace.h"
#include "WorkspaceAccess.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QProgressDialog>
#include <QSettings>
#include <QStandardPaths>

namespace tahaluf {

namespace {
const QString FolderKey = QStringLiteral("lists/folder");
} // namespace

ListActions::ListActions(RecordPage& page, const RecordPageOptions& options, ChoicesOf choices)
    : QObject(&page)
    , m_page(page)
    , m_entity(*page.context().workspace().catalog().find(options.entity))
    , m_inlineFields(options.inlineFields)
    , m_commands(options.commands)
    , m_choices(std::move(choices))
{
    if (!m_inlineFields.isEmpty()) {
        page.list().addKey(QKeySequence(Qt::Key_F2), [this] { editHere(); });
    }
    connect(&page.list(), &RecordListView::menuAsked, this, [this](const QPoint& place) {
        auto* menu = new QMenu(&m_page.list());
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(place);
    });
}

std::vector<const FieldInfo*> ListActions::editable() const
{
    std::vector<const FieldInfo*> fields;
    for (const QString& key : m_inlineFields) {
        fields.push_back(m_entity.field(key));
    }
    return fields;
}

void ListActions::addCommands(QMenu& menu)
{
    for (const ListCommand& command : m_commands) {
        if (!command.label.isEmpty()) {
            QAction* action = menu.addAction(menuText(command.label), this, [this, command] {
                if (const std::vector<qint64> ids = m_page.list().selectedIds(); !ids.empty()) {
                    command.run(ids);
                }
            });
            action->setShortcut(command.key);
            if (!command.changesNothing) {
                ReadOnly::keepOff(m_page.context(), *action);
            }
        }
    }
    for (const FieldInfo* field : editable()) {
        QMenu* values = menu.addMenu(menuText(tr("Set: %1").arg(field->label())));
        ReadOnly::keepOff(m_page.context(), *values->menuAction());
        connect(values, &QMenu::aboutToShow, this, [this, values, field] {
            values->clear();
            fillValues(*values, *field);
        });
    }
}

void ListActions::fillMenu(QMenu& menu)
{
    menu.setToolTipsVisible(true);
    const std::vector<qint64> chosen = m_page.list().selectedIds();
    if (!m_page.isBinShown()) {
        addCommands(menu);
        menu.addSeparator();
    }
    menu.addAction(tr("Copy as a table"), this, [this] { m_page.list().copyChosen(); })
        ->setShortcut(QKeySequence::Copy);
    menu.addAction(tr("Save the chosen ones as a table…"), this, [this, chosen] {
        exportTo(chosen, m_page.list().shownFields());
    });
    if (!m_page.isBinShown()) {
        menu.addSeparator();
        QAction* remove = menu.addAction(tr("Delete"), this, [this] { m_page.deleteCurrent(); });
        remove->setShortcut(Qt::Key_Delete);
        ReadOnly::keepOff(m_page.context(), *remove);
    }
    if (chosen.empty()) {
        const QList<QAction*> actions = menu.actions();
        for (QAction* action : actions) {
            action->setEnabled(false);
        }
    }
}

void ListActions::fillViewMenu(QMenu& menu)
{
    menu.addAction(tr("Choose all"), this, [this] { m_page.list().selectAll(); })->setShortcut(QKeySequence::SelectAll);
    QMenu* chosen = menu.addMenu(tr("With the chosen ones"));
    fillMenu(*chosen);
    QAction* save = menu.addAction(tr("Save the list as a table…"), this, [this] {
        m_page.model().countWhole();
        exportTo(m_page.model().ids(), m_page.list().shownFields());
    });
    save->setEnabled(m_page.model().recordCount() > 0);
}

void ListActions::fillValues(QMenu& menu, const FieldInfo& field)
{
    const auto add = [&](const FilterChoice& choice) {
        menu.addAction(menuText(choice.label), this, [this, &field, choice] {
            setValue(m_page.list().selectedIds(), field, choice);
        });
    };
    for (const FilterChoice& choice : m_choices(field)) {
        add(choice);
    }
    if (field.kind == FieldKind::Link && !field.isRequired) {
        menu.addSeparator();
        add({QVariant(QMetaType(QMetaType::LongLong)), tr("None")});
    }
}

void ListActions::editHere()
{
    RecordListView& list = m_page.list();
    if (m_page.isBinShown() || list.selectedIds().empty() || ReadOnly::refuses(m_page.context())) {
        return;
    }
    // The cell the person stands on; where it is not edited here, the first one that is.
    const FieldInfo* field = m_page.model().field(list.currentIndex().column());
    QModelIndex cell = list.currentIndex();
    if (!field || !m_inlineFields.contains(field->key)) {
        field = m_entity.field(m_inlineFields.front());
        const auto column = static_cast<int>(m_page.model().request().columns.indexOf(field->key));
        cell = column >= 0 && !list.isColumnHidden(column) ? cell.siblingAtColumn(column) : cell;
    }
    auto* menu = new QMenu(&list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Set: %1").arg(field->label()));
    fillValues(*menu, *field);
    if (!menu->actions().isEmpty()) {
        menu->setActiveAction(menu->actions().constFirst());
    }
    const QRect room = list.visualRect(cell);
    const int x = list.layoutDirection() == Qt::RightToLeft ? room.right() - menu->sizeHint().width() : room.left();
    menu->popup(list.viewport()->mapToGlobal(QPoint(x, room.bottom())));
}

Result<void> ListActions::write(const std::vector<std::pair<qint64, QVariant>>& values, const FieldInfo& field)
{
    Workspace& workspace = m_page.context().workspace();
    RecordStore* store = workspace.store(m_entity.key);
    const int index = m_entity.indexOf(field.key);
    Result<Transaction> transaction = Transaction::begin(workspace.journal());
    if (!transaction) {
        return transaction.takeError();
    }
    if (Result<void> named = CommandNames::note(*transaction, CommandNames::SetField); !named) {
        return named.takeError();
    }
    for (const auto& [id, value] : values) {
        Result<std::unique_ptr<RecordDraft>> draft = store->open(id);
        if (!draft) {
            return draft.takeError();
        }
        (*draft)->setValue(index, value);
        if (Result<void> saved = (*draft)->save(); !saved) {
            return saved;
        }
    }
    return transaction->commit();
}

void ListActions::setValue(const std::vector<qint64>& ids, const FieldInfo& field, const FilterChoice& choice)
{
    // What is being typed beside the list would be an edit of an older record afterwards.
    if (ids.empty() || !m_page.mayLeave()) {
        return;
    }
    PageContext& context = m_page.context();
    const int index = m_entity.indexOf(field.key);
    std::vector<std::pair<qint64, QVariant>> after;
    for (const qint64 id : ids) {
        Result<std::unique_ptr<RecordDraft>> draft = context.workspace().store(m_entity.key)->open(id);
        if (!draft) {
            context.fail(draft.error());
            return;
        }
        if (const QVariant now = (*draft)->value(index); now != choice.value) {
            after.emplace_back(id, choice.value);
        }
    }
    if (Result<void> written = write(after, field); !written) {
        context.fail(written.error());
        return;
    }
    const int count = static_cast<int>(after.size()); // lupdate reads a plain number only
    //: a field, the value it got and in how many records
    const QString message = tr("%1: “%2” in %n record(s).", nullptr, count).arg(field.label(), choice.label);
    if (after.empty()) {
        context.say(message); // nothing was written, so there is nothing to take back
        return;
    }
    m_page.undoBar().offer(message, takingBackTheLast(context));
}

bool ListActions::remove(const std::vector<qint64>& ids)
{
    PageContext& context = m_page.context();
    RecordStore* store = context.workspace().store(m_entity.key);
    const auto removeAll = [&context, store, &ids]() -> Result<void> {
        Result<Transaction> transaction = Transaction::begin(context.workspace().journal());
        if (!transaction) {
            return transaction.takeError();
        }
        if (Result<void> named = CommandNames::note(*transaction, CommandNames::DeleteChosen); !named) {
            return named.takeError();
        }
        for (const qint64 id : ids) {
            if (Result<void> done = store->remove(id); !done) {
                return done;
            }
        }
        return transaction->commit();
    };
    if (Result<void> removed = removeAll(); !removed) {
        context.fail(removed.error());
        return false;
    }
    const int count = static_cast<int>(ids.size());
    m_page.undoBar().offer(tr("%n record(s) moved to the recycle bin.", nullptr, count), takingBackTheLast(context));
    return true;
}

void ListActions::exportTo(const std::vector<qint64>& ids, const QStringList& columns)
{
    PageContext& context = m_page.context();
    const QString folder =
        QSettings().value(FolderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
    const QString spreadsheet = tr("Spreadsheet (*.xlsx)");
    const QString plain = tr("Text with commas (*.csv)");
    QString kind;
    QString path = QFileDialog::getSaveFileName(m_page.window(),
                                                tr("Save as a table"),
                                                folder + QLatin1Char('/') + m_entity.pluralLabel(),
                                                spreadsheet + QStringLiteral(";;") + plain,
                                                &kind);
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += kind == plain ? QStringLiteral(".csv") : QStringLiteral(".xlsx");
    }
    QSettings().setValue(FolderKey, QFileInfo(path).absolutePath());
    ExportOptions options;
    options.entity = m_entity.key;
    options.labels = context.phrasebook().language();
    options.fields = columns;
    options.ids = ids;
    QProgressDialog progress(tr("Saving the list…"), tr("Stop"), 0, static_cast<int>(ids.size()), m_page.window());
    progress.setWindowTitle(tr("Save as a table"));
    progress.setWindowModality(Qt::WindowModal);
    options.goOn = [&progress](qint64 count) {
        progress.setValue(static_cast<int>(count));
        return !progress.wasCanceled();
    };
    Result<qint64> written = ExportRun(recordAccess(context.workspace()), options).writeFile(path);
    if (!written && progress.wasCanceled()) {
        context.say(written.error().message);
        return;
    }
    progress.reset();
    if (!written) {
        context.fail(written.error());
        return;
    }
    const int count = static_cast<int>(*written);
    context.say(tr("%n record(s) saved in “%1”.", nullptr, count).arg(QDir::toNativeSeparators(path)));
}

} // namespace tahaluf
