// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/members/Person.h"
#include "language/ArabicText.h"
#include "SampleCoalition.h"
#include "search/Searcher.h"
#include "storage/Query.h"
#include "Workspace.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <optional>
#include <vector>

using namespace tahaluf;

namespace {

constexpr int First = 10;

/** One line of tests/data/search-pairs.tsv. */
struct Pair
{
    QString kind;
    QString typed;
    QString expected;
    QSet<qint64> records = {};
};

struct Record
{
    qint64 id = 0;
    QString number;
    QString title;
    QStringList words; ///< of all that the index has of it, folded
    QSet<QString> vocabulary = {};
};

/** The forms in which Arabic writes one word: with particles and article before it, possessives after it. */
const QStringList& formsOf(const QString& base)
{
    static QHash<QString, QStringList> made;
    if (const auto known = made.constFind(base); known != made.constEnd()) {
        return *known;
    }
    static const QStringList before = QStringLiteral("|و|ف|ب|ك|ل|ال|وال|فال|بال|كال|وب|ول|وبال").split(u'|');
    static const QStringList after = QStringLiteral("ه|ها|هم|هما|كم|نا|ي").split(u'|');
    QStringList stems{base};
    const bool isFeminine = base.endsWith(u'ة');
    for (const QString& end : after) {
        stems << (isFeminine ? base.chopped(1) + u'ت' : base) + end;
    }
    stems << base + u'ا'; // the accusative: ميثاقًا
    QStringList forms;
    for (const QString& stem : std::as_const(stems)) {
        for (const QString& start : before) {
            forms << ArabicText::foldKey(start + stem);
        }
        const QString doubled = stem.startsWith(u'ل') ? QStringLiteral("ل") : QStringLiteral("لل");
        forms << ArabicText::foldKey(doubled + stem) << ArabicText::foldKey(u'و' + doubled + stem);
    }
    return *made.insert(base, forms);
}

bool hasForm(const Record& record, const QString& word)
{
    if (word.endsWith(u'*')) {
        const QStringList& beginnings = formsOf(word.chopped(1));
        return std::any_of(record.vocabulary.cbegin(), record.vocabulary.cend(), [&beginnings](const QString& written) {
            return std::any_of(beginnings.cbegin(), beginnings.cend(), [&written](const QString& beginning) {
                return written.startsWith(beginning);
            });
        });
    }
    const QStringList& forms = formsOf(word);
    return std::any_of(
        forms.cbegin(), forms.cend(), [&record](const QString& form) { return record.vocabulary.contains(form); });
}

bool isExpected(const Record& record, const QString& expected)
{
    if (expected.startsWith(u'#')) {
        return record.number == expected.mid(1);
    }
    if (expected.startsWith(u'"')) {
        const QString end = expected.endsWith(QStringLiteral("*\"")) ? QString() : QStringLiteral(" ");
        const QString text = u' ' + record.words.join(u' ') + u' ';
        const QString phrase = ArabicText::foldKey(expected);
        // A particle may be written onto its first word: «لحقوق الإنسان».
        static const QStringList particles = QStringLiteral("|و|ف|ب|ك|ل").split(u'|');
        return std::any_of(particles.cbegin(), particles.cend(), [&](const QString& particle) {
            const bool isMelted = particle == particles.last() && phrase.startsWith(QStringLiteral("ال"));
            return text.contains(u' ' + particle + (isMelted ? phrase.mid(1) : phrase) + end);
        });
    }
    if (expected.startsWith(u'=')) {
        const QStringList titles = expected.split(QStringLiteral(" | "));
        return titles.contains(u'=' + record.title);
    }
    const QStringList groups = expected.split(QStringLiteral(" & "));
    return std::all_of(groups.cbegin(), groups.cend(), [&record](const QString& group) {
        const QStringList words = group.split(u' ');
        return std::any_of(
            words.cbegin(), words.cend(), [&record](const QString& word) { return hasForm(record, word); });
    });
}

/** Recall and precision of one way to search, in hundredths of pairs. */
struct Figures
{
    double recall = 0;
    double precision = 0;
    QStringList misses = {};
};

} // namespace

