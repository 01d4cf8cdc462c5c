// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Phrasebook.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

#include <thread>

using namespace tahaluf;

namespace {

/** One message of a catalogue's source, with its plural forms where it has any. */
struct Message
{
    QByteArray context;
    QByteArray source;
    QStringList forms;
};

/** The finished messages of translations/tahaluf_<language>.ts, plain ones or those with plural forms. */
QList<Message> messages(const QString& language, bool numerus)
{
    QList<Message> result;
    QFile file(QStringLiteral(SOURCE_ROOT "/translations/tahaluf_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        return result;
    }
    QXmlStreamReader xml(&file);
    QByteArray context;
    Message message;
    bool isNumerus = false;
    bool isUsable = true;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            if (xml.name() == QLatin1String("name")) {
                context = xml.readElementText().toUtf8();
            } else if (xml.name() == QLatin1String("message")) {
                message = {context, {}, {}};
                isNumerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
                isUsable = true;
            } else if (xml.name() == QLatin1String("source")) {
                message.source = xml.readElementText().toUtf8();
            } else if (xml.name() == QLatin1String("comment")) {
                isUsable = false;
            } else if (xml.name() == QLatin1String("translation")) {
                isUsable = isUsable && !xml.attributes().hasAttribute(QLatin1String("type"));
                if (!isNumerus) {
                    message.forms = {xml.readElementText()};
                }
            } else if (xml.name() == QLatin1String("numerusform")) {
                message.forms.append(xml.readElementText());
            }
        } else if (xml.isEndElement() && xml.name() == QLatin1String("message")) {
            if (isUsable && isNumerus == numerus && !message.forms.value(0).isEmpty()) {
                result.append(message);
            }
        }
    }
    return result;
}

} // namespace

class TstPhrasebook : public QObject
{
    Q_OBJECT

private slots:
    void knowsItsLanguage();
    void writesNumbersInItsDigits();
    void withoutACatalogueTheSourceStands();
    void speaksArabicWithoutAnInstalledTranslator();
    void choosesTheArabicPlural();
    void worksInAnotherThread();
};

void TstPhrasebook::knowsItsLanguage()
{
    const Phrasebook arabic(Language::Arabic, DigitShapes::ArabicIndic);
    QVERIFY(arabic.isRightToLeft());
    QCOMPARE(arabic.direction(), Qt::RightToLeft);
    QCOMPARE(arabic.language(), Language::Arabic);
    QCOMPARE(arabic.digits(), DigitShapes::ArabicIndic);
    const Phrasebook english(Language::English);
    QVERIFY(!english.isRightToLeft());
    QCOMPARE(english.digits(), DigitShapes::Latin);
}

void TstPhrasebook::writesNumbersInItsDigits()
{
    QCOMPARE(Phrasebook(Language::Arabic, DigitShapes::ArabicIndic).number(2012), QStringLiteral("٢٠١٢"));
    QCOMPARE(Phrasebook(Language::Arabic).number(2012), QStringLiteral("2012"));
    QCOMPARE(Phrasebook(Language::Arabic).shaped(QStringLiteral("ت ٢-٠١١")), QStringLiteral("ت 2-011"));
}

void TstPhrasebook::withoutACatalogueTheSourceStands()
{
    const Phrasebook bare(Language::Arabic, DigitShapes::ArabicIndic, QStringLiteral(":/there/is/none.qm"));
    QCOMPARE(bare.phrase("Tests", "Venue"), QStringLiteral("Venue"));
    QCOMPARE(bare.phrase("Tests", "«text»"), QStringLiteral("«text»"));
    QCOMPARE(bare.phrase("Tests", "%n proposals", nullptr, 12), QStringLiteral("١٢ proposals"));
    QCOMPARE(bare.phrase("Tests", "%n proposals"), QStringLiteral("%n proposals"));
}

void TstPhrasebook::speaksArabicWithoutAnInstalledTranslator()
{
    const QList<Message> known = messages(QStringLiteral("ar"), false);
    QVERIFY(!known.isEmpty());
    const Phrasebook arabic(Language::Arabic);
    for (const Message& message : known) {
        QCOMPARE(arabic.phrase(message.context.constData(), message.source.constData()), message.forms.first());
    }
}

void TstPhrasebook::choosesTheArabicPlural()
{
    const QList<Message> known = messages(QStringLiteral("ar"), true);
    QVERIFY(!known.isEmpty());
    const Phrasebook arabic(Language::Arabic, DigitShapes::ArabicIndic);
    // Arabic counts in six forms: 0, 1, 2, 3-10, 11-99, the hundreds.
    const QList<QPair<int, int>> examples{
        {0, 0}, {1, 1}, {2, 2}, {3, 3}, {10, 3}, {11, 4}, {99, 4}, {100, 5}, {103, 3}};
    for (const Message& message : known) {
        QCOMPARE(message.forms.size(), 6);
        for (const auto& [n, form] : examples) {
            QString expected = message.forms.at(form);
            expected.replace(QLatin1String("%n"), arabic.number(n));
            QCOMPARE(arabic.phrase(message.context.constData(), message.source.constData(), nullptr, n), expected);
        }
    }
}

void TstPhrasebook::worksInAnotherThread()
{
    const QList<Message> known = messages(QStringLiteral("ar"), false);
    QVERIFY(!known.isEmpty());
    const Phrasebook arabic(Language::Arabic);
    QString spoken;
    std::thread worker([&, copy = arabic] {
        spoken = copy.phrase(known.first().context.constData(), known.first().source.constData());
    });
    worker.join();
    QCOMPARE(spoken, known.first().forms.first());
}

QTEST_GUILESS_MAIN(TstPhrasebook)
#include "TstPhrasebook.moc"
