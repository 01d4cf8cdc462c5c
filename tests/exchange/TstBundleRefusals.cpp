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

QTEST_GUILESS_MAIN(TstBundleRefusals)
#include "TstBundleRefusals.moc"
