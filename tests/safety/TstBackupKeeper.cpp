// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/BackupKeeper.h"
#include "safety/FilePlace.h"
#include "SampleCoalition.h"
#include "support/Verify.h"

#include <QTemporaryDir>

#include <sys/stat.h>
#include <sys/sysmacros.h>

using namespace tahaluf;

namespace {
const QDateTime Morning(QDate(2012, 11, 29), QTime(9, 0));

std::vector<BackupFile> everyDay(QDate first, QDate last)
{
    std::vector<BackupFile> files;
    for (QDate day = last; day >= first; day = day.addDays(-1)) {
        for (const QTime& time : {QTime(16, 0), QTime(9, 0)}) {
            files.push_back(
                {day.toString(Qt::ISODate) + time.toString(QStringLiteral("-HH")), QDateTime(day, time), 1});
        }
    }
    return files;
}
} // namespace

/** Backups on change, thinned, tried out, and put beside what changed since. */
class TstBackupKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void isDueOnChangeEveryHalfHour();
    void aBackupHoldsEverythingAndIsNoted();
    void aSecondFolderGetsACopyAndItsLossIsSaid();
    void refusesASecondFolderThatIsNone();
    void keepsDaysWeeksAndMonths();
    void looksAtItsOwnNamesOnly();
    void saysWhatChangedSince();
    void knowsForeignBackups();
    void theDrillFindsDamage();
    void placesAreKnownByTheirNames();
    void encryptionIsReadFromTheDevice();

private:
    BackupKeeper keeper() { return {m_workspace->database(), m_clock}; }
    void addMember(const QString& name)
    {
        Member member;
        member.name = name;
        VERIFY_DONE(m_workspace->records().members.insert(member));
    }

    FixedClock m_clock{Morning};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TstBackupKeeper::init()
{
    m_workspace.reset();
    m_clock.set(Morning);
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = Workspace::create(m_folder->filePath(QStringLiteral("office.tahaluf")), m_clock);
    VERIFY_DONE(made);
    m_workspace = std::move(*made);
}

void TstBackupKeeper::isDueOnChangeEveryHalfHour()
{
    QVERIFY(*keeper().isDue());
    VERIFY_DONE(keeper().makeNow());
    QVERIFY(!*keeper().hasChanged());
    m_clock.set(Morning.addSecs(3600));
    QVERIFY(!*keeper().isDue());
    addMember(QStringLiteral("وزارة العدل"));
    QVERIFY(*keeper().isDue());
    VERIFY_DONE(keeper().makeNow());
    addMember(QStringLiteral("وزارة الداخلية"));
    QVERIFY(*keeper().hasChanged());
    QVERIFY(!*keeper().isDue());
    m_clock.set(Morning.addSecs(3600 + 29 * 60));
    QVERIFY(!*keeper().isDue());
    m_clock.set(Morning.addSecs(3600 + 30 * 60));
    QVERIFY(*keeper().isDue());
    // The clock was set back by a day.
    m_clock.set(Morning.addDays(-1));
    QVERIFY(*keeper().isDue());
}

void TstBackupKeeper::aBackupHoldsEverythingAndIsNoted()
{
    addMember(QStringLiteral("وزارة العدل"));
    const auto made = keeper().makeNow();
    VERIFY_DONE(made);
    QCOMPARE(made->path, m_folder->filePath(QStringLiteral("office.backups/office-20121129-090000.tahaluf")));
    QVERIFY(!FilePlace::isReadableByOthers(made->path));
    QCOMPARE(*keeper().lastBackup(), Morning);
    QCOMPARE(keeper().files().size(), std::size_t(1));
    const auto copy = Workspace::open(made->path, OpenMode::ReadOnly);
    VERIFY_DONE(copy);
    QCOMPARE(*(*copy)->count(QStringLiteral("members")), *m_workspace->count(QStringLiteral("members")));
}

