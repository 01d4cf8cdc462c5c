// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/LockedCopiesCard.h"

#include "language/Bidi.h"
#include "language/DateText.h"
#include "pages/CommandDialog.h"
#include "reports/PaperJob.h"
#include "safety/BackupKeeper.h"
#include "safety/CopySecrets.h"
#include "safety/LockedCopy.h"
#include "shell/BackupRunner.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QVBoxLayout>

namespace tahaluf {

namespace {

/** Turning a passphrase into a key takes about a second, on purpose. */
template <typename Work> Result<void> whileWaiting(Work work)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto back = qScopeGuard([] { QApplication::restoreOverrideCursor(); });
    return work();
}

QLineEdit* secretEdit(QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

} // namespace

LockedCopiesCard::LockedCopiesCard(PageContext& context, QWidget* parent)
    : SafetyCard(
          tr("Encrypted copies"),
          tr("Only the passphrase or the printed recovery key opens them: for a stick, a server share, or a safe "
             "in another house."),
          parent)
    , m_context(context)
    , m_state(sentence(this))
    , m_make(button(tr("Make an encrypted copy…"), this))
    , m_passphrase(button(tr("Set a passphrase…"), this))
    , m_key(button(tr("Print the recovery key…"), this))
    , m_restore(button(tr("Restore an encrypted copy…"), this))
    , m_second(new QCheckBox(tr("Encrypt the copies in the second folder"), this))
    , m_openCopies(sentence(this))
    , m_outcome(sentence(this, Role::Subtitle))
{
    column().addWidget(m_state);
    auto* commands = new QHBoxLayout;
    commands->setSpacing(Space::Small);
    commands->addWidget(m_make);
    commands->addWidget(m_restore);
    commands->addStretch(1);
    column().addLayout(commands);
    auto* keys = new QHBoxLayout;
    keys->setSpacing(Space::Small);
    keys->addWidget(m_passphrase);
    keys->addWidget(m_key);
    keys->addStretch(1);
    column().addLayout(keys);
    m_second->setAccessibleName(m_second->text());
    column().addWidget(m_second);
    column().addWidget(m_openCopies);
    column().addWidget(m_outcome);
    m_outcome->hide();
    connect(m_make, &QPushButton::clicked, this, &LockedCopiesCard::askWhereToMake);
    connect(m_passphrase, &QPushButton::clicked, this, &LockedCopiesCard::setPassphrase);
    connect(m_key, &QPushButton::clicked, this, &LockedCopiesCard::showKey);
    connect(m_restore, &QPushButton::clicked, this, &LockedCopiesCard::askWhatToRestore);
    connect(m_second, &QCheckBox::clicked, this, &LockedCopiesCard::encryptSecond);
    refresh();
}

LockedCopiesCard::~LockedCopiesCard() = default;

std::optional<CopyLock> LockedCopiesCard::lock() const
{
    Result<std::optional<CopyLock>> known = CopyLock::load(m_context.workspace().database());
    if (!known) {
        m_context.fail(known.takeError());
        return std::nullopt;
    }
    return *known;
}

void LockedCopiesCard::refresh()
{
    const std::optional<CopyLock> known = lock();
    const bool canWrite = m_context.workspace().database().mode() == OpenMode::ReadWrite;
    m_state->setText(
        known ? tr("The passphrase was set on %1. Its recovery key bears the mark %2.")
                    .arg(DateText(m_context.phrasebook()).dual(known->since.date()), Bidi::isolate(known->mark()))
              : tr("There is no passphrase yet. Set one first: it is asked for when a copy is restored."));
    const QString passphrase = known ? tr("Change the passphrase…") : tr("Set a passphrase…");
    m_passphrase->setText(passphrase);
    m_passphrase->setAccessibleName(passphrase);
    m_passphrase->setEnabled(canWrite);
    m_make->setEnabled(known && !m_job);
    m_key->setEnabled(known.has_value());
    m_restore->setEnabled(!m_job);
    BackupKeeper keeper = keeperOf(m_context);
    const Result<QString> folder = keeper.secondFolder();
    const Result<bool> isLocked = keeper.isSecondLocked();
    const bool hasFolder = folder && !folder->isEmpty();
    const bool isOn = known && isLocked && *isLocked;
    m_second->setEnabled(canWrite && known && hasFolder);
    m_second->setToolTip(hasFolder ? QString() : tr("Choose a second folder first."));
    m_second->setChecked(isOn);
    const Result<int> left = isOn && hasFolder ? keeper.openSecondCopies() : Result<int>(0);
    const int open = left ? *left : 0;
    m_openCopies->setVisible(open > 0);
    m_openCopies->setText(tr("%n copies made there before can still be read by anybody, until they have outlived their "
                             "time. Delete them there if that is too long.",
                             nullptr,
                             open));
}

void LockedCopiesCard::setPassphrase()
{
    const bool isFirst = !lock();
    CommandDialog dialog(isFirst ? tr("Passphrase for encrypted copies") : tr("Change the passphrase"),
                         isFirst ? tr("Set") : tr("Change"),
                         this);
    dialog.addText(
        tr("Three or four words that nobody would guess, at least twelve letters. Nobody can find it out again: "
           "whoever loses it needs the recovery key."));
    QLineEdit* passphrase = secretEdit(&dialog);
    QLineEdit* again = secretEdit(&dialog);
    dialog.addRow(tr("Passphrase"), passphrase);
    dialog.addRow(tr("The same once more"), again);
    auto* newKey = new QCheckBox(tr("Make a new recovery key too: the paper was lost, or somebody saw it"), &dialog);
    if (isFirst) {
        newKey->hide();
    } else {
        dialog.addText(tr("Copies that were made before keep their old passphrase."));
        dialog.addRow(tr("Recovery key"), newKey);
    }
    dialog.setCommand([&] {
        return whileWaiting([&] { return keep(passphrase->text(), again->text(), isFirst || newKey->isChecked()); });
    });
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    refresh();
    if (isFirst || newKey->isChecked()) {
        tell(tr("Print the recovery key now and keep it in a safe, apart from the copies."));
        showKey();
    } else {
        tell(tr("The passphrase was changed. The printed recovery key stays as it is."));
    }
}

Result<void> LockedCopiesCard::keep(const QString& passphrase, const QString& again, bool newKey) const
{
    if (passphrase != again) {
        return refused(tr("The two are not the same. Type both again."));
    }
    const std::optional<CopyLock> known = lock();
    Result<RecoveryKey> recovery =
        known && !newKey ? RecoveryKey::fromDigits(known->recoveryDigits) : Result<RecoveryKey>(RecoveryKey::random());
    if (!recovery) {
        return recovery.takeError();
    }
    Result<CopyLock> made = CopySecrets::makeLock(passphrase, *recovery, m_context.workspace().clock().localNow());
    return made ? made->save(m_context.workspace().database()) : Result<void>(made.takeError());
}

void LockedCopiesCard::showKey()
{
    emit m_context.paperRequested(QStringLiteral("recovery-key"), 0);
}

void LockedCopiesCard::askWhereToMake()
{
    const QFileInfo file(m_context.workspace().path());
    const QString name = file.completeBaseName() + QLatin1Char('-') +
                         m_context.workspace().clock().localNow().toString(QStringLiteral("yyyyMMdd")) +
                         LockedCopy::suffix();
    QString path = QFileDialog::getSaveFileName(this,
                                                tr("Make an encrypted copy"),
                                                QDir::home().filePath(name),
                                                tr("Encrypted copies (*%1)").arg(LockedCopy::suffix()));
    if (path.isEmpty()) {
        return;
    }
    if (!path.endsWith(LockedCopy::suffix())) {
        path += LockedCopy::suffix();
    }
    makeCopy(path);
}

void LockedCopiesCard::makeCopy(const QString& path)
{
    const std::optional<CopyLock> known = lock();
    if (!known || m_job) {
        return;
    }
    m_job = std::make_unique<PaperJob>(
        [path, lock = *known, file = m_context.workspace().path()](const PaperJob::Step&) -> Result<void> {
            Result<std::unique_ptr<Database>> reader = Database::openReader(file);
            return reader ? LockedCopy::copyTo(**reader, lock, path) : Result<void>(reader.takeError());
        });
    connect(m_job.get(), &PaperJob::finished, this, [this, path](const Result<void>& result) {
        m_job.release()->deleteLater();
        tell(
            result
                ? tr("The encrypted copy was made and read back: %1").arg(Bidi::isolate(QDir::toNativeSeparators(path)))
                : result.error().message);
        refresh();
    });
    tell(tr("The encrypted copy is being made…"));
    refresh();
    m_job->start();
}

void LockedCopiesCard::askWhatToRestore()
{
    const QString path = QFileDialog::getOpenFileName(this,
                                                      tr("Restore an encrypted copy"),
                                                      QDir::homePath(),
                                                      tr("Encrypted copies (*%1)").arg(LockedCopy::suffix()));
    if (!path.isEmpty()) {
        restoreFrom(path);
    }
}

void LockedCopiesCard::restoreFrom(const QString& path)
{
    const QString target = keeperOf(m_context).nameForRestored();
    CommandDialog dialog(tr("Restore an encrypted copy"), tr("Restore and open"), this);
    dialog.addText(tr("The copy is restored into a new file beside this one, and that is opened. This file stays as it "
                      "is."));
    QLineEdit* secret = secretEdit(&dialog);
    auto* show = new QCheckBox(tr("Show what is typed"), &dialog);
    connect(show, &QCheckBox::toggled, secret, [secret](bool isShown) {
        secret->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    dialog.addRow(tr("Passphrase or recovery key"), secret);
    dialog.addRow(QString(), show);
    show->setAccessibleName(show->text());
    dialog.setCommand([&] { return whileWaiting([&] { return LockedCopy::restore(path, secret->text(), target); }); });
    if (dialog.exec() == QDialog::Accepted) {
        emit openRequested(target);
    }
}

void LockedCopiesCard::encryptSecond(bool wanted)
{
    if (Result<void> kept = keeperOf(m_context).setSecondLocked(wanted); !kept) {
        m_context.fail(kept.takeError());
    }
    refresh();
}

void LockedCopiesCard::tell(const QString& text)
{
    m_outcome->setText(text);
    m_outcome->show();
}

QString LockedCopiesCard::state() const
{
    return m_state->text();
}

QString LockedCopiesCard::outcome() const
{
    return m_outcome->isHidden() ? QString() : m_outcome->text();
}

} // namespace tahaluf
