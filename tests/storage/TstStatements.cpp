// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ListQuery.h"
#include "storage/Query.h"
#include "support/Verify.h"
#include "Workspace.h"

#include <QDirIterator>
#include <QHash>

using namespace tahaluf;

/**
 * Every SQL statement of the program is prepared against the migrated schema: whole statements and conditions of the
 * repositories are read from the source, what is put together from field keys is made for every entity and field.
 */
class TstStatements : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void statementsInTheSource();
    void conditionsOfRepositories();
    void everyTableHasItsFields();
    void everyListCanBeSortedAndFilteredByEveryField();
    void recordsOfEveryEntityCanBeRead();
    void listsRefuseUnknownNames();

private:
    struct Literal
    {
        QString file;
        QString before; ///< what stands in front, to tell whose condition it is
        QString text;
    };
    static QList<Literal> literals(const QRegularExpression& lead);
    void prepare(const QString& sql, const QString& where);

    std::unique_ptr<Workspace> m_workspace;
};

void TstStatements::initTestCase()
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::inMemory();
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    // What the search makes for itself when a spelling is looked for.
    const auto made = m_workspace->database().run(
        QStringLiteral("CREATE VIRTUAL TABLE temp.search_words USING fts5vocab(main, search_text, col)"));
    QVERIFY(made);
}

