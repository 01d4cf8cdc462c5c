// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ResourceChoice.h"

#include "coalition/NamesById.h"
#include "coalition/resources/ResourceMatcher.h"
#include "language/DateText.h"
#include "pages/CommandDialog.h"
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
    head.resizeSection(StateColumn, qMax(StateWidth, head.sectionSizeHint(StateColumn)));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    layout->addWidget(m_words);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_words);
    connect(m_words, &QLineEdit::textChanged, this, &ResourceChoice::find);
    find();
}

void ResourceChoice::askFor(PageContext& context, ResourceRequest request, QWidget* parent)
{
    std::vector<ResourceKind> kinds;
    for (const Choice& kind : choicesOf<ResourceKind>().all()) {
        kinds.push_back(static_cast<ResourceKind>(kind.value));
    }
    const DateText dates(context.phrasebook());
    CommandDialog dialog(tr("What the bodies offer"), tr("Ask for it"), parent);
    auto* choice = new ResourceChoice(context, std::move(kinds), request.fromOn, &dialog);
    // First what fits its words; all of it where nothing does.
    choice->words().setText(request.purpose);
    if (choice->model().rows().empty()) {
        choice->words().clear();
    }
    dialog.addText(tr("For “%1” on %2, the free ones first.").arg(request.purpose, dates.dual(request.fromOn)));
    dialog.addRow(tr("Resource"), choice);
    dialog.setCommand([&]() -> Result<void> {
        if (!choice->chosen().isValid()) {
            return refused(tr("Choose a resource from the list."));
        }
        request.resource = choice->chosen();
        return context.workspace().resources().saveRequest(request);
    });
    if (dialog.exec() == QDialog::Accepted) {
        emit context.recordRequested(QStringLiteral("resource_requests"), request.id.value());
    }
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
