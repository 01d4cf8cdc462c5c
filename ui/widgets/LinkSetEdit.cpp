// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LinkSetEdit.h"

#include "language/Bidi.h"
#include "storage/ListQuery.h"
#include "theme/Theme.h"
#include "widgets/LinkPicker.h"
#include "Workspace.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tahaluf {

namespace {
constexpr int IdRole = Qt::UserRole;
constexpr int MostRows = 4;
constexpr int LinkLineHeight = 30;
} // namespace

LinkSetEdit::LinkSetEdit(PageContext& context, const QString& entity, QWidget* parent, const QStringList& detailFields)
    : QWidget(parent)
    , m_context(context)
    , m_entity(entity)
    , m_detailFields(detailFields)
    , m_picker(new LinkPicker(context, entity, this, detailFields))
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(tr("Take out"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Tiny);
    auto* top = new QHBoxLayout;
    top->setSpacing(Space::Small);
    m_picker->setPlaceholderText(tr("Type a few letters to add one"));
    top->addWidget(m_picker, 1);
    m_remove->setAutoDefault(false);
    m_remove->setAccessibleName(m_remove->text());
    m_remove->setToolTip(tr("Delete"));
    top->addWidget(m_remove);
    layout->addLayout(top);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    layout->addWidget(m_list);
    setFocusProxy(m_picker);
    setTabOrder(m_picker, m_list);
    setTabOrder(m_list, m_remove);
    connect(m_picker, &LinkPicker::picked, this, [this](qint64 id) {
        m_picker->setCurrent(0);
        add(id);
    });
    connect(m_remove, &QPushButton::clicked, this, &LinkSetEdit::removeCurrent);
    refresh();
}

void LinkSetEdit::setNames(const QString& pickerName, const QString& listName)
{
    m_picker->setAccessibleName(pickerName);
    m_list->setAccessibleName(listName);
}

QString LinkSetEdit::labelOf(qint64 id) const
{
    Workspace& workspace = m_context.workspace();
    const EntityInfo& info = *workspace.catalog().find(m_entity);
    ListRequest request;
    request.entity = m_entity;
    request.columns = m_detailFields + QStringList{info.titleField};
    request.prefersEnglish = !m_context.phrasebook().isArabic();
    Result<ListQuery> query = ListQuery::prepare(workspace.database(), workspace.catalog(), request);
    Result<std::vector<ListRow>> rows = query ? query->row(id) : Result<std::vector<ListRow>>(query.takeError());
    if (!rows) {
        m_context.fail(rows.error());
        return {};
    }
    QStringList parts;
    for (qsizetype column = 0; !rows->empty() && column < request.columns.size(); ++column) {
        const QString text = rows->front().values[static_cast<std::size_t>(column)].toString().simplified();
        const FieldInfo* field = info.field(request.columns.at(column));
        if (!text.isEmpty()) {
            const QString shown = m_context.phrasebook().shaped(text);
            parts << (field && field->kind == FieldKind::Reference ? Bidi::isolateReference(shown)
                                                                   : Bidi::isolateAuto(shown));
        }
    }
    return parts.join(QStringLiteral(" – "));
}

void LinkSetEdit::append(qint64 id)
{
    auto* item = new QListWidgetItem(labelOf(id), m_list);
    item->setData(IdRole, id);
    item->setToolTip(item->text());
    item->setSizeHint({0, LinkLineHeight});
}

void LinkSetEdit::setRecords(const std::vector<qint64>& ids)
{
    m_list->clear();
    for (const qint64 id : ids) {
        append(id);
    }
    refresh();
}

std::vector<qint64> LinkSetEdit::records() const
{
    std::vector<qint64> ids;
    ids.reserve(static_cast<std::size_t>(m_list->count()));
    for (int row = 0; row < m_list->count(); ++row) {
        ids.push_back(m_list->item(row)->data(IdRole).toLongLong());
    }
    return ids;
}

void LinkSetEdit::add(qint64 id)
{
    const std::vector<qint64> before = records();
    if (id <= 0 || std::find(before.begin(), before.end(), id) != before.end()) {
        return;
    }
    append(id);
    m_list->setCurrentRow(m_list->count() - 1);
    refresh();
    emit changed();
}

void LinkSetEdit::removeCurrent()
{
    if (m_list->currentRow() < 0) {
        return;
    }
    delete m_list->takeItem(m_list->currentRow());
    refresh();
    emit changed();
}

void LinkSetEdit::refresh()
{
    m_list->setVisible(m_list->count() > 0);
    m_list->setFixedHeight(qBound(1, m_list->count(), MostRows) * LinkLineHeight + Space::Small);
    if (m_list->currentRow() < 0 && m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
    m_remove->setVisible(m_list->count() > 0);
}

bool LinkSetEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tahaluf