QList<TstStatements::Literal> TstStatements::literals(const QRegularExpression& lead)
{
    static const QRegularExpression piece(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    QList<Literal> found;
    QDirIterator files(QStringLiteral(SOURCE_ROOT "/core"),
                       {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                       QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QString source = QString::fromUtf8(file.readAll());
        for (auto matches = lead.globalMatch(source); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            Literal literal{file.fileName(), match.captured(1), {}};
            for (auto pieces = piece.globalMatch(match.captured(2)); pieces.hasNext();) {
                literal.text += pieces.next().captured(1).replace(QStringLiteral("\\\""), QStringLiteral("\""));
            }
            found << literal;
        }
    }
    return found;
}

void TstStatements::prepare(const QString& sql, const QString& where)
{
    Query query(m_workspace->database(), sql);
    const bool isPrepared = query.isDone();
    QVERIFY2(isPrepared,
             qPrintable(where + QStringLiteral(": ") + sql + QStringLiteral(" -> ") + query.takeError().message));
}

void TstStatements::statementsInTheSource()
{
    static const QRegularExpression any(
        QStringLiteral("()QStringLiteral\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)\\)"));
    static const QRegularExpression verb(QStringLiteral("^(SELECT|INSERT|UPDATE|DELETE|WITH)\\s.*\\s"));
    int count = 0;
    for (const Literal& literal : literals(any)) {
        if (!verb.match(literal.text).hasMatch() || literal.text.contains(QLatin1Char('%')) ||
            literal.text.endsWith(QLatin1Char(' '))) {
            continue;
        }
        prepare(literal.text, literal.file);
        ++count;
    }
    QVERIFY2(count >= 20, qPrintable(QString::number(count)));
}

void TstStatements::conditionsOfRepositories()
{
    const QHash<QString, QString> entities{{"profiles", "coalition"},
                                           {"formerNames", "member_names"},
                                           {"formerPosts", "posts"},
                                           {"entries", "proposals"},
                                           {"errata", "minutes_errata"},
                                           {"cells", "coverage"},
                                           {"measures", "coverage_measures"},
                                           {"templates", "plan_templates"},
                                           {"steps", "plan_steps"},
                                           {"sharings", "plan_sharings"},
                                           {"totals", "monthly_totals"},
                                           {"targets", "indicator_targets"},
                                           {"values", "indicator_values"},
                                           {"reports", "annual_reports"},
                                           {"pictures", "report_pictures"}};
    // All others are called as their entity is: «actionSupports» keeps «action_supports».
    const auto keyOf = [&entities](const QString& name) {
        static const QRegularExpression capital(QStringLiteral("([A-Z])"));
        return entities.value(name, QString(name).replace(capital, QStringLiteral("_\\1")).toLower());
    };
    static const QRegularExpression where(
        QStringLiteral("(\\w+)\\.where\\(\\s*QStringLiteral\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)\\)"));
    int count = 0;
    for (const Literal& literal : literals(where)) {
        const EntityInfo* entity = m_workspace->catalog().find(keyOf(literal.before));
        QVERIFY2(entity, qPrintable(literal.file + QStringLiteral(": ") + literal.before));
        prepare(QStringLiteral("SELECT id FROM %1 WHERE deleted = 0 AND (%2)").arg(entity->table, literal.text),
                literal.file);
        ++count;
    }
    QVERIFY2(count >= 20, qPrintable(QString::number(count)));
}

void TstStatements::everyTableHasItsFields()
{
    for (const EntityInfo* entity : m_workspace->catalog().all()) {
        QStringList columns;
        QStringList marks;
        for (const FieldInfo& field : entity->fields) {
            columns << field.key;
            marks << QStringLiteral("?");
        }
        prepare(QStringLiteral("SELECT id, uid, revision, deleted, %1 FROM %2 ORDER BY %3")
                    .arg(columns.join(QStringLiteral(", ")), entity->table, entity->orderBy),
                entity->key);
        prepare(QStringLiteral("INSERT INTO %1 (uid, revision, %2) VALUES (?, 1, %3)")
                    .arg(entity->table, columns.join(QStringLiteral(", ")), marks.join(QStringLiteral(", "))),
                entity->key);
        QVERIFY2(entity->field(entity->titleField), qPrintable(entity->key));
        QVERIFY2(entity->numberField.isEmpty() || entity->field(entity->numberField), qPrintable(entity->key));
        for (const FieldInfo& field : entity->fields) {
            QVERIFY2(field.kind != FieldKind::Link || m_workspace->catalog().find(field.linkEntity),
                     qPrintable(entity->key + QLatin1Char('.') + field.key));
            QVERIFY2((field.kind == FieldKind::Choice) == (field.choices != nullptr), qPrintable(field.key));
        }
    }
}

void TstStatements::everyListCanBeSortedAndFilteredByEveryField()
{
    for (const EntityInfo* entity : m_workspace->catalog().all()) {
        QStringList columns;
        for (const FieldInfo& field : entity->fields) {
            columns << field.key;
        }
        for (const QString& sort : QStringList{QString()} + columns) {
            ListRequest request{entity->key, columns, {}, sort, true, false};
            if (!sort.isEmpty()) {
                request.filters.push_back({sort, {QVariant(qint64(1)), QVariant(QStringLiteral("x"))}});
            }
            request.groupField = sort;
            for (const bool prefersEnglish : {false, true}) {
                request.prefersEnglish = prefersEnglish;
                const auto list = ListQuery::prepare(m_workspace->database(), m_workspace->catalog(), request);
                QVERIFY2(list, qPrintable(entity->key + QLatin1Char('.') + sort));
                VERIFY_DONE(list->count());
                VERIFY_DONE(list->countUpTo(10));
                VERIFY_DONE(list->rows(0, 10));
                VERIFY_DONE(list->row(1));
                VERIFY_DONE(list->rowsOf({1, 2}));
                VERIFY_DONE(list->order());
                request.groupField.clear();
                const auto plain = ListQuery::prepare(m_workspace->database(), m_workspace->catalog(), request);
                VERIFY_DONE(plain->order());
                VERIFY_DONE(plain->order(10));
                request.groupField = sort;
            }
        }
    }
}

void TstStatements::recordsOfEveryEntityCanBeRead()
{
    for (const EntityInfo* entity : m_workspace->catalog().all()) {
        RecordStore* store = m_workspace->store(entity->key);
        QVERIFY(store);
        const auto none = store->openByUid(QStringLiteral("nothing"));
        QVERIFY2(none && !*none, qPrintable(entity->key));
        VERIFY_DONE(m_workspace->count(entity->key));
    }
}

void TstStatements::listsRefuseUnknownNames()
{
    const QString hostile = QStringLiteral("name FROM members; DROP TABLE members; --");
    for (const ListRequest& request : {ListRequest{hostile, {}, {}, {}, false, false},
                                       ListRequest{QStringLiteral("members"), {hostile}, {}, {}, false, false},
                                       ListRequest{QStringLiteral("members"), {}, {{hostile, {}}}, {}, false, false},
                                       ListRequest{QStringLiteral("members"), {}, {}, hostile, false, false}}) {
        const auto list = ListQuery::prepare(m_workspace->database(), m_workspace->catalog(), request);
        QVERIFY(!list);
        QCOMPARE(list.error().kind, ErrorKind::Usage);
    }
    QCOMPARE(*m_workspace->count(QStringLiteral("members")), 0);
}

QTEST_GUILESS_MAIN(TstStatements)
#include "TstStatements.moc"