void TstBackupKeeper::aSecondFolderGetsACopyAndItsLossIsSaid()
{
    QTemporaryDir stick;
    VERIFY_DONE(keeper().setSecondFolder(stick.path()));
    auto made = keeper().makeNow();
    VERIFY_DONE(made);
    QCOMPARE(made->secondProblem, QString());
    QVERIFY(QFileInfo::exists(stick.filePath(QStringLiteral("office-20121129-090000.tahaluf"))));
    QVERIFY(stick.remove());
    m_clock.set(Morning.addSecs(3600));
    addMember(QStringLiteral("وزارة العدل"));
    made = keeper().makeNow();
    VERIFY_DONE(made);
    QVERIFY2(made->secondProblem.contains(stick.path()), qPrintable(made->secondProblem));
    QVERIFY(!QFileInfo::exists(stick.path()));
    QVERIFY(QFileInfo::exists(made->path));
}

void TstBackupKeeper::refusesASecondFolderThatIsNone()
{
    QVERIFY(!keeper().setSecondFolder(m_folder->filePath(QStringLiteral("not there"))));
    QVERIFY(!keeper().setSecondFolder(m_folder->path()));
    QVERIFY(!keeper().setSecondFolder(BackupPlan::folderOf(m_workspace->path())));
    QCOMPARE(*keeper().secondFolder(), QString());
}

void TstBackupKeeper::keepsDaysWeeksAndMonths()
{
    const QDate today(2012, 11, 29);
    const std::vector<BackupFile> files = everyDay(QDate(2011, 11, 29), today);
    const QStringList outlived = BackupPlan::outlived(files, today);
    QStringList kept;
    for (const BackupFile& file : files) {
        if (!outlived.contains(file.path)) {
            kept << file.path;
        }
    }
    // Both of today, one of each of eleven days before, then ends of weeks, then ends of months.
    QCOMPARE(kept, (QStringList{"2012-11-29-16", "2012-11-29-09", "2012-11-28-16", "2012-11-27-16", "2012-11-26-16",
                                "2012-11-25-16", "2012-11-24-16", "2012-11-23-16", "2012-11-22-16", "2012-11-21-16",
                                "2012-11-20-16", "2012-11-19-16", "2012-11-18-16", "2012-11-11-16", "2012-11-04-16",
                                "2012-10-31-16", "2012-10-28-16", "2012-10-21-16", "2012-10-14-16", "2012-10-07-16",
                                "2012-09-30-16", "2012-08-31-16", "2012-07-31-16", "2012-06-30-16", "2012-05-31-16",
                                "2012-04-30-16", "2012-03-31-16"}));
    QCOMPARE(BackupPlan::outlived({files.back()}, today), QStringList());
}

