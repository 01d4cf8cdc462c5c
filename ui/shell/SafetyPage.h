// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "safety/BackupKeeper.h"
#include "safety/CheckFindings.h"
#include "widgets/Page.h"

#include <functional>
#include <memory>
#include <optional>

class QFrame;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace tahaluf {

class BackupRunner;
class LockedCopiesCard;
class PaperJob;

/** «السلامة»: the backups and what can be done with them, the check of the file, and what its place means. */
class SafetyPage : public Page
{
    Q_OBJECT

public:
    SafetyPage(PageContext& context, BackupRunner& backups, QWidget* parent = nullptr);
    ~SafetyPage() override;

    [[nodiscard]] QTableView& copies() const { return *m_copies; }
    [[nodiscard]] QPushButton& backUpButton() const { return *m_backUp; }
    [[nodiscard]] QPushButton& checkButton() const { return *m_check; }
    [[nodiscard]] QPushButton& indexButton() const { return *m_index; }
    [[nodiscard]] QPushButton& tryButton() const { return *m_try; }
    [[nodiscard]] QPushButton& restoreButton() const { return *m_restore; }
    [[nodiscard]] LockedCopiesCard& locked() const { return *m_locked; }
    /** What the check or the trial found, as it stands on the page. */
    [[nodiscard]] QString found() const;
    /** When a check last found nothing. */
    [[nodiscard]] QString checkedText() const;
    [[nodiscard]] QString placeText() const;
    [[nodiscard]] QString secondText() const;
    [[nodiscard]] QString trialText() const;

    void useSecondFolder(const QString& folder);
    [[nodiscard]] bool isWorking() const { return m_job != nullptr; }

signals:
    /** A file restored from a backup, to be shown instead of this one. */
    void openRequested(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QFrame* buildCopies();
    QFrame* buildCheck();
    QFrame* buildPlace();
    QPushButton* button(const QString& text, void (SafetyPage::*pressed)());

    [[nodiscard]] static QString lastCheckKey();
    void showCopies();
    void showSecondFolder();
    void showPlace();
    void showLastCheck();
    void showLastTrial();
    void enableCommands();
    void chooseSecondFolder();
    void forgetSecondFolder();
    void check();
    void makeIndexAnew();
    void tryOut();
    void restore();
    [[nodiscard]] std::optional<BackupFile> chosen() const;
    /** What changed since a copy was made, a kind of records a line. */
    [[nodiscard]] Result<QStringList> lostSince(const BackupFile& backup);
    /** Something to be looked at beside the window, and what is said of it. */
    struct Look
    {
        std::function<Result<CheckFindings>()> work;
        QString saying; ///< while it works
        QString allWell;
        QString advice; ///< where something was found
        QString mendable; ///< the same where it is only what follows from the records
        std::function<Result<void>()> note; ///< notes in the file that all is well
    };
    void look(const Look& asked);
    void say(const Look& asked, const Result<CheckFindings>& found);

    BackupRunner& m_backups;
    QLabel* m_last;
    QLabel* m_trial;
    QLabel* m_second;
    QLabel* m_checked;
    QLabel* m_found;
    QLabel* m_place;
    QTableView* m_copies;
    QStandardItemModel* m_model;
    QPushButton* m_backUp;
    QPushButton* m_restore;
    QPushButton* m_try;
    QPushButton* m_forget;
    QPushButton* m_check;
    QPushButton* m_index;
    LockedCopiesCard* m_locked;
    std::vector<BackupFile> m_files;
    std::unique_ptr<PaperJob> m_job;
};

} // namespace tahaluf
