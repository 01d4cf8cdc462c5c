// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/WorkerLine.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <future>
#include <memory>
#include <optional>
#include <stdexcept>
#include <thread>
#include <utility>

using namespace tahaluf;

/** What another thread made comes back whole and in order, whatever happens meanwhile. */
class TstWorkerLine : public QObject
{
    Q_OBJECT

private slots:
    void givesWhatItMadeInOrder();
    void worksInAnotherThreadOneAfterTheOther();
    void knowsWhenItIsFull();
    void whatWorkThrowsIsThrownWhereItIsTaken();
    void takesWhatCannotBeCopied();
    void mayBeDestroyedInTheMiddle();
    void mayNeverBeUsed();
};

void TstWorkerLine::givesWhatItMadeInOrder()
{
    WorkerLine<int, QString> line(4, [](int number) { return QString::number(number); });
    QStringList made;
    QStringList expected;
    for (int i = 0; i < 1000; ++i) {
        if (line.isFull()) {
            made << line.take();
        }
        line.give(i);
        expected << QString::number(i);
    }
    while (!line.isEmpty()) {
        made << line.take();
    }
    QCOMPARE(made, expected);
}

void TstWorkerLine::worksInAnotherThreadOneAfterTheOther()
{
    int sum = 0;
    WorkerLine<int, std::pair<std::thread::id, int>> line(2, [&sum](int number) {
        sum += number;
        return std::pair(std::this_thread::get_id(), sum);
    });
    line.give(1);
    line.give(2);
    const auto first = line.take();
    const auto second = line.take();
    QVERIFY(first.first != std::this_thread::get_id());
    QVERIFY(first.first == second.first);
    QCOMPARE(second.second, 3);
}

void TstWorkerLine::knowsWhenItIsFull()
{
    WorkerLine<int, int> line(2, [](int number) { return number; });
    QVERIFY(line.isEmpty());
    line.give(1);
    QVERIFY(!line.isEmpty() && !line.isFull());
    line.give(2);
    QVERIFY(line.isFull());
    QCOMPARE(line.take(), 1);
    QVERIFY(!line.isFull());
}

void TstWorkerLine::whatWorkThrowsIsThrownWhereItIsTaken()
{
    WorkerLine<int, int> line(2, [](int number) {
        if (number == 1) {
            throw std::runtime_error("no");
        }
        return number;
    });
    line.give(1);
    line.give(2);
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)line.take());
    QCOMPARE(line.take(), 2);
}

void TstWorkerLine::takesWhatCannotBeCopied()
{
    WorkerLine<std::unique_ptr<int>, std::unique_ptr<int>> line(1, [](std::unique_ptr<int> number) { return number; });
    line.give(std::make_unique<int>(7));
    QCOMPARE(*line.take(), 7);
}

void TstWorkerLine::mayBeDestroyedInTheMiddle()
{
    std::atomic<int> begun = 0;
    std::atomic<int> ended = 0;
    std::promise<void> goOn;
    std::optional<WorkerLine<int, int>> line(std::in_place, 3, [&, isAllowed = goOn.get_future().share()](int number) {
        ++begun;
        isAllowed.wait();
        ++ended;
        return number;
    });
    line->give(1);
    line->give(2);
    line->give(3);
    QTRY_COMPARE(begun.load(), 1);
    std::thread later([&goOn] {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        goOn.set_value();
    });
    line.reset();
    later.join();
    // The one in work was finished, the others were dropped.
    QCOMPARE(begun.load(), 1);
    QCOMPARE(ended.load(), 1);
}

void TstWorkerLine::mayNeverBeUsed()
{
    const WorkerLine<int, int> line(1, [](int number) { return number; });
    QVERIFY(line.isEmpty());
}

QTEST_GUILESS_MAIN(TstWorkerLine)
#include "TstWorkerLine.moc"
