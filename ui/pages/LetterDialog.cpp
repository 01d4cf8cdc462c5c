// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/LetterDialog.h"

#include "coalition/CorrespondenceQueries.h"

#include "theme/Theme.h"
#include "widgets/ArabicTextEdit.h"
#include "widgets/DualDateEdit.h"
#include "widgets/LinkPicker.h"
#include "Workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace tahaluf {

LetterDialog::LetterDialog(PageContext& context, const LetterOrder& start, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_start(start)
    , m_kind(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_meeting(new LinkPicker(context, QStringLiteral("meetings"), this))
    , m_to(new QComboBox(this))
    , m_body(new LinkPicker(context, QStringLiteral("members"), this))
    , m_addressee(new QLineEdit(this))
    , m_due(new DualDateEdit(context.phrasebook(), this))
    , m_enclosures(new QLineEdit(this))
    , m_wording(new QComboBox(this))
    , m_subject(new QLineEdit(this))
    , m_text(new ArabicTextEdit(this))
    , m_others(new QCheckBox(this))
    , m_hint(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_write(new QPushButton(tr("Write"), this))
{
    setWindowTitle(tr("New letter"));
    fillChoices();
    build();
    m_meeting->setRecord(start.meeting.value());
    m_body->setRecord(start.member.value());
    fillRecipients();
    connectParts();
    refill();
    m_body->setFocus();
}

void LetterDialog::fillChoices()
{
    for (const Choice& choice : choicesOf<LetterKind>().all()) {
        m_kind->addItem(choicesOf<LetterKind>().label(choice.value), choice.value);
    }
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_start.kind)));
    m_language->addItem(QStringLiteral("العربية"), static_cast<int>(Language::Arabic));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(m_start.language)));
    m_text->setVisibleLines(7);
}

QWidget* LetterDialog::addField(QGridLayout& grid, const QString& label, QWidget* editor, int row, int column, int span)
{
    auto* field = new QWidget(this);
    auto* layout = new QVBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Tiny);
    auto* name = new QLabel(label, field);
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(editor);
    setRole(*name, Role::FieldLabel);
    editor->setAccessibleName(label);
    layout->addWidget(name);
    layout->addWidget(editor);
    grid.addWidget(field, row, column, 1, span);
    return field;
}

void LetterDialog::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Medium);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::Medium);
    grid->setVerticalSpacing(Space::Small);
    for (int column = 0; column < 3; ++column) {
        grid->setColumnStretch(column, 1);
    }
    m_choiceFields = {addField(*grid, tr("Kind"), m_kind, 0, 0),
                      addField(*grid, tr("Meeting"), m_meeting, 0, 1),
                      addField(*grid, tr("To"), m_to, 1, 0)};
    addField(*grid, tr("Language of the letter"), m_language, 0, 2);
    addField(*grid, tr("Answer due on"), m_due, 1, 1);
    addField(*grid, tr("Enclosures"), m_enclosures, 1, 2);
    m_bodyField = addField(*grid, tr("Body"), m_body, 2, 0);
    m_addresseeField = addField(*grid, tr("Addressee, as written"), m_addressee, 2, 1, 2);
    m_wordingField = addField(*grid, tr("Text module"), m_wording, 3, 0, 3);
    addField(*grid, tr("Subject"), m_subject, 4, 0, 3);
    addField(*grid, tr("Text"), m_text, 5, 0, 3);
    grid->setRowStretch(5, 1);
    layout->addLayout(grid, 1);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    setRole(*m_hint, Role::Muted);
    layout->addWidget(m_hint);
    m_others->hide();
    layout->addWidget(m_others);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setRole(*m_problem, Role::Problem);
    layout->addWidget(m_problem);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    setRole(*m_write, Role::Primary);
    m_write->setAccessibleName(m_write->text());
    m_write->setDefault(true);
    cancel->setAccessibleName(cancel->text());
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_write);
    buttons->addWidget(cancel);
    buttons->addStretch();
    layout->addLayout(buttons);
    // Row by row, as the eye goes.
    const QList<QWidget*> order{m_kind,
                                m_meeting,
                                m_language,
                                m_to,
                                m_due->lineEdit(),
                                m_enclosures,
                                m_body,
                                m_addressee,
                                m_wording,
                                m_subject,
                                m_text,
                                m_others,
                                m_write,
                                cancel};
    for (qsizetype i = 1; i < order.size(); ++i) {
        setTabOrder(order.at(i - 1), order.at(i));
    }
    resize(900, 640);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void LetterDialog::connectParts()
{
    connect(m_write, &QPushButton::clicked, this, &LetterDialog::accept);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this),
            &QShortcut::activated,
            this,
            &LetterDialog::accept);
    const auto again = [this] {
        fillRecipients();
        refill();
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, again);
    connect(m_meeting, &TypeAheadEdit::picked, this, again);
    connect(m_meeting, &TypeAheadEdit::cleared, this, again);
    connect(m_to, &QComboBox::currentIndexChanged, this, &LetterDialog::refill);
    connect(m_language, &QComboBox::currentIndexChanged, this, &LetterDialog::refill);
    connect(m_body, &TypeAheadEdit::picked, this, &LetterDialog::refill);
    connect(m_body, &TypeAheadEdit::cleared, this, &LetterDialog::refill);
    connect(m_due, &DualDateEdit::dateChanged, this, &LetterDialog::refill);
    connect(m_wording, &QComboBox::activated, this, &LetterDialog::takeWording);
}

