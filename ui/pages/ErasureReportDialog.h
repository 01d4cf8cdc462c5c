// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/ErasurePaper.h"

#include <QDialog>

class QLabel;

namespace tahaluf {

class ArabicTextEdit;
class PageContext;
class PaperDesk;

/** Says, once a person was erased, what is gone and what remains where: to be read, copied, printed or saved. */
class ErasureReportDialog : public QDialog
{
    Q_OBJECT

public:
    ErasureReportDialog(PageContext& context, ErasureStatement statement, QWidget* parent = nullptr);

    /** All of it as lines of text. */
    [[nodiscard]] QString text() const;
    void copy();
    /** The same to be printed and signed. */
    [[nodiscard]] Result<Document> paper() const;

private:
    void print();
    void save();

    PageContext& m_context;
    const ErasureStatement m_statement;
    ArabicTextEdit* m_text;
    QLabel* m_outcome;
    PaperDesk* m_desk;
};

} // namespace tahaluf
