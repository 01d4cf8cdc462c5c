// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/VerifyDialog.h"

#include "coalition/ChangeText.h"
#include "theme/Theme.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QLabel>
#include <QLineEdit>

namespace tahaluf {

VerifyDialog::VerifyDialog(PageContext& context, QWidget* parent)
    : CommandDialog(tr("Verify a paper"), tr("Verify"), parent)
    , m_context(context)
    , m_hash(new QLineEdit(this))
    , m_answer(new QLabel(this))
{
    setMinimumWidth(560);
    addText(
        tr("Approved minutes, texts and indexes carry the first digits of their hash at the foot of each page. Type "
           "them to see which paper it is and whether this file still holds it unchanged."));
    m_hash->setAccessibleName(tr("Hash on the paper"));
    m_hash->setLayoutDirection(Qt::LeftToRight);
    addRow(m_hash->accessibleName(), m_hash);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addRow({}, m_answer);
    m_answer->setAccessibleName(tr("Answer"));
    m_answer->hide();
}

QString VerifyDialog::sentence(PageContext& context, const VerifiedPaper& paper)
{
    Workspace& workspace = context.workspace();
    ChangeText text(workspace.database(), workspace.catalog(), context.phrasebook());
    const QString record = text.record(paper.entity, paper.uid);
    if (!paper.isUnchanged()) {
        //: the approved paper, then what is wrong with it
        return tr("%1 — not as it was approved:\n%2").arg(record, paper.problems.join(QLatin1Char('\n')));
    }
    //: the approved paper, the moment of its approval, the operator
    return tr("%1 — unchanged since it was approved: %2, by %3.")
        .arg(record, text.moment(paper.approvedAt), paper.approvedBy.isEmpty() ? tr("unknown") : paper.approvedBy);
}

void VerifyDialog::accept()
{
    Workspace& workspace = m_context.workspace();
    const Result<std::vector<VerifiedPaper>> papers =
        PaperVerification::find(workspace.database(), workspace.catalog(), m_hash->text());
    QStringList lines;
    bool isWell = papers && !papers->empty();
    if (!papers) {
        lines << papers.error().message;
    } else if (papers->empty()) {
        lines << tr(
            "No approved paper of this file ever had this hash. Compare the digits again; a draft is not kept.");
    } else {
        for (const VerifiedPaper& paper : *papers) {
            lines << sentence(m_context, paper);
            isWell = isWell && paper.isUnchanged();
        }
    }
    setRole(*m_answer, isWell ? Role::Subtitle : Role::Problem);
    m_answer->setText(lines.join(QLatin1Char('\n')));
    m_answer->show();
    m_hash->setFocus();
    m_hash->selectAll();
}

QString VerifyDialog::answer() const
{
    return m_answer->isHidden() ? QString() : m_answer->text();
}

} // namespace tahaluf
