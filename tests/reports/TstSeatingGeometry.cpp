// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/SeatingGeometry.h"

#include <QTest>

using namespace tahaluf;

namespace {
const QSizeF Room(177, 185);
}

class TstSeatingGeometry : public QObject
{
    Q_OBJECT

private slots:
    void firstSitsInTheMiddleOfTheHeadAndTheSecondAtTheRightHand();
    void armsFillByTurnsFromTheHeadDown();
    void boxesNeverOverlapAndStayInTheRoom_data();
    void boxesNeverOverlapAndStayInTheRoom();
    void namesGiveWayToNumbersWhereTheyHaveNoRoom();
};

void TstSeatingGeometry::firstSitsInTheMiddleOfTheHeadAndTheSecondAtTheRightHand()
{
    const SeatingGeometry plan(18, Room);
    const auto& seats = plan.seats();
    QCOMPARE(seats.size(), 18);
    QCOMPARE(seats[0].box.center().x(), Room.width() / 2);
    QCOMPARE(seats[0].side, SeatingGeometry::Side::Head);
    // Who faces down the plan has the right hand at its left.
    QVERIFY(seats[1].box.center().x() < seats[0].box.left());
    QVERIFY(seats[2].box.center().x() > seats[0].box.right());
    QCOMPARE(seats[1].box.top(), seats[2].box.top());
    QVERIFY(seats[0].box.bottom() <= plan.table().first().top());
}

void TstSeatingGeometry::armsFillByTurnsFromTheHeadDown()
{
    const SeatingGeometry plan(9, Room);
    const auto& seats = plan.seats();
    for (int i = 3; i < seats.size(); ++i) {
        QCOMPARE(seats[i].side, i % 2 == 1 ? SeatingGeometry::Side::LeftArm : SeatingGeometry::Side::RightArm);
        QVERIFY(i < 5 || seats[i].box.top() > seats[i - 2].box.top());
    }
    for (const auto& seat : seats) {
        QVERIFY(!plan.inside().intersects(seat.box));
    }
}

void TstSeatingGeometry::boxesNeverOverlapAndStayInTheRoom_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<qreal>("tallest");
    for (const int count : {1, 2, 3, 4, 17, 18, 41, 42, 43, 60, 150, 400, 600}) {
        QTest::addRow("%d seats", count) << count << 14.0;
        QTest::addRow("%d tall seats", count) << count << 19.0;
    }
}

void TstSeatingGeometry::boxesNeverOverlapAndStayInTheRoom()
{
    QFETCH(int, count);
    QFETCH(qreal, tallest);
    const SeatingGeometry plan(count, Room, tallest);
    QCOMPARE(plan.seats().size(), count);
    const QRectF room = QRectF(QPointF(), Room).adjusted(-0.01, -0.01, 0.01, 0.01);
    QVERIFY(room.contains(QRectF(QPointF(), plan.size())));
    for (int i = 0; i < count; ++i) {
        const QRectF box = plan.seats()[i].box;
        QVERIFY2(room.contains(box), qPrintable(QString::number(i)));
        QVERIFY(box.width() > 1 && box.height() > 1);
        for (const QRectF& part : plan.table()) {
            QVERIFY2(!part.adjusted(0.01, 0.01, -0.01, -0.01).intersects(box), qPrintable(QString::number(i)));
        }
        for (int j = 0; j < i; ++j) {
            QVERIFY2(!box.intersects(plan.seats()[j].box), qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
        }
    }
}

void TstSeatingGeometry::namesGiveWayToNumbersWhereTheyHaveNoRoom()
{
    QVERIFY(SeatingGeometry(18, Room).holdsNames());
    QVERIFY(SeatingGeometry(18, Room).seats()[5].box.height() > 13);
    QVERIFY(SeatingGeometry(30, Room).holdsNames());
    QVERIFY(!SeatingGeometry(400, Room).holdsNames());
}

QTEST_GUILESS_MAIN(TstSeatingGeometry)
#include "TstSeatingGeometry.moc"