void TstBackupKeeper::looksAtItsOwnNamesOnly()
{
    VERIFY_DONE(keeper().makeNow());
    const QString folder = BackupPlan::folderOf(m_workspace->path());
    for (const QString& name : {QStringLiteral("office-notes.tahaluf"),
                                QStringLiteral("office-20121129-090000.tahaluf.old"),
                                QStringLiteral("other-20111129-090000.tahaluf"),
                                QStringLiteral("office-20121340-090000.tahaluf")}) {
        QFile file(folder + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(keeper().files().size(), std::size_t(1));
    QCOMPARE(BackupPlan::outlived(keeper().files(), QDate(2020, 1, 1)), QStringList());
}

void TstBackupKeeper::saysWhatChangedSince()
{
    addMember(QStringLiteral("وزارة العدل"));
    addMember(QStringLiteral("وزارة الداخلية"));
    const auto backup = keeper().makeNow();
    VERIFY_DONE(backup);
    QVERIFY(keeper().changesSince(backup->path)->empty());
    addMember(QStringLiteral("جامعة قطر"));
    addMember(QStringLiteral("تضاف وتحذف"));
    auto members = *m_workspace->records().members.all();
    members[0].phone = QStringLiteral("4455");
    VERIFY_DONE(m_workspace->records().members.update(members[0]));
    VERIFY_DONE(m_workspace->store(QStringLiteral("members"))->remove(members[1].id.value()));
    VERIFY_DONE(m_workspace->store(QStringLiteral("members"))->remove(members[3].id.value()));
    const auto changes = keeper().changesSince(backup->path);
    VERIFY_DONE(changes);
    QCOMPARE(changes->size(), std::size_t(1));
    QCOMPARE(changes->front().entity, QStringLiteral("members"));
    QCOMPARE(changes->front().created, 1);
    QCOMPARE(changes->front().changed, 1);
    QCOMPARE(changes->front().deleted, 1);
}

void TstBackupKeeper::knowsForeignBackups()
{
    const QString other = m_folder->filePath(QStringLiteral("other.tahaluf"));
    {
        const auto workspace = Workspace::create(other, m_clock);
        VERIFY_DONE(workspace);
    }
    const auto changes = keeper().changesSince(other);
    QVERIFY(!changes);
    QVERIFY(changes.error().message.contains(other));
}

void TstBackupKeeper::theDrillFindsDamage()
{
    VERIFY_DONE(loadSample(*m_workspace));
    const auto backup = keeper().makeNow();
    VERIFY_DONE(backup);
    QCOMPARE(*BackupKeeper::tryOut(backup->path, m_workspace->catalog()), QStringList());
    {
        auto copy = Workspace::open(backup->path);
        VERIFY_DONE(copy);
        VERIFY_DONE((*copy)->database().run(QStringLiteral("UPDATE members SET phone = '1' WHERE id = 1")));
    }
    QCOMPARE(BackupKeeper::tryOut(backup->path, m_workspace->catalog())->size(), 2); // history and search
}

void TstBackupKeeper::placesAreKnownByTheirNames()
{
    QCOMPARE(FilePlace::syncedBy(QStringLiteral("/home/a/Dropbox/office.tahaluf")), QStringLiteral("Dropbox"));
    QCOMPARE(FilePlace::syncedBy(QStringLiteral("/home/a/OneDrive - مؤسسة/b/office.tahaluf")),
             QStringLiteral("OneDrive"));
    QCOMPARE(FilePlace::syncedBy(QStringLiteral("/home/a/Megaphone/office.tahaluf")), QString());
    QVERIFY(FilePlace::isOnNetwork(QStringLiteral("cifs")));
    QVERIFY(!FilePlace::isOnNetwork(QStringLiteral("ext4")));
    QFile file(m_workspace->path());
    QVERIFY(!FilePlace::isReadableByOthers(m_workspace->path()));
    QVERIFY(file.setPermissions(file.permissions() | QFile::ReadOther));
    QVERIFY(FilePlace::isReadableByOthers(m_workspace->path()));
    QCOMPARE(FilePlace::warnings(m_workspace->path()).filter(QStringLiteral("Other users")).size(), 1);
}

void TstBackupKeeper::encryptionIsReadFromTheDevice()
{
    struct stat status = {};
    QCOMPARE(::stat(m_workspace->path().toUtf8().constData(), &status), 0);
    QTemporaryDir root;
    const QString file = m_workspace->path();
    QCOMPARE(FilePlace::encryptionOf(file, root.path()), FilePlace::Encryption::Unknown);
    const QString device =
        QStringLiteral("%1/sys/dev/block/%2:%3").arg(root.path()).arg(major(status.st_dev)).arg(minor(status.st_dev));
    QVERIFY(QDir().mkpath(device + QStringLiteral("/dm")));
    QCOMPARE(FilePlace::encryptionOf(file, root.path()), FilePlace::Encryption::Open);
    // A volume on an encrypted device.
    QVERIFY(QDir().mkpath(device + QStringLiteral("/slaves/dm-0/dm")));
    QFile uuid(device + QStringLiteral("/slaves/dm-0/dm/uuid"));
    QVERIFY(uuid.open(QIODevice::WriteOnly));
    QVERIFY(uuid.write("CRYPT-LUKS2-8f3c-luks\n") > 0);
    uuid.close();
    QCOMPARE(FilePlace::encryptionOf(file, root.path()), FilePlace::Encryption::Encrypted);
    // Half of it lies on an open one.
    QVERIFY(QDir().mkpath(device + QStringLiteral("/slaves/sdb")));
    QCOMPARE(FilePlace::encryptionOf(file, root.path()), FilePlace::Encryption::Open);
}

QTEST_GUILESS_MAIN(TstBackupKeeper)
#include "TstBackupKeeper.moc"
