// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/Backup.h"
#include "safety/IntegrityCheck.h"
#include "SampleCoalition.h"
#include "storage/ChangeLog.h"
#include "support/Verify.h"

#include <QTemporaryDir>

using namespace tahaluf;

class TstBackup : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aCopyHoldsTheSame();
    void copiesAnOpenFileWithUnsavedWorkInAnother();
    void neverReplacesAFile_data();
    void neverReplacesAFile();
    void leavesNothingWhenItFails();
    void keepsNoCopyOfAFileThatFailsItsChecks();
    void restoresIntoANewFileOnly();
    void restoresNothingFromADamagedBackup();

private:
    QString file(const QString& name) { return m_folder.filePath(name); }
    QStringList files() { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TstBackup::initTestCase()
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::create(file(QStringLiteral("main")));
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    VERIFY_DONE(loadSample(*m_workspace));
}

void TstBackup::aCopyHoldsTheSame()
{
    const QString path = file(QStringLiteral("copy"));
    VERIFY_DONE(Backup::copyTo(m_workspace->database(), path));
    Result<std::unique_ptr<Workspace>> copy = Workspace::open(path);
    QVERIFY(copy);
    for (const EntityInfo* entity : m_workspace->catalog().all()) {
        QCOMPARE(*(*copy)->count(entity->key), *m_workspace->count(entity->key));
    }
    QCOMPARE(*ChangeLog::head((*copy)->database()), *ChangeLog::head(m_workspace->database()));
    QCOMPARE(*IntegrityCheck::run((*copy)->database(), (*copy)->catalog()), QStringList());
    // The copy is a file of its own: work in it does not come back.
    Member member;
    member.name = QStringLiteral("جهة في النسخة");
    VERIFY_DONE((*copy)->records().members.insert(member));
    QCOMPARE(*(*copy)->count(QStringLiteral("members")), *m_workspace->count(QStringLiteral("members")) + 1);
}

void TstBackup::copiesAnOpenFileWithUnsavedWorkInAnother()
{
    Result<std::unique_ptr<Workspace>> other = Workspace::open(m_workspace->path());
    QVERIFY(other);
    VERIFY_DONE((*other)->database().run(QStringLiteral("BEGIN IMMEDIATE")));
    VERIFY_DONE((*other)->database().run(QStringLiteral("UPDATE members SET phone = 'half done'")));
    const QString path = file(QStringLiteral("beside"));
    VERIFY_DONE(Backup::copyTo(m_workspace->database(), path));
    VERIFY_DONE((*other)->database().run(QStringLiteral("ROLLBACK")));
    Result<std::unique_ptr<Workspace>> copy = Workspace::open(path);
    QVERIFY(copy);
    QCOMPARE(*(*copy)->database().number(QStringLiteral("SELECT count(*) FROM members WHERE phone = 'half done'")), 0);
}

void TstBackup::neverReplacesAFile_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("file") << "file";
    QTest::newRow("empty file") << "empty";
    QTest::newRow("folder") << "folder";
    QTest::newRow("link to nowhere") << "link";
    QTest::newRow("the file itself") << "itself";
}

void TstBackup::neverReplacesAFile()
{
    QFETCH(QString, kind);
    QString path = file(QStringLiteral("taken-") + kind);
    if (kind == QLatin1String("folder")) {
        QVERIFY(QDir().mkdir(path));
    } else if (kind == QLatin1String("link")) {
        QVERIFY(QFile::link(file(QStringLiteral("nowhere-at-all")), path));
    } else if (kind == QLatin1String("itself")) {
        path = m_workspace->path();
    } else {
        QFile taken(path);
        QVERIFY(taken.open(QIODevice::WriteOnly));
        taken.write(kind == QLatin1String("file") ? "kept" : "");
    }
    const QStringList before = files();
    const Result<void> copied = Backup::copyTo(m_workspace->database(), path);
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, ErrorKind::Refused);
    QVERIFY(copied.error().message.contains(QFileInfo(path).fileName()));
    QCOMPARE(files(), before);
}

void TstBackup::leavesNothingWhenItFails()
{
    const QStringList before = files();
    const Result<void> copied = Backup::copyTo(m_workspace->database(), file(QStringLiteral("nowhere/copy")));
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, ErrorKind::CannotWrite);
    QCOMPARE(files(), before);
}

void TstBackup::keepsNoCopyOfAFileThatFailsItsChecks()
{
    const QString path = file(QStringLiteral("broken"));
    Result<std::unique_ptr<Workspace>> broken = Workspace::create(path);
    QVERIFY(broken);
    VERIFY_DONE(loadSample(**broken));
    VERIFY_DONE((*broken)->database().run(QStringLiteral("PRAGMA foreign_keys=OFF")));
    VERIFY_DONE((*broken)->database().run(QStringLiteral("UPDATE people SET member = 99999 WHERE id = 1")));
    const QStringList before = files();
    const Result<void> copied = Backup::copyTo((*broken)->database(), file(QStringLiteral("copy-of-broken")));
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, ErrorKind::CannotOpen);
    QCOMPARE(files(), before);
}

void TstBackup::restoresIntoANewFileOnly()
{
    const QString backup = file(QStringLiteral("backup"));
    VERIFY_DONE(Backup::copyTo(m_workspace->database(), backup));
    VERIFY_DONE(Backup::restore(backup, file(QStringLiteral("restored"))));
    const Result<void> again = Backup::restore(backup, file(QStringLiteral("restored")));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Refused);
    VERIFY_DONE(Workspace::open(file(QStringLiteral("restored"))));
}

void TstBackup::restoresNothingFromADamagedBackup()
{
    const QString backup = file(QStringLiteral("damaged"));
    VERIFY_DONE(Backup::copyTo(m_workspace->database(), backup));
    QFile bytes(backup);
    QVERIFY(bytes.open(QIODevice::ReadWrite));
    QVERIFY(bytes.resize(bytes.size() - 10 * 4096));
    bytes.close();
    const Result<void> restored = Backup::restore(backup, file(QStringLiteral("from-damaged")));
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, ErrorKind::CannotOpen);
    QVERIFY(!QFile::exists(file(QStringLiteral("from-damaged"))));
}

QTEST_GUILESS_MAIN(TstBackup)
#include "TstBackup.moc"