void LetterDialog::fillRecipients()
{
    const QSignalBlocker quiet(m_to);
    const auto kind = static_cast<LetterKind>(m_kind->currentData().toInt());
    const QVariant before = m_to->currentData();
    m_to->clear();
    m_to->addItem(tr("One body"), static_cast<int>(LetterTo::OneBody));
    LetterOrder about;
    about.meeting = MeetingId(m_meeting->currentId());
    const auto offer = [&](LetterTo to, auto label) {
        about.to = to;
        const LetterComposer composer(m_context.workspace().records());
        if (Result<std::vector<MemberId>> bodies = composer.recipients(about); bodies) {
            m_to->addItem(m_context.phrasebook().shaped(label(static_cast<int>(bodies->size()))), static_cast<int>(to));
        }
    };
    if (about.meeting.isValid()) {
        offer(LetterTo::Invited, [](int count) { return tr("All %n invited body(ies)", nullptr, count); });
        offer(LetterTo::Attended, [](int count) { return tr("The %n body(ies) that attended", nullptr, count); });
        offer(LetterTo::NotReplied,
              [](int count) { return tr("The %n invited body(ies) without a reply", nullptr, count); });
    }
    // What each kind is usually for, until the person chooses.
    const LetterTo usual = kind == LetterKind::Thanks     ? LetterTo::Attended
                           : kind == LetterKind::Reminder ? LetterTo::NotReplied
                           : kind == LetterKind::General  ? LetterTo::OneBody
                                                          : LetterTo::Invited;
    const bool isOneOnly = m_start.member.isValid() || m_start.inReplyTo.isValid();
    const int wanted = isOneOnly ? static_cast<int>(LetterTo::OneBody) : static_cast<int>(usual);
    const int found = m_to->findData(before.isValid() && m_to->hasFocus() ? before : QVariant(wanted));
    m_to->setCurrentIndex(qMax(0, found));
}

LetterOrder LetterDialog::order() const
{
    LetterOrder order = m_start;
    order.kind = static_cast<LetterKind>(m_kind->currentData().toInt());
    order.language = static_cast<Language>(m_language->currentData().toInt());
    order.meeting = MeetingId(m_meeting->currentId());
    order.to = static_cast<LetterTo>(m_to->currentData().toInt());
    const bool isOne = order.to == LetterTo::OneBody;
    order.member = isOne ? MemberId(m_body->currentId()) : MemberId();
    order.addressee = isOne ? m_addressee->text().trimmed() : QString();
    order.answerDue = m_due->date();
    order.enclosures = m_enclosures->text();
    order.subject = m_subject->text();
    order.text = m_text->text();
    if (!m_reminded.empty()) {
        order.kind = LetterKind::Reminder;
        order.follows = m_reminded.front().id;
        order.meeting = m_reminded.front().meeting;
    }
    return order;
}

