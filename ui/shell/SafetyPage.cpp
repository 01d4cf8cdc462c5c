// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/SafetyPage.h"

#include "language/Bidi.h"
#include "language/DateText.h"
#include "reports/PaperJob.h"
#include "safety/BackupKeeper.h"
#include "safety/FilePlace.h"
#include "shell/BackupRunner.h"
#include "shell/LockedCopiesCard.h"
#include "storage/FileSettings.h"
#include "widgets/ReadOnly.h"
#include "widgets/ScrolledPage.h"
#include "widgets/Tables.h"
#include "Workspace.h"

#include <QDir>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace tahaluf {

namespace {

constexpr int SafetyCardWidth = 760;
constexpr int CopiesHeight = 230;

QString inMegabytes(const Phrasebook& phrasebook, qint64 bytes)
{
    constexpr double megabyte = 1024.0 * 1024.0;
    return phrasebook.shaped(QLocale::c().toString(static_cast<double>(bytes) / megabyte, 'f', 1));
}

} // namespace

SafetyPage::SafetyPage(PageContext& context, BackupRunner& backups, QWidget* parent)
    : Page(context, parent)
    , m_backups(backups)
    , m_last(SafetyCard::sentence(this))
    , m_trial(SafetyCard::sentence(this))
    , m_second(SafetyCard::sentence(this))
    , m_checked(SafetyCard::sentence(this))
    , m_found(SafetyCard::sentence(this, Role::Subtitle))
    , m_place(SafetyCard::sentence(this, Role::Subtitle))
    , m_copies(new QTableView(this))
    , m_model(new QStandardItemModel(this))
    , m_backUp(new QPushButton(tr("Back up now"), this))
    , m_restore(button(tr("Restore…"), &SafetyPage::restore))
    , m_try(button(tr("Try out"), &SafetyPage::tryOut))
    , m_forget(button(tr("Use none"), &SafetyPage::forgetSecondFolder))
    , m_check(button(tr("Check now"), &SafetyPage::check))
    , m_index(button(tr("Make the search index anew…"), &SafetyPage::makeIndexAnew))
    , m_locked(new LockedCopiesCard(context, this))
{
    setRole(*this, Role::Canvas);
    setAttribute(Qt::WA_StyledBackground);
    auto* inside = new QWidget(this);
    setRole(*inside, "scroll");
    // The cards' width must be known where the height of their sentences is asked for.
    auto* narrow = new QWidget(inside);
    narrow->setMaximumWidth(SafetyCardWidth + 2 * Space::Huge);
    auto* across = new QHBoxLayout(inside);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(narrow, 1);
    across->addStretch(0);
    auto* column = new QVBoxLayout(narrow);
    column->setContentsMargins(Space::Huge, Space::Huge, Space::Huge, Space::Huge);
    column->setSpacing(Space::Large);
    auto* title = new QLabel(tr("Safety"), inside);
    setRole(*title, Role::Title);
    column->addWidget(title);
    column->addWidget(buildCopies());
    column->addWidget(m_locked);
    column->addWidget(buildCheck());
    column->addWidget(buildPlace());
    column->addStretch(1);
    showScrolled(*this, *inside);
    setFocusProxy(m_backUp);
    connect(&m_backups, &BackupRunner::began, this, &SafetyPage::enableCommands);
    connect(&m_backups, &BackupRunner::ended, this, &SafetyPage::showCopies);
    connect(&m_backups, &BackupRunner::triedOut, this, &SafetyPage::showLastTrial);
    connect(m_locked, &LockedCopiesCard::openRequested, this, &SafetyPage::openRequested);
    showCopies();
    showSecondFolder();
    showLastCheck();
    showLastTrial();
    showPlace();
}

SafetyPage::~SafetyPage() = default;

QString SafetyPage::lastCheckKey()
{
    return QStringLiteral("last_check_at");
}

QPushButton* SafetyPage::button(const QString& text, void (SafetyPage::*pressed)())
{
    QPushButton* made = SafetyCard::button(text, this);
    connect(made, &QPushButton::clicked, this, pressed);
    return made;
}

QFrame* SafetyPage::buildCopies()
{
    auto* frame = new SafetyCard(
        tr("Backup copies"),
        tr("A copy is made when something changed, at most every half hour, and when the window is closed; each is "
           "checked. Kept are those of today, and the last of each of 12 days, 10 weeks and 9 months."),
        this);
    QVBoxLayout* layout = &frame->column();
    auto* now = new QHBoxLayout;
    now->setSpacing(Space::Medium);
    setRole(*m_backUp, Role::Primary);
    ReadOnly::keepOff(context(), {m_backUp, m_forget});
    m_backUp->setAccessibleName(m_backUp->text());
    connect(m_backUp, &QPushButton::clicked, &m_backups, &BackupRunner::start);
    now->addWidget(m_backUp);
    now->addWidget(m_last, 1);
    layout->addLayout(now);
    m_copies->setModel(m_model);
    m_copies->setAccessibleName(tr("Backup copies"));
    m_copies->setSelectionMode(QAbstractItemView::SingleSelection);
    m_copies->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_copies->setFixedHeight(CopiesHeight);
    styleTable(*m_copies);
    connect(m_copies->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SafetyPage::enableCommands);
    layout->addWidget(m_copies);
    auto* commands = new QHBoxLayout;
    commands->setSpacing(Space::Small);
    m_restore->setToolTip(tr("Shows what would be lost, then restores into a new file; this one stays as it is."));
    m_try->setToolTip(tr("Restores the copy into a temporary file and checks that."));
    commands->addWidget(m_restore);
    commands->addWidget(m_try);
    commands->addWidget(m_trial, 1);
    layout->addLayout(commands);
    auto* second = new QHBoxLayout;
    second->setSpacing(Space::Small);
    second->addWidget(m_second, 1);
    QPushButton* choose = button(tr("Second folder…"), &SafetyPage::chooseSecondFolder);
    ReadOnly::keepOff(context(), *choose);
    second->addWidget(choose);
    second->addWidget(m_forget);
    layout->addLayout(second);
    return frame;
}

