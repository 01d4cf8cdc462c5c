// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRunner.h"
#include "language/ArabicText.h"
#include "language/Collation.h"

using namespace tahaluf;
using tahaluf::test::CliAnswer;
using tahaluf::test::CliRunner;

/** A person is erased for good: afterwards the bytes of the file hold nothing of them. */
class TstCliErase : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingIsLeftInTheBytesOfTheFile();
    void withoutConfirmationItOnlySaysWhatWouldGo();
    void undoSaysWhyItCannotBringThePersonBack();
    void oneOfTwoOfTheSameNameIsAskedFor();
    void filesOnOtherComputersAreNamedAndStayWhole();

private:
    [[nodiscard]] CliAnswer erase(const QStringList& more) const
    {
        return m_cli->run(QStringList{"erase-person", "a.tahaluf", "--lang", "en", "--actor", "سعاد"} + more);
    }
    /** The ways in which a text could lie in the file: as written, folded for search, in either encoding. */
    static QList<QByteArray> formsOf(const QString& text)
    {
        QList<QByteArray> forms;
        for (const QString& form : {text, ArabicText::foldKey(text)}) {
            const auto* units = reinterpret_cast<const char*>(form.utf16());
            const QByteArray little(units, form.size() * 2);
            QByteArray big = little;
            for (qsizetype i = 0; i + 1 < big.size(); i += 2) {
                std::swap(big[i], big[i + 1]);
            }
            forms << form.toUtf8() << little << big;
        }
        return forms;
    }
    [[nodiscard]] QStringList found(const QList<QByteArray>& forms) const
    {
        const QByteArray file = m_cli->read(QStringLiteral("a.tahaluf"));
        QStringList found;
        for (const QByteArray& form : forms) {
            if (file.contains(form)) {
                found << QString::fromUtf8(form);
            }
        }
        return found;
    }

    const QString m_name = QStringLiteral("زمرّدة القحطبانيّة");
    std::unique_ptr<CliRunner> m_cli;
};

void TstCliErase::init()
{
    m_cli = std::make_unique<CliRunner>();
    m_cli->makeSample(QStringLiteral("a.tahaluf"));
    // Twice, so that the history holds an earlier telephone too.
    DONE(m_cli->import(QStringLiteral("a.tahaluf"),
                       QStringLiteral("people"),
                       "full_name,full_name_en,phone,email,position,notes\n"
                       "زمرّدة القحطبانيّة,Zumurrudah Qahtabani,+97455512987,zumurrudah@example.qa,مفتّشة الزبرجد,"
                       "تفضّل المهاتفة فيروزاً\n",
                       {"--actor", "سعاد"}));
    DONE(m_cli->import(QStringLiteral("a.tahaluf"),
                       QStringLiteral("people"),
                       "full_name,phone\nزمرّدة القحطبانيّة,+97455512988\n",
                       {"--key", "full_name", "--actor", "سعاد"}));
    const QString uid = m_cli->exported(QStringLiteral("a.tahaluf"), QStringLiteral("people"), {"full_name=" + m_name})
                            .first()
                            .toObject()
                            .value(QStringLiteral("uid"))
                            .toString();
    QVERIFY(!uid.isEmpty());
    m_cli->write(QStringLiteral("mandate.txt"), "كتاب تكليف الزمرّدة المكنونة");
    DONE(m_cli->run({"attach", "a.tahaluf", "people", uid, "mandate.txt"}));
}

void TstCliErase::nothingIsLeftInTheBytesOfTheFile()
{
    QList<QByteArray> forms{Collation::sortKey(m_name)};
    for (const QString& text : {m_name,
                                QStringLiteral("زمردة"),
                                QStringLiteral("قحطباني"),
                                QStringLiteral("Zumurrudah"),
                                QStringLiteral("zumurrudah"),
                                QStringLiteral("55512987"),
                                QStringLiteral("55512988"),
                                QStringLiteral("zumurrudah@example.qa"),
                                QStringLiteral("الزبرجد"),
                                QStringLiteral("فيروز"),
                                QStringLiteral("المكنونة"),
                                QStringLiteral("mandate.txt")}) {
        forms << formsOf(text);
    }
    QVERIFY(found(forms).size() >= 12); // each of them is there before
    DONE(m_cli->run({"backup", "a.tahaluf", "old.tahaluf"}));

    const CliAnswer erased = erase({"--person", m_name, "--confirm", m_name});
    DONE(erased);
    QVERIFY2(erased.output.contains(QStringLiteral("1 attached file")), qPrintable(erased.output));
    QCOMPARE(found(forms), QStringList());
    DONE(m_cli->run({"check", "a.tahaluf"}));
    QCOMPARE(m_cli->run({"search", "a.tahaluf", m_name, "--json"}).output.trimmed(), QStringLiteral("[]"));
    QCOMPARE(m_cli->run({"search", "a.tahaluf", "المكنونة", "--json"}).output.trimmed(), QStringLiteral("[]"));
    // Nobody is erased twice.
    QCOMPARE(erase({"--person", m_name, "--confirm", m_name}).code, 1);
}