void LetterDialog::refill()
{
    if (m_isFilling) {
        return;
    }
    m_isFilling = true;
    const LetterComposer composer(m_context.workspace().records());
    LetterOrder about = order();
    const bool isOne = about.to == LetterTo::OneBody && m_reminded.empty();
    m_bodyField->setVisible(isOne);
    m_addresseeField->setVisible(isOne);
    m_hint->setText(tr("Names in braces are filled in for each letter: %1")
                        .arg(TextFacts::names(about.language).join(QStringLiteral("  "))));
    const auto fill = [](QLineEdit* edit, QString& last, const Result<QString>& text) {
        if (text && edit->text() == last) {
            edit->setText(*text);
            last = *text;
        }
    };
    if (isOne) {
        fill(m_addressee,
             m_lastAddressee,
             CorrespondenceQueries(m_context.workspace().records()).usualAddressee(about.member, about.meeting));
    }
    fill(m_enclosures, m_lastEnclosures, composer.usualEnclosures(about));
    if (Result<QDate> due = composer.usualDue(about); due && m_due->date() == m_lastDue) {
        m_due->setDate(*due);
        m_lastDue = *due;
        about.answerDue = *due;
    }
    Result<std::vector<LetterWording>> wordings = composer.wordings(about);
    if (wordings) {
        m_wordings = std::move(*wordings);
        const int before = m_wording->currentIndex();
        m_wording->clear();
        for (const LetterWording& wording : m_wordings) {
            m_wording->addItem(wording.title);
        }
        m_wording->setCurrentIndex(before > 0 && before < m_wording->count() ? before : 0);
        m_wordingField->setVisible(m_wordings.size() > 1);
        const bool isUntouched = m_subject->text() == m_lastSubject && m_text->text() == m_lastText;
        if (isUntouched) {
            takeWording();
        }
    } else {
        showProblem(wordings.error());
    }
    m_isFilling = false;
}

void LetterDialog::takeWording()
{
    const int index = m_wording->currentIndex();
    if (index < 0 || index >= static_cast<int>(m_wordings.size())) {
        return;
    }
    const LetterWording& wording = m_wordings[static_cast<std::size_t>(index)];
    LetterOrder about = order();
    if (m_reminded.size() == 1) {
        about.member = m_reminded.front().member;
    } else if (!m_reminded.empty()) {
        about.follows = {}; // each reminder names its own letter
    }
    Result<TextFacts> facts = LetterComposer(m_context.workspace().records()).facts(about);
    if (!facts) {
        showProblem(facts.error());
        return;
    }
    // One letter is shown as it will go out; of several each fills in its own body.
    if (Result<void> set = facts->setBody(about.member, m_context.today()); !set) {
        showProblem(set.error());
        return;
    }
    m_lastSubject = facts->filledSoFar(wording.subject);
    m_lastText = facts->filledSoFar(wording.text);
    m_subject->setText(m_lastSubject);
    m_text->setText(m_lastText);
}

void LetterDialog::setReminder(const std::vector<Letter>& awaited)
{
    m_reminded = awaited;
    setWindowTitle(tr("Reminder"));
    for (QWidget* field : m_choiceFields) {
        field->hide();
    }
    const int others = static_cast<int>(awaited.size()) - 1;
    if (others > 0) {
        m_others->setText(m_context.phrasebook().shaped(
            tr("Also remind the %n other body(ies) that owe an answer to the same letter", nullptr, others)));
        m_others->setAccessibleName(m_others->text());
        m_others->show();
    }
    refill();
    m_text->setFocus();
}

Result<std::vector<Letter>> LetterDialog::write() const
{
    if (!m_due->isAcceptable()) {
        return refused(m_due->problem());
    }
    CorrespondenceWorkflow& letters = m_context.workspace().correspondence();
    if (m_reminded.empty()) {
        return letters.write(order());
    }
    std::vector<LetterId> ids;
    for (const Letter& letter : m_reminded) {
        if (ids.empty() || m_others->isChecked()) {
            ids.push_back(letter.id);
        }
    }
    return letters.remind(ids, order());
}

void LetterDialog::accept()
{
    Result<std::vector<Letter>> written = write();
    if (!written) {
        showProblem(written.error());
        return;
    }
    m_written = std::move(*written);
    QDialog::accept();
}

void LetterDialog::showProblem(const Error& error)
{
    m_problem->setText(error.message);
    m_problem->show();
}

QString LetterDialog::problem() const
{
    return m_problem->text();
}

} // namespace tahaluf
