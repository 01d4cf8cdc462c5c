// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AttachmentsPanel.h"

#include "language/Bidi.h"
#include "language/DateText.h"
#include "search/FileTexts.h"
#include "theme/Theme.h"
#include "widgets/ReadOnly.h"
#include "Workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include <optional>

namespace tahaluf {

namespace {
Result<void> writeFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        return Error{ErrorKind::CannotWrite,
                     AttachmentsPanel::tr("“%1” could not be written: %2")
                         .arg(QDir::toNativeSeparators(path), file.errorString()),
                     {}};
    }
    return {};
}

/** What came of reading the file's text; nothing while nobody tried. */
std::optional<FileTextState> textState(const PageContext& context, const QString& digest)
{
    const Result<std::optional<FileTextState>> state = FileTexts(context.workspace().database()).state(digest);
    return state ? *state : std::nullopt;
}

/** A list whose lines can be dragged out as the files they stand for. */
class FileList : public QListWidget
{
public:
    explicit FileList(AttachmentsPanel& panel)
        : QListWidget(&panel)
        , m_panel(panel)
    {
        setDragEnabled(true);
        setDragDropMode(QAbstractItemView::DragOnly);
        setDefaultDropAction(Qt::CopyAction);
    }

protected:
    QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override
    {
        std::vector<AttachmentId> ids;
        for (const QListWidgetItem* item : items) {
            ids.emplace_back(item->data(Qt::UserRole).toLongLong());
        }
        return m_panel.filesAsMime(ids).release();
    }
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }

private:
    AttachmentsPanel& m_panel;
};
} // namespace

AttachmentsPanel::AttachmentsPanel(PageContext& context, const QString& entity, QWidget* parent)
    : RecordSection(context, parent)
    , m_entity(entity)
    , m_list(new FileList(*this))
    , m_hint(new QLabel(this))
{
    setAcceptDrops(!ReadOnly::isOpenFor(context));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    setRole(*m_hint, Role::Muted);
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    m_list->setAccessibleName(tr("Attachments"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->installEventFilter(this);
    layout->addWidget(m_list);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    QPushButton* attach = button(tr("Attach file…"), &AttachmentsPanel::chooseFiles);
    QPushButton* remove = button(tr("Remove"), &AttachmentsPanel::removeCurrent);
    ReadOnly::keepOff(context, {attach, remove});
    buttons->addWidget(attach);
    for (QPushButton* one : {button(tr("Open"), &AttachmentsPanel::openCurrent),
                             button(tr("Save as…"), &AttachmentsPanel::saveCurrentAs),
                             remove}) {
        m_needCurrent.push_back(one);
        buttons->addWidget(one);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::itemActivated, this, &AttachmentsPanel::openCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        for (QPushButton* one : m_needCurrent) {
            one->setVisible(currentId() > 0);
        }
    });
    connect(&context.workspace().notifier(), &ChangeNotifier::changed, this, [this](const RecordChanges& changes) {
        for (const RecordChange& change : changes) {
            if (change.entity == QStringLiteral("attachments")) {
                reload();
                return;
            }
        }
    });
    connect(&context.workspace().notifier(), &ChangeNotifier::changedElsewhere, this, &AttachmentsPanel::reload);
    reload();
}

QPushButton* AttachmentsPanel::button(const QString& text, void (AttachmentsPanel::*action)())
{
    auto* made = new QPushButton(text, this);
    made->setAccessibleName(text);
    connect(made, &QPushButton::clicked, this, action);
    return made;
}

void AttachmentsPanel::setRecord(qint64 id, const QString& uid)
{
    m_uid = id > 0 ? uid : QString();
    reload();
}

void AttachmentsPanel::reload()
{
    m_list->clear();
    bool hasNoReader = false;
    if (!m_uid.isEmpty()) {
        Result<std::vector<Attachment>> files = context().workspace().attachments().of(m_uid);
        if (!files) {
            context().fail(files.error());
            return;
        }
        const Phrasebook& words = context().phrasebook();
        for (const Attachment& file : *files) {
            const QString size = Bidi::isolate(words.shaped(QLocale::c().formattedDataSize(file.size, 1)));
            //: a file: its name, its size, the day it was added
            auto* item = new QListWidgetItem(
                tr("%1 · %2 · %3").arg(Bidi::isolateAuto(file.fileName), size, DateText(words).date(file.addedOn)),
                m_list);
            item->setData(Qt::UserRole, file.id.value());
            const std::optional<FileTextState> state = textState(context(), file.digest);
            item->setToolTip(file.fileName.toHtmlEscaped() + (state ? u'\n' + choiceLabel(*state) : QString()));
            hasNoReader = hasNoReader || state == FileTextState::NoReader;
        }
    }
    constexpr int MostShown = 4;
    m_list->setFixedHeight(qBound(1, m_list->count(), MostShown) * 32 + 4);
    m_list->setVisible(m_list->count() > 0);
    m_hint->setVisible(m_list->count() == 0 || hasNoReader);
    m_hint->setText(hasNoReader ? tr("What is written in the PDFs here is not searched, because pdftotext is not "
                                     "installed. It comes with the package poppler-utils.")
                                : tr("Drop files here or add them with the button, 25 MB each at most."));
    for (QPushButton* one : m_needCurrent) {
        one->setVisible(currentId() > 0);
    }
}

qint64 AttachmentsPanel::currentId() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toLongLong() : 0;
}

