// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/MemorandumDetail.h"

#include "language/Bidi.h"
#include "language/DateText.h"
#include "language/NameInLanguage.h"
#include "pages/AttachmentsPanel.h"
#include "pages/CommandDialog.h"
#include "records/RelatedList.h"
#include "theme/Theme.h"
#include "widgets/DualDateEdit.h"
#include "Workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tahaluf {

MemorandumDetail::MemorandumDetail(PageContext& context, QWidget* parent)
    : RecordDetail(context,
                   QStringLiteral("memoranda"),
                   {QStringLiteral("title"),
                    QStringLiteral("purpose"),
                    QStringLiteral("starts_on"),
                    QStringLiteral("ends_on"),
                    QStringLiteral("notice_days"),
                    QStringLiteral("signed_on"),
                    QStringLiteral("renews"),
                    QStringLiteral("audience"),
                    QStringLiteral("title_en"),
                    QStringLiteral("purpose_en")},
                   Arrangement::Stacked,
                   parent)
    , m_line(new QLabel(this))
    , m_sign(new QPushButton(tr("Signed…"), this))
    , m_renew(new QPushButton(tr("Renew"), this))
    , m_end(new QPushButton(tr("End…"), this))
{
    form().fold({QStringLiteral("signed_on"),
                 QStringLiteral("renews"),
                 QStringLiteral("title_en"),
                 QStringLiteral("purpose_en")});
    setRole(*m_sign, Role::Primary);
    connect(m_sign, &QPushButton::clicked, this, &MemorandumDetail::askSign);
    connect(m_renew, &QPushButton::clicked, this, &MemorandumDetail::renew);
    connect(m_end, &QPushButton::clicked, this, &MemorandumDetail::askEnd);
    for (QPushButton* button : {m_sign, m_renew, m_end}) {
        button->setAccessibleName(button->text());
        addCommand(button);
    }
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    upper()->addWidget(m_line);
    RelatedListOptions parties;
    parties.entity = QStringLiteral("memorandum_parties");
    parties.linkField = QStringLiteral("memorandum");
    parties.columns = QStringList{QStringLiteral("member"), QStringLiteral("role")};
    parties.formFields = QStringList{QStringLiteral("member"), QStringLiteral("role"), QStringLiteral("role_en")};
    parties.addLabel = tr("Add a party");
    parties.emptyText = tr("A memorandum has two parties at least.");
    m_parties = new RelatedList(context, parties, this);
    addSection(tr("Parties and their roles"), m_parties);
    addSection(tr("Signed copy and attachments"), new AttachmentsPanel(context, QStringLiteral("memoranda"), this));
}

void MemorandumDetail::showHeader()
{
    const MemorandumId id(form().id());
    if (!id.isValid()) {
        return;
    }
    Result<Memorandum> memorandum = context().workspace().records().memoranda.get(id);
    if (!memorandum) {
        context().fail(memorandum.error());
        return;
    }
    const Phrasebook& book = context().phrasebook();
    const DateText dates(book);
    const QDate today = context().today();
    const bool isDue = memorandum->isRenewalDue(today);
    setHeader(book.shaped(nameInLanguage(book, memorandum->title, memorandum->titleEn)),
              Bidi::isolateReference(book.shaped(memorandum->number)));
    setState(isDue ? QStringLiteral("overdue") : choiceKey(memorandum->state),
             isDue ? tr("To renew") : choiceLabel(memorandum->state));
    QString line;
    if (isDue) {
        line = memorandum->endsOn < today
                   ? tr("It ran out on %1: renew it, or end it.").arg(dates.dual(memorandum->endsOn))
                   : tr("It ends on %1: renew it, or let it end.").arg(dates.dual(memorandum->endsOn));
    } else if (memorandum->state == MemorandumState::Ended) {
        line = tr("Ended on %1: %2").arg(dates.date(memorandum->endsOn), Bidi::isolateAuto(memorandum->reason));
    } else if (memorandum->signedOn.isValid()) {
        line = tr("Signed on %1.").arg(dates.dual(memorandum->signedOn));
    }
    setRole(*m_line, isDue ? Role::Problem : Role::Muted);
    m_line->setText(line);
    m_sign->setVisible(memorandum->state == MemorandumState::Draft);
    m_renew->setVisible(memorandum->state == MemorandumState::Signed);
    m_end->setVisible(memorandum->state == MemorandumState::Signed);
}

void MemorandumDetail::askSign()
{
    if (!mayLeave()) {
        return;
    }
    CommandDialog dialog(tr("The memorandum was signed"), tr("Record"), this);
    auto* day = new DualDateEdit(context().phrasebook(), &dialog);
    day->setDate(context().today());
    dialog.addRow(tr("Signed on"), day);
    dialog.setCommand([&]() -> Result<void> {
        if (!day->isAcceptable()) {
            return refused(day->problem());
        }
        return withoutValue(context().workspace().memoranda().sign(MemorandumId(form().id()), day->date()));
    });
    dialog.exec();
}

void MemorandumDetail::askEnd()
{
    if (!mayLeave()) {
        return;
    }
    CommandDialog dialog(tr("End the memorandum"), tr("End"), this);
    auto* reason = new QLineEdit(&dialog);
    dialog.addRow(tr("Reason"), reason);
    dialog.setCommand([&]() -> Result<void> {
        return withoutValue(context().workspace().memoranda().end(MemorandumId(form().id()), reason->text()));
    });
    dialog.exec();
}

void MemorandumDetail::renew()
{
    if (!mayLeave()) {
        return;
    }
    Result<Memorandum> next = context().workspace().memoranda().renew(MemorandumId(form().id()));
    if (!next) {
        context().fail(next.error());
        return;
    }
    context().say(tr("The draft %1 renews it.").arg(Bidi::isolateReference(next->number)));
    emit context().recordRequested(QStringLiteral("memoranda"), next->id.value());
}

} // namespace tahaluf