/** How well the search answers what secretaries type, beside SQLite's own tokenizers on the same texts. */
class TstSearchQuality : public QObject
{
    Q_OBJECT

    using Find = std::function<std::vector<qint64>(const Pair&)>;

    std::unique_ptr<Workspace> m_workspace;
    std::vector<Record> m_records;
    std::vector<Pair> m_pairs;

    Figures measure(const Find& find)
    {
        Figures figures;
        for (const Pair& pair : m_pairs) {
            const QSet<qint64>& expected = pair.records;
            const std::vector<qint64> found = find(pair);
            const auto right = double(
                std::count_if(found.begin(), found.end(), [&expected](qint64 id) { return expected.contains(id); }));
            const double recall = right / double(std::clamp<qsizetype>(expected.size(), 1, First));
            const double precision = found.empty() ? 0 : right / double(found.size());
            figures.recall += recall / double(m_pairs.size());
            figures.precision += precision / double(m_pairs.size());
            if (recall < 1 || precision < 1) {
                figures.misses << QStringLiteral("%1 «%2»: recall %3, precision %4")
                                      .arg(pair.kind, pair.typed)
                                      .arg(recall, 0, 'f', 2)
                                      .arg(precision, 0, 'f', 2);
                for (const Record& record : m_records) {
                    const bool isFound = std::find(found.begin(), found.end(), record.id) != found.end();
                    if (isFound != expected.contains(record.id)) {
                        figures.misses << (isFound ? QStringLiteral("    wrong: ") : QStringLiteral("    missing: ")) +
                                              record.words.join(u' ').left(120);
                    }
                }
            }
        }
        return figures;
    }

    std::vector<qint64> plain(const QString& table, const QString& expression)
    {
        Query query(m_workspace->database(),
                    QStringLiteral("SELECT rowid FROM temp.%1 WHERE %1 MATCH ? ORDER BY rank LIMIT 10").arg(table));
        query.bind(expression);
        std::vector<qint64> ids;
        while (query.next()) {
            ids.push_back(query.value<qint64>(0));
        }
        return ids;
    }

    /** As one would ask SQLite: each word in quotes, a phrase as it stands, the last word unfinished. */
    static QString expression(const Pair& pair, bool isTrigram)
    {
        const QString bare = QString(pair.typed).remove(QRegularExpression(QStringLiteral("[«»“”\"]")));
        if (pair.kind == QLatin1String("phrase")) {
            return u'"' + bare + u'"';
        }
        QStringList quoted;
        for (const QString& word : bare.split(u' ')) {
            if (!isTrigram || word.size() > 2) {
                quoted << u'"' + word + u'"';
            }
        }
        return quoted.join(u' ') + (isTrigram || quoted.isEmpty() ? QString() : QStringLiteral(" *"));
    }

