// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/LetterDetail.h"

#include "language/Bidi.h"
#include "language/DateText.h"
#include "pages/AttachmentsPanel.h"
#include "records/FormField.h"
#include "records/RelatedList.h"
#include "theme/Theme.h"
#include "widgets/ReadOnly.h"
#include "Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace tahaluf {

namespace {

const QStringList& receivedOnly()
{
    static const QStringList fields{QStringLiteral("their_number"), QStringLiteral("their_date")};
    return fields;
}

const QStringList& sentOnly()
{
    static const QStringList fields{
        QStringLiteral("opening"), QStringLiteral("closing"), QStringLiteral("signature"), QStringLiteral("follows")};
    return fields;
}

/** What is fixed once a letter was sent. */
const QStringList& contentFields()
{
    static const QStringList fields{QStringLiteral("member"),
                                    QStringLiteral("addressee"),
                                    QStringLiteral("person"),
                                    QStringLiteral("subject"),
                                    QStringLiteral("text"),
                                    QStringLiteral("dated_on"),
                                    QStringLiteral("confidentiality"),
                                    QStringLiteral("enclosures"),
                                    QStringLiteral("opening"),
                                    QStringLiteral("closing"),
                                    QStringLiteral("signature"),
                                    QStringLiteral("their_number"),
                                    QStringLiteral("their_date")};
    return fields;
}

const QStringList& formFields()
{
    static const QStringList fields{QStringLiteral("member"),
                                    QStringLiteral("addressee"),
                                    QStringLiteral("subject"),
                                    QStringLiteral("dated_on"),
                                    QStringLiteral("answer_due"),
                                    QStringLiteral("their_number"),
                                    QStringLiteral("their_date"),
                                    QStringLiteral("text"),
                                    QStringLiteral("enclosures"),
                                    QStringLiteral("in_reply_to"),
                                    QStringLiteral("kind"),
                                    QStringLiteral("confidentiality"),
                                    QStringLiteral("meeting"),
                                    QStringLiteral("person"),
                                    QStringLiteral("follows"),
                                    QStringLiteral("opening"),
                                    QStringLiteral("closing"),
                                    QStringLiteral("signature")};
    return fields;
}

} // namespace

LetterDetail::LetterDetail(PageContext& context, QWidget* parent)
    : RecordDetail(context, QStringLiteral("letters"), formFields(), Arrangement::Stacked, parent)
    , m_answerLine(new QLabel(this))
    , m_answering(new QPushButton(this))
    , m_send(new QPushButton(tr("Send…"), this))
    , m_answer(new QPushButton(this))
    , m_paper(new QPushButton(tr("Show the letter"), this))
    , m_more(new QPushButton(tr("More") + QStringLiteral(" ▾"), this))
{
    form().fold({QStringLiteral("kind"),
                 QStringLiteral("confidentiality"),
                 QStringLiteral("meeting"),
                 QStringLiteral("person"),
                 QStringLiteral("follows"),
                 QStringLiteral("opening"),
                 QStringLiteral("closing"),
                 QStringLiteral("signature")});
    addCommands();
    addParts();
    connect(&form(), &RecordForm::opened, this, &LetterDetail::fitFields);
    connect(m_answering, &QPushButton::clicked, this, [this] {
        if (const auto letter = shownLetter()) {
            emit this->context().recordRequested(QStringLiteral("letters"), letter->answeredBy.value());
        }
    });
}

void LetterDetail::addCommands()
{
    setRole(*m_send, Role::Primary);
    connect(m_send, &QPushButton::clicked, this, &LetterDetail::askSend);
    connect(m_answer, &QPushButton::clicked, this, &LetterDetail::startAnswer);
    connect(m_paper, &QPushButton::clicked, this, &LetterDetail::showPaper);
    auto* more = new QMenu(m_more);
    m_remind = more->addAction(tr("Remind…"), this, &LetterDetail::askRemind);
    m_markAnswered = more->addAction(tr("Mark as answered…"), this, &LetterDetail::askAnswered);
    m_more->setMenu(more);
    m_send->setAccessibleName(m_send->text());
    m_paper->setAccessibleName(m_paper->text());
    m_more->setAccessibleName(tr("More"));
    ReadOnly::markHarmless(*m_paper);
    for (QPushButton* button : {m_send, m_answer, m_paper, m_more}) {
        addCommand(button);
    }
}

