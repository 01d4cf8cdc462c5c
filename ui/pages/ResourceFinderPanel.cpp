// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ResourceFinderPanel.h"

#include "coalition/NamesById.h"
#include "language/Bidi.h"
#include "pages/FoundModel.h"
#include "widgets/DualDateEdit.h"
#include "widgets/ReadOnly.h"
#include "Workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

namespace tahaluf {

namespace {

constexpr int KindColumn = 2;
constexpr int OfferStateColumn = 3;
constexpr int CapacityColumn = 5;
constexpr int MostPeople = 100000;
constexpr std::size_t MostRows = 200;

} // namespace

ResourceFinderPanel::ResourceFinderPanel(PageContext& context, QWidget* parent)
    : FinderPanel(
          context,
          tr("Find a resource"),
          new FoundModel({tr("Resource"), tr("Body"), tr("Kind"), tr("On those days"), tr("Fields"), tr("Capacity")},
                         OfferStateColumn,
                         nullptr),
          parent)
    , m_matcher({}, {})
    , m_kind(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_language(new QComboBox(this))
    , m_capacity(new QSpinBox(this))
    , m_from(new DualDateEdit(context.phrasebook(), this))
    , m_until(new DualDateEdit(context.phrasebook(), this))
{
    m_kind->addItem(tr("Any kind"));
    for (const Choice& choice : choicesOf<ResourceKind>().all()) {
        m_kind->addItem(choicesOf<ResourceKind>().label(choice.value), choice.value);
    }
    m_capacity->setRange(0, MostPeople);
    m_capacity->setSpecialValueText(tr("any"));
    addCriterion(tr("Kind"), m_kind, 2);
    addCriterion(tr("What for"), m_words, 3);
    addCriterion(tr("Language"), m_language, 2);
    addCriterion(tr("People"), m_capacity, 1);
    addCriterion(tr("From"), m_from, 2);
    addCriterion(tr("Until"), m_until, 2);
    arrange(tr("Resources that fit"), {KindColumn, OfferStateColumn, CapacityColumn});
    QPushButton* request = addButton(tr("Request it"), true);
    ReadOnly::keepOff(context, *request);
    connect(request, &QPushButton::clicked, this, &ResourceFinderPanel::request);
    connect(addButton(tr("Open the resource"), true), &QPushButton::clicked, this, &ResourceFinderPanel::openChosen);
    read();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ResourceFinderPanel::find);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ResourceFinderPanel::find);
    connect(m_words, &QLineEdit::textChanged, this, &ResourceFinderPanel::find);
    connect(m_capacity, &QSpinBox::valueChanged, this, &ResourceFinderPanel::find);
    connect(m_from, &DualDateEdit::dateChanged, this, &ResourceFinderPanel::find);
    connect(m_until, &DualDateEdit::dateChanged, this, &ResourceFinderPanel::find);
    const ChangeNotifier& notifier = context.workspace().notifier();
    connect(&notifier, &ChangeNotifier::changed, this, [this](const RecordChanges& changes) {
        for (const RecordChange& change : changes) {
            if (change.entity == QLatin1String("resources") || change.entity == QLatin1String("resource_requests")) {
                read();
                return;
            }
        }
    });
    connect(&notifier, &ChangeNotifier::changedElsewhere, this, &ResourceFinderPanel::read);
    setFocusProxy(m_kind);
}

void ResourceFinderPanel::read()
{
    const CoalitionRecords& records = context().workspace().records();
    Result<std::vector<Resource>> resources = records.resources.all(QStringLiteral("sort_key"));
    Result<std::vector<ResourceRequest>> requests = records.resourceRequests.all();
    if (!resources || !requests) {
        context().fail(!resources ? resources.error() : requests.error());
        return;
    }
    m_matcher = ResourceMatcher(std::move(*resources), *requests);
    const QString chosen = m_language->currentData().toString();
    {
        const QSignalBlocker quiet(m_language);
        m_language->clear();
        m_language->addItem(tr("Any language"));
        const QStringList names = m_matcher.languages();
        for (const QString& name : names) {
            m_language->addItem(name, name);
        }
        m_language->setCurrentIndex(qMax(0, chosen.isEmpty() ? 0 : m_language->findData(chosen)));
    }
    find();
}

void ResourceFinderPanel::find()
{
    const Phrasebook& book = context().phrasebook();
    Result<QHash<qint64, QString>> bodies =
        namesById(context().workspace().records().members, book, &Member::name, &Member::nameEn);
    if (!bodies) {
        context().fail(bodies.error());
        return;
    }
    ResourceNeed need{.words = m_words->text(),
                      .language = m_language->currentData().toString(),
                      .capacity = m_capacity->value(),
                      .from = m_from->date(),
                      .until = m_until->date()};
    if (m_kind->currentData().isValid()) {
        need.kind = static_cast<ResourceKind>(m_kind->currentData().toInt());
    }
    const std::vector<MatchedResource> matched = m_matcher.match(need);
    std::vector<FoundRow> rows;
    rows.reserve(std::min(matched.size(), MostRows));
    int free = 0;
    for (const MatchedResource& one : matched) {
        free += one.isFree ? 1 : 0;
        if (rows.size() == MostRows) {
            continue;
        }
        const Resource& resource = m_matcher.resources()[one.place];
        rows.push_back({.id = resource.id.value(),
                        .texts = {nameInLanguage(book, resource.name, resource.nameEn),
                                  bodies->value(resource.member.value()),
                                  choiceLabel(resource.kind),
                                  one.isFree ? tr("Free") : tr("Promised"),
                                  resource.fields,
                                  resource.capacity > 0 ? book.number(resource.capacity) : QString()},
                        .state = one.isFree ? QStringLiteral("adopted") : QStringLiteral("deferred")});
    }
    const QString count = tr("%n resource(s)", nullptr, static_cast<int>(matched.size()));
    const QString said = matched.empty() ? tr("Nothing fits: ask for other days or fewer words.")
                                         : tr("%1, %2").arg(count, tr("%n of them free", nullptr, free));
    showFound(std::move(rows), said);
}

void ResourceFinderPanel::showChosen()
{
    const int row = chosenRow();
    if (row < 0) {
        note().clear();
        return;
    }
    const qint64 id = model().rows()[static_cast<std::size_t>(row)].id;
    for (const Resource& resource : m_matcher.resources()) {
        if (resource.id.value() == id) {
            QStringList lines;
            if (!resource.conditions.isEmpty()) {
                lines
                    << tr("Conditions: %1").arg(Bidi::isolateAuto(context().phrasebook().shaped(resource.conditions)));
            }
            if (!resource.contact.isEmpty() || !resource.phone.isEmpty()) {
                lines << tr("Contact: %1 %2")
                             .arg(Bidi::isolateAuto(resource.contact), Bidi::isolatePhone(resource.phone))
                             .trimmed();
            }
            note().setText(lines.join(u'\n'));
            return;
        }
    }
}

void ResourceFinderPanel::openChosen()
{
    if (const int row = chosenRow(); row >= 0) {
        emit context().recordRequested(QStringLiteral("resources"), model().rows()[static_cast<std::size_t>(row)].id);
    }
}

void ResourceFinderPanel::request()
{
    if (const int row = chosenRow(); row >= 0) {
        const QDate from = m_from->date();
        const QDate until = m_until->date().isValid() ? m_until->date() : from;
        emit requested(model().rows()[static_cast<std::size_t>(row)].id, from, until);
    }
}

} // namespace tahaluf
