// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AttachmentsPanel.h"

#include "language/Bidi.h"
#include "language/DateText.h"
#include "theme/Theme.h"
#include "Workspace.h"

#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

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
} // namespace

AttachmentsPanel::AttachmentsPanel(PageContext& context, const QString& entity, QWidget* parent)
    : RecordSection(context, parent)
    , m_entity(entity)
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(tr("Drop files here or add them with the button, 25 MB each at most."), this))
{
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    setRole(*m_hint, Role::Muted);
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    m_list->setAccessibleName(tr("Attachments"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    layout->addWidget(m_list);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    buttons->addWidget(button(tr("Attach file…"), &AttachmentsPanel::chooseFiles));
    for (QPushButton* one : {button(tr("Open"), &AttachmentsPanel::openCurrent),
                             button(tr("Save as…"), &AttachmentsPanel::saveCurrentAs),
                             button(tr("Remove"), &AttachmentsPanel::removeCurrent)}) {
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
            item->setToolTip(file.fileName.toHtmlEscaped());
        }
    }
    constexpr int MostShown = 4;
    m_list->setFixedHeight(qBound(1, m_list->count(), MostShown) * 32 + 4);
    m_list->setVisible(m_list->count() > 0);
    m_hint->setVisible(m_list->count() == 0);
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
    addFiles(QFileDialog::getOpenFileNames(this, tr("Attach files")));
}

void AttachmentsPanel::openCurrent()
{
    const AttachmentId id(currentId());
    if (!id.isValid()) {
        return;
    }
    Result<Attachment> file = context().workspace().records().attachments.get(id);
    Result<QByteArray> content = context().workspace().attachments().content(id);
    if (!file || !content) {
        context().fail(file ? content.error() : file.error());
        return;
    }
    // A copy in a folder of its own: what is changed there does not come back by itself.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::TempLocation) +
                           QStringLiteral("/tahaluf-") + file->digest.left(12);
    const QString path = folder + QLatin1Char('/') + QFileInfo(file->fileName).fileName();
    if (!QDir().mkpath(folder)) {
        context().fail({ErrorKind::CannotWrite, tr("The folder “%1” could not be made.").arg(folder), {}});
        return;
    }
    if (Result<void> written = writeFile(path, *content); !written) {
        context().fail(written.error());
    } else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path))) {
        context().fail(
            refused(tr("No program on this computer opens “%1”. Save it elsewhere instead.").arg(file->fileName)));
    }
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
    RecordStore* store = context().workspace().store(QStringLiteral("attachments"));
    if (Result<void> removed = store->remove(currentId()); !removed) {
        context().fail(removed.error());
    }
}

void AttachmentsPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_uid.isEmpty() && event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void AttachmentsPanel::dropEvent(QDropEvent* event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    addFiles(paths);
    event->acceptProposedAction();
}

} // namespace tahaluf
