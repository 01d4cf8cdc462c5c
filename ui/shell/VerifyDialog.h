// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/CommandDialog.h"
#include "safety/PaperVerification.h"

class QLabel;
class QLineEdit;

namespace tahaluf {

class PageContext;

/** Compares the hash on a printed paper with the approved papers of this file: which one it is, and whether unchanged.
 */
class VerifyDialog : public CommandDialog
{
    Q_OBJECT

public:
    explicit VerifyDialog(PageContext& context, QWidget* parent = nullptr);

    /** Looks the typed hash up; the window stays, with the answer in it. */
    void accept() override;
    [[nodiscard]] QLineEdit& hashEdit() const { return *m_hash; }
    [[nodiscard]] QString answer() const;

    /** What is to be said of a found paper, in the words of the phrasebook of @p context. */
    [[nodiscard]] static QString sentence(PageContext& context, const VerifiedPaper& paper);

private:
    PageContext& m_context;
    QLineEdit* m_hash;
    QLabel* m_answer;
};

} // namespace tahaluf
