// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundle/BundleFile.h"
#include "exchange/bundle/BundleLines.h"
#include "support/StationPair.h"
#include "support/Verify.h"

#include <QtTest>

using namespace tahaluf;

/** Bundles that are refused whole, with the reason, and leave the file as it was. */
class TstBundleRefusals : public QObject
{
    Q_OBJECT

private slots:
    void aMissingBundleIsNoticed();
    void twoCopiesOfOneStationAreRefused();
    void aBundleOfAnotherCoalitionIsRefused();
    void aNewerOneIsRefused();
    void damagedBundlesAreRefused();
    void hostileBundlesAreRefused();
    void stationsAreGivenByTheOfficeAlone();
    void aDecisionTakenHereStaysAsItWasTaken();
    void ofADecisionTakenTwiceOneIsKeptEverywhere();
    void aLatePositionIsTakenOver();
    void aRecommendationKeepsWhereItComesFrom();
    void numbersOfOtherStationsAreNotGiven();
    void twoRecordsOfWhichThereMayBeOneAreNamed();
    void numbersThatNobodyMayChangeHaveAnotherWay();
};

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

void TstBundleRefusals::aMissingBundleIsNoticed()
{
    StationPair p;
    p.call(*p.laptop, QStringLiteral("+97444000002"));
    Bundle bundle = StationPair::bundle(*p.laptop, p.here());
    p.call(*p.laptop, QStringLiteral("+97444000003"));
    Bundle next = StationPair::bundle(*p.laptop, p.here());
    next.lines.erase(next.lines.begin());
    VERIFY_REFUSED(StationPair::merge(p.here(), next), "is missing");
    VERIFY_DONE(StationPair::merge(p.here(), bundle));
    VERIFY_DONE(StationPair::merge(p.here(), next));
    QCOMPARE(p.body(p.here()).phone, QStringLiteral("+97444000003"));
}

void TstBundleRefusals::twoCopiesOfOneStationAreRefused()
{
    StationPair p;
    const QString copy = p.file(QStringLiteral("copy.tahaluf"));
    put(copy, contentOf(p.laptop->path()));
    const auto second = Workspace::open(copy);
    VERIFY_DONE(second);
    p.call(*p.laptop, QStringLiteral("+97444000002"));
    p.call(**second, QStringLiteral("+97444000003"));
    VERIFY_DONE(p.toOffice());
    // As its own bundle would be, which the office is not known to have.
    Bundle forked = StationPair::bundle(**second, p.here());
    VERIFY_REFUSED(StationPair::merge(p.here(), forked), "two copies");
}

void TstBundleRefusals::aBundleOfAnotherCoalitionIsRefused()
{
    StationPair p;
    StationPair other;
    other.call(*other.laptop, QStringLiteral("+97444000002"));
    VERIFY_REFUSED(StationPair::merge(p.here(), StationPair::bundle(*other.laptop, other.here())), "another coalition");
}

void TstBundleRefusals::aNewerOneIsRefused()
{
    StationPair p;
    Bundle bundle = StationPair::bundle(*p.laptop, p.here());
    bundle.schemaVersion += 1;
    VERIFY_REFUSED(StationPair::merge(p.here(), bundle), "newer version");
    const QString path = p.file(QStringLiteral("x.tahaluf-bundle"));
    QByteArray content = BundleFile::sealed(BundleLines::write(bundle));
    content.replace(15, 1, "2");
    put(path, content);
    VERIFY_REFUSED(BundleFile::read(path), "newer version");
}

void TstBundleRefusals::damagedBundlesAreRefused()
{
    StationPair p;
    p.call(*p.laptop, QStringLiteral("+97444000002"));
    const QByteArray whole = BundleFile::sealed(BundleLines::write(StationPair::bundle(*p.laptop, p.here())));
    const QString path = p.file(QStringLiteral("x.tahaluf-bundle"));
    for (qsizetype length = 0; length < whole.size(); length += 7) {
        put(path, whole.left(length));
        QVERIFY2(!BundleFile::read(path), qPrintable(QString::number(length)));
    }
    QRandomGenerator chance(7);
    for (int i = 0; i < 300; ++i) {
        QByteArray flipped = whole;
        const qsizetype place = chance.bounded(static_cast<int>(whole.size()));
        flipped[place] = static_cast<char>(flipped[place] ^ (1 << chance.bounded(8)));
        put(path, flipped);
        QVERIFY2(!BundleFile::read(path), qPrintable(QString::number(place)));
    }
}

