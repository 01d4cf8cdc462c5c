// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/copies/CopyLock.h"
#include "shell/SafetyCard.h"

#include <QString>

#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace tahaluf {

class PageContext;
class PaperJob;

/** Encrypted copies: the passphrase, the printed recovery key, making a copy and going back to one. */
class LockedCopiesCard : public SafetyCard
{
    Q_OBJECT

public:
    LockedCopiesCard(PageContext& context, QWidget* parent);
    ~LockedCopiesCard() override;

    /** Reads anew what the file says of passphrase and second folder. */
    void refresh();
    /** Makes the copy in a thread of its own; what became of it stands in outcome(). */
    void makeCopy(const QString& path);
    /** Asks for the passphrase or the recovery key and restores into a new file beside the open one. */
    void restoreFrom(const QString& path);

    [[nodiscard]] QPushButton& passphraseButton() const { return *m_passphrase; }
    [[nodiscard]] QPushButton& makeButton() const { return *m_make; }
    [[nodiscard]] QPushButton& keyButton() const { return *m_key; }
    [[nodiscard]] QPushButton& restoreButton() const { return *m_restore; }
    [[nodiscard]] QCheckBox& secondBox() const { return *m_second; }
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] bool isWorking() const { return m_job != nullptr; }

signals:
    /** A file restored from an encrypted copy, to be shown instead of this one. */
    void openRequested(const QString& path);

private:
    void setPassphrase();
    void askWhereToMake();
    void askWhatToRestore();
    void showKey();
    void encryptSecond(bool wanted);
    void tell(const QString& text);
    [[nodiscard]] std::optional<CopyLock> lock() const;
    Result<void> keep(const QString& passphrase, const QString& again, bool newKey) const;

    PageContext& m_context;
    QLabel* m_state;
    QPushButton* m_make;
    QPushButton* m_passphrase;
    QPushButton* m_key;
    QPushButton* m_restore;
    QCheckBox* m_second;
    QLabel* m_openCopies;
    QLabel* m_outcome;
    std::unique_ptr<PaperJob> m_job;
};

} // namespace tahaluf