    static void print(const char* name, const Figures& figures)
    {
        std::fprintf(stdout,
                     "%-28s recall in the first 10: %5.1f %%   precision at 10: %5.1f %%\n",
                     name,
                     100 * figures.recall,
                     100 * figures.precision);
        std::fflush(stdout);
    }

private slots:
    void initTestCase()
    {
        auto workspace = Workspace::inMemory();
        QVERIFY(workspace);
        m_workspace = std::move(*workspace);
        QVERIFY(loadSample(*m_workspace));
        for (const QString& name : {QStringLiteral("عبد الرحمن بن خالد الكواري"),
                                    QStringLiteral("عبدالله بن ناصر آل ثاني"),
                                    QStringLiteral("عبد العزيز محمد بن حمد"),
                                    QStringLiteral("نورة بنت عبد الله الهاجري"),
                                    QStringLiteral("أبو بكر عبدالقادر"),
                                    QStringLiteral("مريم إبراهيم السليطي")}) {
            Person person;
            person.fullName = name;
            QVERIFY(m_workspace->records().people.insert(person));
        }
        Query rows(m_workspace->database(), QStringLiteral("SELECT id, number, title, body FROM search_documents"));
        while (rows.next()) {
            Record record{rows.value<qint64>(0), rows.value<QString>(1), rows.value<QString>(2), {}};
            record.words = ArabicText::fold(record.number + u'\n' + record.title + u'\n' + rows.value<QString>(3));
            record.vocabulary = QSet<QString>(record.words.cbegin(), record.words.cend());
            m_records.push_back(std::move(record));
        }
        QFile file(QStringLiteral(TEST_DATA_DIR "/search-pairs.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            const QStringList parts = line.split(u'\t');
            if (!line.startsWith(u'#') && parts.size() == 3) {
                Pair pair{parts[0], parts[1], parts[2]};
                for (const Record& record : m_records) {
                    if (isExpected(record, pair.expected)) {
                        pair.records.insert(record.id);
                    }
                }
                m_pairs.push_back(std::move(pair));
            }
        }
        QVERIFY(m_pairs.size() >= 200);
    }

    void everyPairExpectsARecord()
    {
        for (const Pair& pair : m_pairs) {
            QVERIFY2(!pair.records.isEmpty(), qPrintable(pair.kind + u' ' + pair.typed));
        }
    }

    void findsWhatIsMeant()
    {
        for (const char* tokenizer : {"unicode61", "trigram"}) {
            const QString table = QStringLiteral("plain_") + QLatin1String(tokenizer);
            QVERIFY(m_workspace->database().run(
                QStringLiteral("CREATE VIRTUAL TABLE temp.%1 USING fts5(text, tokenize='%2')")
                    .arg(table, QLatin1String(tokenizer))));
            QVERIFY(m_workspace->database().run(
                QStringLiteral("INSERT INTO temp.%1 (rowid, text) "
                               "SELECT id, number || char(10) || title || char(10) || body FROM search_documents")
                    .arg(table)));
        }
        Searcher searcher(m_workspace->database(), m_workspace->catalog());
        std::map<std::pair<QString, qint64>, qint64> documents;
        Query rows(m_workspace->database(), QStringLiteral("SELECT id, entity, record_id FROM search_documents"));
        while (rows.next()) {
            documents[{rows.value<QString>(1), rows.value<qint64>(2)}] = rows.value<qint64>(0);
        }
        const Figures ours = measure([&](const Pair& pair) {
            std::vector<qint64> ids;
            if (const auto hits = searcher.search(pair.typed, {}, First)) {
                for (const SearchHit& hit : *hits) {
                    ids.push_back(documents[{hit.entity, hit.id}]);
                }
            }
            return ids;
        });
        const Figures unicode = measure(
            [this](const Pair& pair) { return plain(QStringLiteral("plain_unicode61"), expression(pair, false)); });
        const Figures trigram = measure(
            [this](const Pair& pair) { return plain(QStringLiteral("plain_trigram"), expression(pair, true)); });
        std::fprintf(stdout, "%d pairs, %d records\n", int(m_pairs.size()), int(m_records.size()));
        print("Tahaluf", ours);
        print("SQLite FTS5, unicode61", unicode);
        print("SQLite FTS5, trigram", trigram);
        const QString misses = ours.misses.join(u'\n');
        if (qEnvironmentVariableIsSet("TAHALUF_SEARCH_MISSES")) {
            std::fprintf(stdout, "%s\n", qPrintable(misses));
        }
        QVERIFY2(ours.recall >= 0.98, qPrintable(misses));
        QVERIFY2(ours.precision >= 0.90, qPrintable(misses));
        QVERIFY(ours.recall > unicode.recall && ours.recall > trigram.recall);
    }
};

QTEST_GUILESS_MAIN(TstSearchQuality)
#include "TstSearchQuality.moc"