void TstBundleRefusals::hostileBundlesAreRefused()
{
    StationPair p;
    p.call(*p.laptop, QStringLiteral("+97444000002"));
    const QString before = StationPair::digest(p.here());
    const Bundle bundle = StationPair::bundle(*p.laptop, p.here());
    const QString path = p.file(QStringLiteral("x.tahaluf-bundle"));

    put(path, BundleFile::sealed(QByteArray(64 * 1024 * 1024, '\n')));
    VERIFY_REFUSED(BundleFile::read(path), "larger than a bundle");
    put(path, BundleFile::sealed(BundleLines::write(bundle) + "{\"kind\":\"head\"}\n"));
    VERIFY_REFUSED(BundleFile::read(path), "not part of any bundle");
    put(path, BundleFile::sealed(QByteArray(100000, '[') + '\n'));
    VERIFY_REFUSED(BundleFile::read(path), "not part of any bundle");
    put(path, "PK\x03\x04");
    VERIFY_REFUSED(BundleFile::read(path), "no exchange bundle");

    // Sealed by somebody, but not what the station wrote.
    Bundle altered = bundle;
    altered.lines.back().payload->replace("+97444000002", "+97444666666");
    VERIFY_REFUSED(StationPair::merge(p.here(), altered), "altered on its way");
    altered = bundle;
    altered.lines.back().actor = QStringLiteral("غيرها");
    VERIFY_REFUSED(StationPair::merge(p.here(), altered), "altered on its way");
    altered = bundle;
    altered.lines.back().entity = QStringLiteral("sqlite_schema");
    VERIFY_REFUSED(StationPair::merge(p.here(), altered), "does not know");
    altered = bundle;
    altered.marks.push_back({bundle.from.id, 0, QStringLiteral("nobody"), 5});
    VERIFY_REFUSED(StationPair::merge(p.here(), altered), "nobody wrote");
    altered = bundle;
    altered.names.push_back({QStringLiteral("not-theirs"), QStringLiteral("merge_bundle"), QString()});
    VERIFY_DONE(BundleMerge(recordAccess(p.here()), p.here().notifier()).review(altered));
    QCOMPARE(StationPair::digest(p.here()), before);
    QCOMPARE(StationPair::problems(p.here()), QStringList());
}

void TstBundleRefusals::stationsAreGivenByTheOfficeAlone()
{
    StationPair p;
    const QString path = p.file(QStringLiteral("third.tahaluf"));
    VERIFY_REFUSED(Stations::give(p.laptop->journal(), QStringLiteral("ثالث"), path), "office");
    VERIFY_REFUSED(Stations::give(p.here().journal(), QStringLiteral("محمول اللجنة"), path), "another name");
    VERIFY_REFUSED(Stations::give(p.here().journal(), QStringLiteral("  "), path), "a name");
    VERIFY_REFUSED(Stations::give(p.here().journal(), QStringLiteral("ثالث"), p.laptop->path()), "exists");
    QVERIFY(!QFile::exists(path));
    VERIFY_REFUSED(Stations::find(p.here().journal(), QStringLiteral("غيره")), "محمول اللجنة");
    QCOMPARE(must(Stations::find(p.laptop->journal(), QStringLiteral("office"))).place, 0);
    // A failed or finished copy leaves nothing beside it.
    QCOMPARE(QDir(p.folder.path()).entryList({QStringLiteral(".*.tahaluf*")}, QDir::Files | QDir::Hidden),
             QStringList());
}

