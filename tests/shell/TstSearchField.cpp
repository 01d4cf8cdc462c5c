// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/PaperRoom.h"
#include "shell/SearchField.h"
#include "support/Typing.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace tahaluf;

/** The search field over the sample, with the keys of whoever types into it. */
class TstSearchField : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatWasMeant()
    {
        PaperRoom room;
        QWidget window;
        window.resize(900, 600);
        SearchField search(room.context(), {QStringLiteral("members"), QStringLiteral("people")}, &window);
        window.show();
        QSignalSpy opened(&search, &SearchField::opened);

        typeText(&search, QStringLiteral("الهلال الاحرم"));
        search.find();
        QVERIFY(search.hits().empty());
        QVERIFY(search.accessibleDescription().contains(QStringLiteral("الهلال الأحمر")));
        QTest::keyClick(&search, Qt::Key_Return);
        QCOMPARE(search.text(), QStringLiteral("الهلال الأحمر"));
        QVERIFY(!search.hits().empty());
        QCOMPARE(opened.count(), 0);

        const SearchHit first = search.hits().front();
        QTest::keyClick(&search, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.front().at(0).toString(), first.entity);
        QCOMPARE(opened.front().at(1).toLongLong(), first.id);
    }
};

QTEST_MAIN(TstSearchField)
#include "TstSearchField.moc"