void AttachmentsPanel::addFiles(const QStringList& paths)
{
    for (const QString& path : paths) {
        Result<Attachment> added = context().workspace().attachments().addFile(m_entity, m_uid, path);
        if (!added) {
            context().fail(added.error());
        }
    }
}

void AttachmentsPanel::chooseFiles()
{
    if (ReadOnly::refuses(context())) {
        return;
    }
    addFiles(QFileDialog::getOpenFileNames(this, tr("Attach files")));
}

Result<QString> AttachmentsPanel::copyOnDisk(AttachmentId id) const
{
    Result<Attachment> file = context().workspace().records().attachments.get(id);
    Result<QByteArray> content = context().workspace().attachments().content(id);
    if (!file || !content) {
        return file ? content.error() : file.error();
    }
    // In a folder of its own: what is changed there does not come back by itself.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::TempLocation) +
                           QStringLiteral("/tahaluf-") + file->digest.left(12);
    if (!QDir().mkpath(folder)) {
        return Error{ErrorKind::CannotWrite, tr("The folder “%1” could not be made.").arg(folder), {}};
    }
    const QString path = folder + QLatin1Char('/') + QFileInfo(file->fileName).fileName();
    if (Result<void> written = writeFile(path, *content); !written) {
        return written.takeError();
    }
    return path;
}

void AttachmentsPanel::openCurrent()
{
    const AttachmentId id(currentId());
    if (!id.isValid()) {
        return;
    }
    const Result<QString> path = copyOnDisk(id);
    if (!path) {
        context().fail(path.error());
    } else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path))) {
        context().fail(refused(
            tr("No program on this computer opens “%1”. Save it elsewhere instead.").arg(QFileInfo(*path).fileName())));
    }
}

std::unique_ptr<QMimeData> AttachmentsPanel::filesAsMime(const std::vector<AttachmentId>& ids) const
{
    auto mime = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    for (const AttachmentId id : ids) {
        const Result<QString> path = copyOnDisk(id);
        if (!path) {
            context().fail(path.error());
            return mime;
        }
        urls << QUrl::fromLocalFile(*path);
    }
    mime->setUrls(urls);
    return mime;
}

bool AttachmentsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy) && currentId() > 0) {
            QApplication::clipboard()->setMimeData(filesAsMime({AttachmentId(currentId())}).release());
            return true;
        }
        if (key->matches(QKeySequence::Paste)) {
            take(*QApplication::clipboard()->mimeData());
            return true;
        }
        if (key->key() == Qt::Key_Delete && currentId() > 0) {
            removeCurrent();
            return true;
        }
    }
    return RecordSection::eventFilter(watched, event);
}

void AttachmentsPanel::saveCurrentAs()
{
    const AttachmentId id(currentId());
    Result<Attachment> file = context().workspace().records().attachments.get(id);
    Result<QByteArray> content = context().workspace().attachments().content(id);
    if (!file || !content) {
        context().fail(file ? content.error() : file.error());
        return;
    }
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as"), file->fileName);
    if (path.isEmpty()) {
        return;
    }
    if (Result<void> written = writeFile(path, *content); !written) {
        context().fail(written.error());
    } else {
        context().say(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    }
}

void AttachmentsPanel::removeCurrent()
{
    if (ReadOnly::refuses(context())) {
        return;
    }
    RecordStore* store = context().workspace().store(QStringLiteral("attachments"));
    if (Result<void> removed = store->remove(currentId()); !removed) {
        context().fail(removed.error());
    }
}

void AttachmentsPanel::dragEnterEvent(QDragEnterEvent* event)
{
    // What is dragged out of this list is here already.
    if (!m_uid.isEmpty() && event->mimeData()->hasUrls() && event->source() != m_list) {
        event->acceptProposedAction();
    }
}

void AttachmentsPanel::dropEvent(QDropEvent* event)
{
    take(*event->mimeData());
    event->acceptProposedAction();
}

void AttachmentsPanel::take(const QMimeData& data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    if (!m_uid.isEmpty() && !ReadOnly::refuses(context())) {
        addFiles(paths);
    }
}

} // namespace tahaluf