void LetterDetail::addParts()
{
    auto* line = new QHBoxLayout;
    m_answerLine->setTextFormat(Qt::PlainText);
    m_answerLine->setWordWrap(true);
    setRole(*m_answering, Role::Link);
    line->addWidget(m_answerLine, 1);
    line->addWidget(m_answering);
    upper()->addLayout(line);

    const auto related = [this](const QString& link, const QString& empty) {
        RelatedListOptions options;
        options.entity = QStringLiteral("letters");
        options.linkField = link;
        options.columns = QStringList{QStringLiteral("number"), QStringLiteral("subject"), QStringLiteral("dated_on")};
        options.sortField = QStringLiteral("dated_on");
        options.emptyText = empty;
        options.canRemove = false;
        options.opensPage = true;
        return new RelatedList(context(), options, this);
    };
    addSection(tr("Letters in reply"), related(QStringLiteral("in_reply_to"), tr("No letter answers this one yet.")));
    addSection(tr("Reminders"), related(QStringLiteral("follows"), tr("No reminder of this letter.")));
    addSection(tr("Attachments"), new AttachmentsPanel(context(), QStringLiteral("letters"), this));
}

std::optional<Letter> LetterDetail::shownLetter() const
{
    const LetterId id(form().id());
    if (!id.isValid()) {
        return std::nullopt;
    }
    Result<Letter> letter = context().workspace().records().letters.get(id);
    if (!letter) {
        context().fail(letter.error());
        return std::nullopt;
    }
    return *letter;
}

void LetterDetail::fitFields()
{
    const bool isReceived =
        form().value(QStringLiteral("direction")).toString() == choiceKey(LetterDirection::Received);
    form().setHidden(isReceived ? sentOnly() : receivedOnly());
    const bool isSent =
        form().id() > 0 && form().value(QStringLiteral("state")).toString() == choiceKey(LetterState::Sent);
    form().lockFields(isSent ? contentFields() : QStringList());
}

void LetterDetail::showHeader()
{
    const auto letter = shownLetter();
    if (!letter) {
        return;
    }
    const DateText dates(context().phrasebook());
    const QString number = Bidi::isolateReference(context().phrasebook().shaped(letter->number));
    const FieldInfo* memberField = specOf<Letter>().info().field(QStringLiteral("member"));
    QStringList below{
        Bidi::isolateAuto(readableValue(context(), *memberField, form().value(QStringLiteral("member"))))};
    if (!letter->member.isValid()) {
        below = QStringList{Bidi::isolateAuto(letter->addressee)};
    }
    below << dates.dayAndDual(letter->datedOn);
    below.removeAll(QString());
    //: heading: a letter that came in and its number, «الكتاب الوارد و 6/2012»
    setHeader(letter->direction == LetterDirection::Received ? tr("Letter received %1").arg(number)
                                                             : tr("Letter %1").arg(number),
              below.join(QStringLiteral(" – ")));
    setState(choiceKey(letter->state), choiceLabel(letter->state));
    showAnswer(*letter);
    const bool isAwaited = letter->answer == AnswerState::Awaited;
    const bool isSent = letter->state == LetterState::Sent;
    m_send->setVisible(letter->state == LetterState::Draft);
    m_answer->setVisible((isSent && isAwaited) || letter->state == LetterState::Received);
    m_answer->setText(isSent ? tr("Register the answer…") : tr("Write an answer…"));
    m_answer->setAccessibleName(m_answer->text());
    m_remind->setEnabled(isSent && isAwaited);
    m_markAnswered->setEnabled(isAwaited);
}

void LetterDetail::showAnswer(const Letter& letter)
{
    const DateText dates(context().phrasebook());
    const bool isOverdue = letter.isOverdue(context().today());
    QString line;
    QString link;
    if (letter.answer == AnswerState::Awaited) {
        const QString due = dates.dayAndDual(letter.answerDue);
        line = isOverdue ? tr("The answer is overdue: it was due on %1.").arg(due)
                         : tr("The answer is due on %1.").arg(due);
    } else if (letter.answeredBy.isValid()) {
        if (Result<Letter> answer = context().workspace().records().letters.get(letter.answeredBy)) {
            line = tr("Answered on %1.").arg(dates.dual(answer->datedOn));
            link = Bidi::isolateReference(context().phrasebook().shaped(answer->number));
        }
    } else if (letter.answer == AnswerState::Answered) {
        line = tr("Answered: %1").arg(letter.answerNote);
    }
    setRole(*m_answerLine, isOverdue ? Role::Problem : Role::Muted);
    m_answerLine->setText(line);
    m_answerLine->setVisible(!line.isEmpty());
    m_answering->setText(link);
    m_answering->setAccessibleName(tr("Show the answer %1").arg(Bidi::strip(link)));
    m_answering->setVisible(!link.isEmpty());
}

void LetterDetail::showPaper()
{
    if (form().id() > 0 && mayLeave()) {
        PaperRequest request;
        request.letter = LetterId(form().id());
        emit context().paperAsked(QStringLiteral("letter"), request);
    }
}

} // namespace tahaluf