namespace {

/** A question asked in the office, which the laptop knows too. */
struct OpenQuestion : StationPair
{
    OpenQuestion()
    {
        for (Member* member : {&office.interior, &office.justice, &office.university}) {
            member->status = MembershipStatus::Joined;
            must(here().records().members.update(*member));
        }
        question = must(here().decisions().prepared());
        question.forum = DecisionForum::Circulation;
        question.closesOn = QDate(2012, 11, 29);
        question.text = QStringLiteral("اعتماد شعار التحالف");
        must(here().decisions().open(question));
        take(here(), office.interior, Stance::Agree);
        must(toLaptop());
        must(toOffice());
    }
    [[nodiscard]] Decision in(Workspace& workspace) const
    {
        return *must(workspace.records().decisions.findByUid(question.uid));
    }
    void take(Workspace& workspace, const Member& member, Stance stance) const
    {
        Position position;
        position.decision = in(workspace).id;
        position.member = must(workspace.records().members.findByUid(member.uid))->id;
        position.stance = stance;
        position.text = QStringLiteral("لا يمثل الجهات كلها");
        must(workspace.decisions().take(position));
    }
    Result<Decision> closeInTheOffice()
    {
        office.advance(25 * 3600);
        laptopClock.set(office.clock.localNow().addSecs(60));
        return here().decisions().close(in(here()).id);
    }
    void exchange() const
    {
        must(toOffice());
        must(toLaptop());
        must(toOffice());
        must(toLaptop());
    }
    Decision question;
};

} // namespace

void TstBundleRefusals::aDecisionTakenHereStaysAsItWasTaken()
{
    OpenQuestion p;
    p.take(*p.laptop, p.office.interior, Stance::Object); // not knowing that it is closed here
    VERIFY_DONE(p.closeInTheOffice());
    const Decision taken = p.in(p.here());
    const Result<MergeReview> merged = p.toOffice();
    VERIFY_DONE(merged);
    QVERIFY(merged->guarded() > 0);
    QCOMPARE(p.in(p.here()).result, taken.result);
    const auto stances = must(p.here().records().positions.where(QStringLiteral("stance = 'object'")));
    QVERIFY(stances.empty());
    p.exchange();
    QCOMPARE(p.in(*p.laptop).result, taken.result);
    QVERIFY(must(p.laptop->records().positions.where(QStringLiteral("stance = 'object'"))).empty());
    QCOMPARE(StationPair::digest(p.here()), StationPair::digest(*p.laptop));
    QCOMPARE(StationPair::problems(p.here()) + StationPair::problems(*p.laptop), QStringList());
}

void TstBundleRefusals::ofADecisionTakenTwiceOneIsKeptEverywhere()
{
    OpenQuestion p;
    VERIFY_DONE(p.closeInTheOffice());
    VERIFY_DONE(p.laptop->decisions().withdraw(p.in(*p.laptop).id, QStringLiteral("أُعيد إلى اللجنة")));
    // Both bundles were on their way at the same time.
    const Bundle toOffice = StationPair::bundle(*p.laptop, p.here());
    const Bundle toLaptop = StationPair::bundle(p.here(), *p.laptop);
    VERIFY_DONE(StationPair::merge(p.here(), toOffice));
    VERIFY_DONE(StationPair::merge(*p.laptop, toLaptop));
    QCOMPARE(p.in(p.here()).state, DecisionState::Adopted);
    QCOMPARE(p.in(*p.laptop).state, DecisionState::Withdrawn);
    p.exchange();
    QCOMPARE(p.in(p.here()).state, p.in(*p.laptop).state);
    QCOMPARE(StationPair::digest(p.here()), StationPair::digest(*p.laptop));
    QCOMPARE(StationPair::problems(p.here()) + StationPair::problems(*p.laptop), QStringList());
    // Nothing goes to and fro any more.
    p.exchange();
    QCOMPARE(StationPair::bundle(*p.laptop, p.here()).lines.size(), std::size_t(0));
}

void TstBundleRefusals::aLatePositionIsTakenOver()
{
    OpenQuestion p;
    VERIFY_DONE(p.closeInTheOffice());
    p.exchange();
    Position late;
    late.decision = p.in(*p.laptop).id;
    late.member = must(p.laptop->records().members.findByUid(p.office.justice.uid))->id;
    late.stance = Stance::Agree;
    VERIFY_DONE(p.laptop->decisions().addLate(late));
    const Result<MergeReview> merged = p.toOffice();
    VERIFY_DONE(merged);
    QCOMPARE(merged->guarded(), 0);
    QCOMPARE(must(p.here().records().positions.all()).size(), std::size_t(2));
}