QFrame* SafetyPage::buildCheck()
{
    auto* frame = new SafetyCard(tr("Check of the file"),
                                 tr("Looks at the structure, the links, every record against its history, the "
                                    "attachments and the search index."),
                                 this);
    QVBoxLayout* layout = &frame->column();
    auto* line = new QHBoxLayout;
    line->setSpacing(Space::Medium);
    line->addWidget(m_check);
    line->addWidget(m_checked, 1);
    m_index->setToolTip(tr("From the records, which stay as they are: where the check or the search says so."));
    ReadOnly::keepOff(context(), *m_index);
    line->addWidget(m_index);
    layout->addLayout(line);
    layout->addWidget(m_found);
    m_found->hide();
    return frame;
}

QFrame* SafetyPage::buildPlace()
{
    auto* frame = new SafetyCard(tr("Where the file lies"), {}, this);
    frame->column().addWidget(m_place);
    return frame;
}

void SafetyPage::showCopies()
{
    const Phrasebook& words = context().phrasebook();
    const DateText dates(words);
    BackupKeeper backups = keeperOf(context());
    m_files = backups.files();
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Day"), tr("Time"), tr("Size (MB)")});
    for (const BackupFile& file : m_files) {
        QList<QStandardItem*> row{new QStandardItem(dates.dual(file.at.date())),
                                  new QStandardItem(dates.time(file.at.time())),
                                  new QStandardItem(inMegabytes(words, file.size))};
        row.first()->setToolTip(QDir::toNativeSeparators(file.path));
        m_model->appendRow(row);
    }
    m_copies->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    if (!m_files.empty()) {
        // selectRow() finds no column in a table that reads from the right and has no width yet.
        m_copies->setCurrentIndex(m_model->index(0, 0));
    }
    const Result<QDateTime> last = backups.lastBackup();
    const bool wasMade = last && last->isValid();
    m_last->setText(!wasMade ? tr("There is no copy yet.")
                    : m_files.empty()
                        ? tr("The last one, of %1, is not in its folder any more.").arg(dates.dateTime(*last))
                        : tr("The last one: %1").arg(dates.dateTime(*last)));
    enableCommands();
}

void SafetyPage::showSecondFolder()
{
    const Result<QString> folder = keeperOf(context()).secondFolder();
    const bool hasOne = folder && !folder->isEmpty();
    m_second->setText(hasOne
                          ? tr("Each copy is also written to %1").arg(Bidi::isolate(QDir::toNativeSeparators(*folder)))
                          : tr("A copy on the same disk is lost with the disk: choose a folder on another one."));
    m_forget->setVisible(hasOne);
    m_locked->refresh();
}

void SafetyPage::showPlace()
{
    const QString file = context().workspace().path();
    QStringList said{FilePlace::description(file)};
    said += FilePlace::warnings(file);
    m_place->setText(said.join(QStringLiteral("\n")));
}

void SafetyPage::showLastCheck()
{
    const Result<QString> at = FileSettings::value(context().workspace().database(), lastCheckKey());
    const QDateTime moment = at ? QDateTime::fromString(*at, Qt::ISODate) : QDateTime();
    m_checked->setText(moment.isValid()
                           ? tr("Last found in order: %1").arg(DateText(context().phrasebook()).dateTime(moment))
                           : tr("No check has found the file in order yet."));
}

void SafetyPage::showLastTrial()
{
    const Result<QDateTime> last = keeperOf(context()).lastTrial();
    m_trial->setText(
        last && last->isValid()
            ? tr("Last restored on trial, and in order: %1").arg(DateText(context().phrasebook()).dual(last->date()))
            : tr("Once a month the newest copy is restored on trial and compared."));
}

void SafetyPage::enableCommands()
{
    const bool isFree = !m_job && !m_backups.isRunning();
    const bool hasCopy = chosen().has_value();
    // The button that was pressed keeps the focus, else the next key would press its neighbour: a second press while it
    // works does nothing.
    m_backUp->setEnabled(!m_job);
    m_check->setEnabled(!m_backups.isRunning());
    m_try->setEnabled(!m_backups.isRunning() && hasCopy);
    m_restore->setEnabled(isFree && hasCopy);
}

std::optional<BackupFile> SafetyPage::chosen() const
{
    const QModelIndexList rows = m_copies->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_files.at(static_cast<std::size_t>(rows.first().row())));
}

QString SafetyPage::found() const
{
    return m_found->isHidden() ? QString() : m_found->text();
}

QString SafetyPage::checkedText() const
{
    return m_checked->text();
}

QString SafetyPage::placeText() const
{
    return m_place->text();
}

QString SafetyPage::trialText() const
{
    return m_trial->text();
}

QString SafetyPage::secondText() const
{
    return m_second->text();
}

void SafetyPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    showCopies();
    showLastTrial();
    m_locked->refresh();
}

} // namespace tahaluf
