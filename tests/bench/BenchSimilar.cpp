// SPDX-License-Identifier: GPL-3.0-or-later
// Finding the likely duplicates of a text among 100,000 proposals of some 2,000 different words, their frequency as in
// a language (Zipf): rare words, common words only, and the whole text of one that is there. The goal: well under 100
// ms.
#include "search/SimilarTexts.h"
#include "storage/Transaction.h"
#include "Workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cmath>

using namespace tahaluf;

namespace {
constexpr int Proposals = 100000;
constexpr int Words = 2000;
constexpr int Runs = 51;

/** A made-up word of Arabic letters, the same for the same number. */
QString word(int number)
{
    static const QString letters = QStringLiteral("بتجحدرسشصطعفقكلمنهي");
    QString made;
    for (int rest = number + 361; rest > 0; rest /= 19) {
        made += letters[rest % 19];
    }
    return made + letters[number % 7];
}

QString sentence(QRandomGenerator& dice)
{
    QStringList words;
    for (int i = 0; i < 18; ++i) {
        // Zipf: the n-th word is n times rarer than the first.
        words << word(int(std::pow(double(Words), dice.generateDouble())) - 1);
    }
    return words.join(u' ');
}
} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTemporaryDir folder;
    auto workspace = Workspace::create(folder.filePath(QStringLiteral("big.tahaluf")));
    if (!workspace) {
        return 1;
    }
    QRandomGenerator dice(2012);
    QStringList texts;
    {
        auto transaction = Transaction::begin((*workspace)->journal());
        for (int i = 1; i <= Proposals; ++i) {
            Entry entry;
            entry.number = QStringLiteral("خ-%1").arg(i, 3, 10, QLatin1Char('0'));
            entry.text = sentence(dice);
            entry.sequence = i;
            if (!transaction || !(*workspace)->records().entries.insert(entry)) {
                return 1;
            }
            if (i % 2000 == 0) {
                texts << entry.text;
            }
        }
        if (!transaction->commit()) {
            return 1;
        }
    }
    const auto measure = [&](const QString& what, const auto& textOf) {
        std::vector<double> times;
        int found = 0;
        for (int i = 0; i < Runs; ++i) {
            QElapsedTimer timer;
            timer.start();
            const auto similar =
                SimilarTexts((*workspace)->database(), (*workspace)->catalog(), QStringLiteral("proposals"))
                    .of(textOf(i));
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
            found += similar && !similar->empty() ? 1 : 0;
        }
        std::sort(times.begin(), times.end());
        out << what << ": median " << times[Runs / 2] << " ms, most " << times.back() << " ms, found in " << found
            << " of " << Runs << "\n";
        out.flush();
    };
    measure(QStringLiteral("a text that is there"), [&](int i) { return texts[i % texts.size()]; });
    measure(QStringLiteral("another text"), [&](int) { return sentence(dice); });
    measure(QStringLiteral("ten words of one that is there"),
            [&](int i) { return texts[i % texts.size()].split(u' ').mid(4, 10).join(u' '); });
    measure(QStringLiteral("the commonest words only"), [&](int i) {
        QStringList words;
        for (int n = 0; n < 15; ++n) {
            words << word((n + i) % 20);
        }
        return words.join(u' ');
    });
    return 0;
}
