// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/IntegrityCheck.h"
#include "SampleCoalition.h"
#include "storage/ListQuery.h"
#include "support/Trials.h"
#include "support/Verify.h"
#include "Workspace.h"

using namespace tahaluf;

/**
 * Text that means something to a database or to a program that shows pages: in every text field of every kind of
 * record, in filters, sorting and the search field. It is kept letter for letter, or refused in a sentence.
 */
class TstInjections : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTextFieldKeepsWhatItIsGiven();
    void searchFieldsTakeAnything();
    void filtersAndSortingTakeAnything();

private:
    std::unique_ptr<Workspace> m_workspace;
};

namespace {
/**
 * Fields that their own command puts into a form of its own: a key that stays, a list of names, the unit of an
 * indicator that the program computes.
 */
QStringList ownForm()
{
    return {QStringLiteral("questionnaire_sections.key"),
            QStringLiteral("resources.languages"),
            QStringLiteral("indicators.unit"),
            QStringLiteral("indicators.unit_en")};
}

QStringList payloads()
{
    return {QStringLiteral("'); DROP TABLE members; --"),
            QStringLiteral("\" OR 1=1 --"),
            QStringLiteral("x' UNION SELECT value FROM file_settings --"),
            QStringLiteral("<img src=file:///etc/hostname>"),
            QStringLiteral("<script>alert(1)</script>"),
            QStringLiteral("%1 %2 %n {name} \\n"),
            QStringLiteral("=HYPERLINK(\"http://x\")"),
            QStringLiteral("نص\u202Eمقلوب\u2066")};
}
} // namespace

void TstInjections::initTestCase()
{
    auto made = Workspace::inMemory();
    VERIFY_DONE(made);
    m_workspace = std::move(*made);
    VERIFY_DONE(loadSample(*m_workspace));
}

void TstInjections::everyTextFieldKeepsWhatItIsGiven()
{
    Trials trials("injections into fields", 0, 0);
    const QStringList texts = payloads();
    int refusals = 0;
    int number = 0;
    for (const EntityInfo* entity : m_workspace->catalog().all()) {
        RecordStore* store = m_workspace->store(entity->key);
        const Result<qint64> first =
            m_workspace->database().number(QStringLiteral("SELECT max(id) FROM %1").arg(entity->table));
        VERIFY_DONE(first);
        if (!store || *first == 0) {
            continue;
        }
        for (const FieldInfo& field : entity->fields) {
            if ((field.kind != FieldKind::Text && field.kind != FieldKind::LongText) || field.isReadOnly ||
                field.isInternal) {
                continue;
            }
            const QString text = texts[number++ % texts.size()];
            const int index = entity->indexOf(field.key);
            auto draft = store->open(*first);
            VERIFY_DONE(draft);
            (*draft)->setValue(index, text);
            const Result<void> saved = (*draft)->save();
            trials.done();
            if (!saved) {
                // For what the record is (an approved text), never because of what the words do to the database.
                ++refusals;
                if (saved.error().kind != ErrorKind::Refused ||
                    saved.error().message.contains(QLatin1String("request to the database"))) {
                    trials.failed(entity->key + QLatin1Char('.') + field.key + QStringLiteral(": ") +
                                  saved.error().message);
                }
                continue;
            }
            const QString name = entity->key + QLatin1Char('.') + field.key;
            if (ownForm().contains(name)) {
                continue;
            }
            const auto kept = store->open(*first);
            if (!kept || (*kept)->value(index).toString() != text) {
                trials.failed(name + QStringLiteral(" became ") +
                              (kept ? (*kept)->value(index).toString() : QString()));
            }
        }
    }
    trials.count("refused for what the record is", refusals);
    const QByteArray failures = trials.end();
    QVERIFY2(failures.isEmpty(), failures.constData());
    QVERIFY(number - refusals > 100);
    const Result<QStringList> found = IntegrityCheck::run(m_workspace->database(), m_workspace->catalog());
    VERIFY_DONE(found);
    QCOMPARE(*found, QStringList());
}

void TstInjections::searchFieldsTakeAnything()
{
    for (const QString& text : payloads()) {
        VERIFY_DONE(m_workspace->search().searcher().search(text));
        VERIFY_DONE(m_workspace->search().searcher().suggestion(text));
    }
    QVERIFY(*m_workspace->count(QStringLiteral("members")) > 0);
}

void TstInjections::filtersAndSortingTakeAnything()
{
    Trials trials("injections into filters and sorting", 0, 0);
    for (const EntityInfo* entity : m_workspace->catalog().all()) {
        for (const QString& text : payloads()) {
            ListRequest request;
            request.entity = entity->key;
            request.columns = {entity->fields.front().key};
            request.filters = {{entity->fields.front().key, {text}}};
            const auto filtered = ListQuery::prepare(m_workspace->database(), m_workspace->catalog(), request);
            const auto rows = filtered ? filtered->rows(0, 5) : Result<std::vector<ListRow>>(filtered.error());
            if (!rows) {
                trials.failed(entity->key + QStringLiteral(" filtered: ") + rows.error().message);
            }
            request.filters = {};
            request.sortField = text;
            if (ListQuery::prepare(m_workspace->database(), m_workspace->catalog(), request)) {
                trials.failed(entity->key + QStringLiteral(" was sorted by ") + text);
            }
            trials.done();
        }
    }
    const QByteArray failures = trials.end();
    QVERIFY2(failures.isEmpty(), failures.constData());
}

QTEST_GUILESS_MAIN(TstInjections)
#include "TstInjections.moc"
