// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ServiceFinderPanel.h"

#include "coalition/NamesById.h"
#include "coalition/ServiceQueries.h"
#include "language/Bidi.h"
#include "language/NameInLanguage.h"
#include "pages/FoundModel.h"
#include "reports/papers/ServiceFacts.h"
#include "widgets/DualDateTimeEdit.h"
#include "Workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace tahaluf {

namespace {

template <typename Enum> void fill(QComboBox& box)
{
    for (const Choice& choice : choicesOf<Enum>().all()) {
        box.addItem(choicesOf<Enum>().label(choice.value), choice.value);
    }
}

constexpr int OpenColumn = 2;
constexpr int PhoneColumn = 5;

} // namespace

ServiceFinderPanel::ServiceFinderPanel(PageContext& context, QWidget* parent)
    : FinderPanel(
          context,
          tr("Find a service"),
          new FoundModel({tr("Service"), tr("Body"), tr("At that time"), tr("Hours"), tr("Languages"), tr("Phone")},
                         OpenColumn,
                         nullptr),
          parent)
    , m_kind(new QComboBox(this))
    , m_group(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_at(new DualDateTimeEdit(context.phrasebook(), this))
{
    m_kind->addItem(tr("Any service"));
    fill<ServiceKind>(*m_kind);
    fill<ServedGroup>(*m_group);
    m_at->setDateTime(context.workspace().clock().localNow());
    addCriterion(tr("What is needed"), m_kind, 2);
    addCriterion(tr("For whom"), m_group, 2);
    addCriterion(tr("Language"), m_language, 2);
    addCriterion(tr("When"), m_at, 3);
    arrange(tr("Services that fit"), {OpenColumn, PhoneColumn});
    connect(addButton(tr("Open the service"), true), &QPushButton::clicked, this, &ServiceFinderPanel::openChosen);
    connect(addButton(tr("Print the referral guide"), false), &QPushButton::clicked, this, [this] {
        emit this->context().paperAsked(QStringLiteral("referral-guide"), PaperRequest());
    });
    readLanguages();
    for (QComboBox* box : {m_kind, m_group, m_language}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ServiceFinderPanel::find);
    }
    connect(m_at, &DualDateTimeEdit::dateTimeChanged, this, &ServiceFinderPanel::find);
    const ChangeNotifier& notifier = context.workspace().notifier();
    connect(&notifier, &ChangeNotifier::changed, this, [this](const RecordChanges& changes) {
        for (const RecordChange& change : changes) {
            if (change.entity == QLatin1String("services")) {
                readLanguages();
                find();
                return;
            }
        }
    });
    connect(&notifier, &ChangeNotifier::changedElsewhere, this, [this] {
        readLanguages();
        find();
    });
    setFocusProxy(m_kind);
    find();
}

void ServiceFinderPanel::readLanguages()
{
    Result<std::vector<Service>> services =
        ServiceQueries(context().workspace().records()).services(Audience::Internal);
    if (!services) {
        context().fail(services.error());
        return;
    }
    const QString chosen = m_language->currentData().toString();
    const QSignalBlocker quiet(m_language);
    m_language->clear();
    m_language->addItem(tr("Any language"));
    const QStringList names = languagesOf(*services);
    for (const QString& name : names) {
        m_language->addItem(name, name);
    }
    m_language->setCurrentIndex(qMax(0, chosen.isEmpty() ? 0 : m_language->findData(chosen)));
}

void ServiceFinderPanel::find()
{
    Result<std::vector<Service>> services =
        ServiceQueries(context().workspace().records()).services(Audience::Internal);
    if (!services) {
        context().fail(services.error());
        return;
    }
    ServiceNeed need;
    if (m_kind->currentData().isValid()) {
        need.kind = static_cast<ServiceKind>(m_kind->currentData().toInt());
    }
    need.group = static_cast<ServedGroup>(m_group->currentData().toInt());
    need.language = m_language->currentData().toString();
    need.at = m_at->dateTime();
    const Phrasebook& book = context().phrasebook();
    Result<QHash<qint64, QString>> bodies =
        namesById(context().workspace().records().members, book, &Member::name, &Member::nameEn);
    if (!bodies) {
        context().fail(bodies.error());
        return;
    }
    m_found = findServices(*services, need);
    std::vector<FoundRow> rows;
    rows.reserve(m_found.size());
    int open = 0;
    for (const FoundService& found : m_found) {
        const Service& service = found.service;
        open += found.isOpen ? 1 : 0;
        rows.push_back({.id = service.id.value(),
                        .texts = {nameInLanguage(book, service.name, service.nameEn),
                                  bodies->value(service.member.value()),
                                  found.isOpen ? tr("Open then") : tr("Closed then"),
                                  ServiceFacts::hours(service, book),
                                  service.languages,
                                  Bidi::isolatePhone(service.phone)},
                        .state = found.isOpen ? QStringLiteral("adopted") : QStringLiteral("deferred")});
    }
    const QString count = tr("%n service(s)", nullptr, static_cast<int>(rows.size()));
    const QString said = rows.empty()
                             ? tr("No service fits: ask for another hour or language, or look for interpretation.")
                             : tr("%1, %2").arg(count, tr("%n of them open then", nullptr, open));
    showFound(std::move(rows), said);
}

void ServiceFinderPanel::showChosen()
{
    const int row = chosenRow();
    if (row < 0) {
        note().clear();
        return;
    }
    const Phrasebook& book = context().phrasebook();
    const Service& service = m_found[static_cast<std::size_t>(row)].service;
    const QString how = nameInLanguage(book, service.howToRefer, service.howToReferEn);
    QStringList lines{how.isEmpty() ? tr("How to refer is not recorded.")
                                    : tr("How to refer: %1").arg(Bidi::isolateAuto(book.shaped(how)))};
    lines.prepend(tr("Hours: %1").arg(ServiceFacts::hours(service, book)));
    if (!service.contact.isEmpty()) {
        lines << tr("Contact: %1").arg(Bidi::isolateAuto(service.contact));
    }
    note().setText(lines.join(u'\n'));
}

void ServiceFinderPanel::openChosen()
{
    if (const int row = chosenRow(); row >= 0) {
        emit context().recordRequested(QStringLiteral("services"),
                                       m_found[static_cast<std::size_t>(row)].service.id.value());
    }
}

} // namespace tahaluf
