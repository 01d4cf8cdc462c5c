// SPDX-License-Identifier: GPL-3.0-or-later
// Files kept with a record: dropped and pasted in, dragged and copied out.
#include "pages/AttachmentsPanel.h"
#include "pages/PagesFixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QListWidget>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace tahaluf;

namespace {

class FilesRoom : public PagesFixture
{
public:
    FilesRoom()
        : proposal(recorded(QStringLiteral("توحيد نموذج الإحالة")))
        , panel(context, QStringLiteral("proposals"))
    {
        panel.setRecord(proposal.id.value(), proposal.uid);
        panel.show();
        panel.activateWindow();
    }
    /** A file as another program would hand it on. */
    [[nodiscard]] std::unique_ptr<QMimeData> fileOf(const QString& name, const QByteArray& content) const
    {
        QFile file(folder.filePath(name));
        auto mime = std::make_unique<QMimeData>();
        if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size()) {
            mime->setUrls({QUrl::fromLocalFile(file.fileName())});
        }
        return mime;
    }
    static QByteArray contentOf(const QMimeData& data)
    {
        QFile file(data.urls().value(0).toLocalFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    Entry proposal;
    AttachmentsPanel panel;
};

} // namespace

class TstAttachmentsPanel : public QObject
{
    Q_OBJECT

private slots:
    void takesADroppedFile()
    {
        FilesRoom room;
        const auto data = room.fileOf(QStringLiteral("نموذج الإحالة.txt"), "first");
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&room.panel, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&room.panel, &drop);
        QCOMPARE(room.panel.list()->count(), 1);
        QVERIFY(room.panel.list()->item(0)->text().contains(QStringLiteral("نموذج الإحالة.txt")));
    }

    void takesNothingBeforeTheRecordIsSaved()
    {
        FilesRoom room;
        room.panel.setRecord(0, {});
        const auto data = room.fileOf(QStringLiteral("a.txt"), "first");
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&room.panel, &enter);
        QVERIFY(!enter.isAccepted());
    }

    void handsOutTheFileItKeeps()
    {
        FilesRoom room;
        room.panel.addFiles({room.fileOf(QStringLiteral("كتاب.txt"), "kept")->urls().value(0).toLocalFile()});
        QListWidget& list = *room.panel.list();
        list.setCurrentRow(0);
        QVERIFY(list.dragEnabled());
        const std::unique_ptr<QMimeData> dragged(list.model()->mimeData({list.model()->index(0, 0)}));
        QCOMPARE(FilesRoom::contentOf(*dragged), QByteArray("kept"));
        QVERIFY(dragged->urls().value(0).toLocalFile().endsWith(QStringLiteral("/كتاب.txt")));
    }

    void copiesAndPastesByKeys()
    {
        FilesRoom room;
        room.panel.addFiles({room.fileOf(QStringLiteral("a.txt"), "kept")->urls().value(0).toLocalFile()});
        QListWidget& list = *room.panel.list();
        list.setCurrentRow(0);
        QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(FilesRoom::contentOf(*QApplication::clipboard()->mimeData()), QByteArray("kept"));
        QApplication::clipboard()->setMimeData(room.fileOf(QStringLiteral("b.txt"), "second").release());
        QTest::keyClick(&list, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(list.count(), 2);
        list.setCurrentRow(1);
        QTest::keyClick(&list, Qt::Key_Delete);
        QCOMPARE(list.count(), 1);
    }
};

QTEST_MAIN(TstAttachmentsPanel)
#include "TstAttachmentsPanel.moc"
