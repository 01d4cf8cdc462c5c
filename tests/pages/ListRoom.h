// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/PagesFixture.h"
#include "records/RecordListView.h"
#include "records/RecordTableModel.h"
#include "support/Verify.h"

#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QTest>
#include <QTimer>

namespace tahaluf {

/** Goes down a menu by keys to the entry of each name in turn, and presses Enter on it. */
inline void chooseInMenu(const QStringList& names)
{
    QTimer::singleShot(0, qApp, [names] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu) {
            chooseInMenu(names);
            return;
        }
        const QList<QAction*> actions = menu->actions();
        for (int i = 0; i < actions.size() && !(menu->activeAction() && menu->activeAction()->text() == names.front());
             ++i) {
            QTest::keyClick(menu, Qt::Key_Down);
        }
        if (!menu->activeAction() || menu->activeAction()->text() != names.front()) {
            qWarning("the menu has no entry of this name: %s", qPrintable(names.front()));
            menu->close();
            return;
        }
        if (names.size() > 1) {
            chooseInMenu(names.mid(1));
        }
        QTest::keyClick(menu, Qt::Key_Return);
    });
}

/** Three proposals and a page of them; nothing that another test chose is kept. */
class ListRoom : public PagesFixture
{
public:
    ListRoom()
    {
        QCoreApplication::setApplicationName(QStringLiteral("lists"));
        QSettings().clear();
        for (const char* text : {"توحيد نموذج الإحالة", "إعداد دليل لمفتشي العمل", "خط ساخن بأربع لغات"}) {
            entries.push_back(recorded(QString::fromUtf8(text)));
        }
        themes = *workspace->records().themes.where(QStringLiteral("1 = 1"), {});
        open();
    }
    ~ListRoom() { QSettings().clear(); }

    void open()
    {
        page = PagesFixture::page(QStringLiteral("proposals"));
        QVERIFY(QTest::qWaitFor([this] { return page->list().currentId() > 0; }));
        page->activateWindow();
        page->list().setFocus();
        QTRY_VERIFY(page->list().hasFocus());
    }
    /** F11 in the list, then these entries of the menu. */
    void view(const QStringList& names)
    {
        page->activateWindow();
        page->list().setFocus();
        QTRY_VERIFY(page->list().hasFocus());
        chooseInMenu(names);
        press(Qt::Key_F11);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList all;
        const RecordTableModel& model = page->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto text = static_cast<int>(model.request().columns.indexOf(QStringLiteral("text")));
            all << model.index(row, model.isHead(row) ? 0 : text).data(RecordTableModel::PlainRole).toString();
        }
        return all;
    }
    [[nodiscard]] ThemeId themeOf(std::size_t entry) const
    {
        return workspace->records().entries.get(entries[entry].id)->theme;
    }
    void give(std::size_t entry, std::size_t theme)
    {
        Result<Entry> now = workspace->records().entries.get(entries[entry].id);
        now->theme = themes[theme].id;
        VERIFY_DONE(workspace->records().entries.update(*now));
    }

    std::vector<Entry> entries;
    std::vector<Theme> themes;
    std::unique_ptr<RecordPage> page;
};

} // namespace tahaluf
