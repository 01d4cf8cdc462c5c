// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ResourceChoice.h"

#include "coalition/NamesById.h"
#include "coalition/resources/ResourceMatcher.h"
#include "pages/FoundModel.h"
#include "widgets/StateBadge.h"
#include "widgets/Tables.h"
#include "Workspace.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace tahaluf {

namespace {
constexpr int StateColumn = 2;
constexpr int StateWidth = 96;
constexpr QSize Least(560, 190);
} // namespace

ResourceChoice::ResourceChoice(PageContext& context, std::vector<ResourceKind> kinds, QDate day, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_kinds(std::move(kinds))
    , m_day(day)
    , m_model(new FoundModel({tr("Resource"), tr("Body"), tr("On that day")}, StateColumn, this))
    , m_words(new QLineEdit(this))
    , m_table(new QTableView(this))
{
    m_words->setPlaceholderText(tr("A word of its name or its fields"));
    m_words->setAccessibleName(tr("Find among what is offered"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What the bodies offer"));
    styleTable(*m_table, Space::RowHeight);
    m_table->setItemDelegate(new TableTextDelegate(m_table));
    m_table->setItemDelegateForColumn(StateColumn, new StateBadgeDelegate(m_table));
    m_table->setMinimumSize(Least);
    QHeaderView& head = *m_table->horizontalHeader();
    head.setStretchLastSection(false);
    head.setSectionResizeMode(0, QHeaderView::Stretch);
    head.setSectionResizeMode(1, QHeaderView::Stretch);
    head.resizeSection(StateColumn, StateWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    layout->addWidget(m_words);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_words);
    connect(m_words, &QLineEdit::textChanged, this, &ResourceChoice::find);
    find();
}

ResourceId ResourceChoice::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 ? ResourceId() : ResourceId(m_model->rows()[static_cast<std::size_t>(row)].id);
}

void ResourceChoice::find()
{
    const CoalitionRecords& records = m_context.workspace().records();
    Result<std::vector<Resource>> resources = records.resources.all(QStringLiteral("sort_key"));
    Result<std::vector<ResourceRequest>> requests = records.resourceRequests.all();
    Result<QHash<qint64, QString>> bodies =
        namesById(records.members, m_context.phrasebook(), &Member::name, &Member::nameEn);
    for (const Error* error : {resources ? nullptr : &resources.error(),
                               requests ? nullptr : &requests.error(),
                               bodies ? nullptr : &bodies.error()}) {
        if (error) {
            m_context.fail(*error);
            return;
        }
    }
    const ResourceMatcher matcher(std::move(*resources), *requests);
    std::vector<FoundRow> rows;
    for (const bool isFree : {true, false}) {
        for (const ResourceKind kind : m_kinds) {
            for (const MatchedResource& one :
                 matcher.match({.kind = kind, .words = m_words->text(), .from = m_day, .until = m_day})) {
                if (one.isFree != isFree) {
                    continue;
                }
                const Resource& resource = matcher.resources()[one.place];
                rows.push_back({.id = resource.id.value(),
                                .texts = {nameInLanguage(m_context.phrasebook(), resource.name, resource.nameEn),
                                          bodies->value(resource.member.value()),
                                          isFree ? tr("Free") : tr("Promised")},
                                .state = isFree ? QStringLiteral("adopted") : QStringLiteral("deferred")});
            }
        }
    }
    m_model->setRows(std::move(rows));
}

} // namespace tahaluf