void TstBundleRefusals::aRecommendationKeepsWhereItComesFrom()
{
    StationPair p;
    Entry entry = p.office.entry(QStringLiteral("توحيد نموذج إحالة الضحايا"));
    VERIFY_DONE(p.here().entries().record(entry));
    VERIFY_DONE(p.toLaptop());
    Recommendation recommendation;
    recommendation.text = QStringLiteral("يوحَّد نموذج الإحالة");
    recommendation.number = QStringLiteral("تو-001");
    recommendation.sequence = 1;
    VERIFY_DONE(p.here().records().recommendations.insert(recommendation));
    RecommendationSource source;
    source.recommendation = recommendation.id;
    source.entry = entry.id;
    VERIFY_DONE(p.here().records().recommendationSources.insert(source));
    const EntryId there = must(p.laptop->records().entries.findByUid(entry.uid))->id;
    VERIFY_DONE(p.laptop->records().entries.remove(there));
    const Result<MergeReview> merged = p.toOffice();
    VERIFY_DONE(merged);
    QCOMPARE(merged->guarded(), 1);
    VERIFY_DONE(p.toLaptop());
    for (Workspace* workspace : {&p.here(), p.laptop.get()}) {
        QCOMPARE(must(workspace->records().entries.where(QStringLiteral("uid = ?"), {entry.uid})).size(),
                 std::size_t(1));
    }
    QCOMPARE(StationPair::digest(p.here()), StationPair::digest(*p.laptop));
}

void TstBundleRefusals::numbersOfOtherStationsAreNotGiven()
{
    StationPair p;
    Entry entry = p.office.entry(QStringLiteral("نص"));
    VERIFY_DONE(p.here().entries().record(entry));
    const QString first = entry.number;
    Entry stated = p.office.entry(QStringLiteral("نص آخر"));
    stated.number = QString(first).replace(QStringLiteral("001"), QStringLiteral("600"));
    VERIFY_REFUSED(p.here().entries().record(stated), "another station");
    stated.number = QString(first).replace(QStringLiteral("001"), QStringLiteral("400"));
    VERIFY_DONE(p.here().entries().record(stated));
}

void TstBundleRefusals::twoRecordsOfWhichThereMayBeOneAreNamed()
{
    StationPair p;
    // As before stations kept to their own numbers.
    Series mine;
    mine.name = QStringLiteral("لجنة الصياغة");
    mine.code = QStringLiteral("ص");
    Series theirs = mine;
    theirs.name = QStringLiteral("لجنة الصحة");
    VERIFY_DONE(p.here().records().series.insert(mine));
    VERIFY_DONE(p.laptop->records().series.insert(theirs));
    const QString before = StationPair::digest(p.here());
    const Result<MergeReview> merged = p.toOffice();
    VERIFY_REFUSED(merged, "لجنة الصحة");
    VERIFY_REFUSED(merged, "لجنة الصياغة");
    QCOMPARE(StationPair::digest(p.here()), before);
    // What the sentence says helps.
    Series changed = *must(p.laptop->records().series.findByUid(theirs.uid));
    changed.code = QStringLiteral("صح");
    VERIFY_DONE(p.laptop->records().series.update(changed));
    VERIFY_DONE(p.toOffice());
}

void TstBundleRefusals::numbersThatNobodyMayChangeHaveAnotherWay()
{
    StationPair p;
    Memorandum mine;
    mine.number = QStringLiteral("م-001");
    mine.title = QStringLiteral("مذكرة مع الوزارة");
    Memorandum theirs = mine;
    theirs.title = QStringLiteral("مذكرة مع الجامعة");
    VERIFY_DONE(p.here().records().memoranda.insert(mine));
    VERIFY_DONE(p.laptop->records().memoranda.insert(theirs));
    const Result<MergeReview> merged = p.toOffice();
    VERIFY_REFUSED(merged, "مذكرة مع الجامعة");
    VERIFY_REFUSED(merged, "import them here without their numbers");
}

QTEST_GUILESS_MAIN(TstBundleRefusals)
#include "TstBundleRefusals.moc"