void TstCliErase::withoutConfirmationItOnlySaysWhatWouldGo()
{
    QVERIFY(QDir().mkdir(m_cli->path(QStringLiteral("a.backups"))));
    DONE(m_cli->run({"backup", "a.tahaluf", "a.backups/a-20121129-093000.tahaluf"}));
    DONE(m_cli->import(QStringLiteral("a.tahaluf"),
                       QStringLiteral("members"),
                       "name,notes\nجمعية الياقوت,تسأل عنها زمرّدة القحطبانيّة\n"));
    const QByteArray before = m_cli->contentDigest(QStringLiteral("a.tahaluf"));
    const CliAnswer shown = erase({"--person", m_name});
    DONE(shown);
    QVERIFY2(shown.output.contains(QStringLiteral("a-20121129-093000.tahaluf")), qPrintable(shown.output));
    QVERIFY2(shown.output.contains(QStringLiteral("2012")), qPrintable(shown.output));
    QVERIFY2(shown.output.contains(QStringLiteral(": 1 whose own text")), qPrintable(shown.output));
    QVERIFY2(shown.output.contains(QStringLiteral("Nothing was erased")), qPrintable(shown.output));
    const CliAnswer wrong = erase({"--person", m_name, "--confirm", "زمردة"});
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.error().contains(m_name), qPrintable(wrong.errors));
    QCOMPARE(m_cli->contentDigest(QStringLiteral("a.tahaluf")), before);
}

void TstCliErase::undoSaysWhyItCannotBringThePersonBack()
{
    DONE(erase({"--person", m_name, "--confirm", m_name}));
    const CliAnswer undone = m_cli->run({"undo", "a.tahaluf", "--actor", "سعاد", "--lang", "en"});
    QCOMPARE(undone.code, 1);
    QVERIFY2(undone.error().contains(QStringLiteral("erased for good")), qPrintable(undone.errors));
    DONE(m_cli->run({"check", "a.tahaluf"}));
}

void TstCliErase::oneOfTwoOfTheSameNameIsAskedFor()
{
    DONE(m_cli->import(QStringLiteral("a.tahaluf"),
                       QStringLiteral("people"),
                       "full_name,phone\nسميّة الاسمين,1111\nسميّة الاسمين,2222\n"));
    const CliAnswer both = erase({"--person", "سميّة الاسمين", "--confirm", "سميّة الاسمين"});
    QCOMPARE(both.code, 1);
    const QString uid = both.error().section(QLatin1Char(' '), -1);
    DONE(erase({"--person", uid, "--confirm", "سميّة الاسمين"}));
    QCOMPARE(m_cli->exported(QStringLiteral("a.tahaluf"), QStringLiteral("people"), {"full_name=سميّة الاسمين"}).size(),
             1);
}

void TstCliErase::filesOnOtherComputersAreNamedAndStayWhole()
{
    const CliAnswer alone = erase({"--person", m_name});
    QVERIFY2(!alone.output.contains(QStringLiteral("other computers")), qPrintable(alone.output));
    DONE(m_cli->run({"station", "a.tahaluf", "b.tahaluf", "--name", "محمول"}));

    const CliAnswer erased = erase({"--person", m_name, "--confirm", m_name});
    DONE(erased);
    QVERIFY2(erased.output.contains(QStringLiteral("1 file on another computer")), qPrintable(erased.output));
    DONE(m_cli->run({"bundle", "a.tahaluf", "-o", "x.bundle", "--for", "محمول"}));
    DONE(m_cli->run({"merge", "b.tahaluf", "x.bundle"}));
    DONE(m_cli->run({"check", "b.tahaluf"}));
    DONE(m_cli->run({"bundle", "b.tahaluf", "-o", "y.bundle", "--for", "office"}));
    DONE(m_cli->run({"merge", "a.tahaluf", "y.bundle"}));
    DONE(m_cli->run({"check", "a.tahaluf"}));
    for (const char* file : {"a.tahaluf", "b.tahaluf"}) {
        const QByteArray bytes = m_cli->read(QString::fromLatin1(file));
        for (const QByteArray& form : formsOf(m_name)) {
            QVERIFY2(!bytes.contains(form), file);
        }
        // Written anew: the header counts no free page.
        QCOMPARE(bytes.mid(36, 4), QByteArray(4, '\0'));
    }
}

QTEST_GUILESS_MAIN(TstCliErase)
#include "TstCliErase.moc"
