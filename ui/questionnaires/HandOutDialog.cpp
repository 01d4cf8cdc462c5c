// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaires/HandOutDialog.h"

#include "language/DateText.h"
#include "language/NameInLanguage.h"
#include "storage/Transaction.h"
#include "widgets/DualDateEdit.h"
#include "widgets/PageContext.h"
#include "workflows/MeetingRecipients.h"
#include "Workspace.h"

#include <QComboBox>
#include <QListWidget>

#include <algorithm>

namespace tahaluf {

namespace {
constexpr int ListHeight = 240;
constexpr int ListWidth = 560;
} // namespace

HandOutDialog::HandOutDialog(PageContext& context, QuestionnaireId form, QWidget* parent)
    : CommandDialog(tr("Hand the form out at a meeting"), tr("Hand out"), parent)
    , m_context(context)
    , m_form(form)
    , m_meetings(new QComboBox(this))
    , m_due(new DualDateEdit(context.phrasebook(), this))
    , m_list(new QListWidget(this))
{
    m_due->setDate(context.today().addDays(DaysToAnswer));
    m_list->setFixedHeight(ListHeight);
    m_list->setMinimumWidth(ListWidth);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addText(tr("Every body that is present gets one; who has one already gets no second. Ticked: the form is in their "
               "hands."));
    addRow(tr("Meeting"), m_meetings);
    addRow(tr("Present there"), m_list);
    addRow(tr("To be returned by"), m_due);
    fillMeetings();
    connect(m_meetings, &QComboBox::currentIndexChanged, this, &HandOutDialog::fillRecipients);
    fillRecipients();
    setCommand([this] { return handOut(); });
}

void HandOutDialog::fillMeetings()
{
    Result<std::vector<Meeting>> all = m_context.workspace().records().meetings.all();
    if (!all) {
        m_context.fail(all.error());
        return;
    }
    std::sort(all->begin(), all->end(), [](const Meeting& left, const Meeting& right) {
        return left.startsAt > right.startsAt;
    });
    const QDateTime now = m_context.workspace().clock().localNow();
    const Phrasebook& words = m_context.phrasebook();
    int newest = -1;
    for (const Meeting& meeting : *all) {
        m_meetings->addItem(DateText(words).shortDate(meeting.startsAt.date()) + QStringLiteral("  ") +
                                nameInLanguage(words, meeting.title, meeting.titleEn),
                            meeting.id.value());
        if (newest < 0 && meeting.startsAt <= now) {
            const auto present = recipientsAt(m_context.workspace().records(), meeting.id);
            newest = present && !present->empty() ? m_meetings->count() - 1 : newest;
        }
    }
    // The last one at which somebody is marked rather than one that is only planned.
    m_meetings->setCurrentIndex(qMax(newest, m_meetings->count() > 0 ? 0 : -1));
}

QString HandOutDialog::nameOf(const Recipient& recipient) const
{
    const Phrasebook& words = m_context.phrasebook();
    const CoalitionRecords& records = m_context.workspace().records();
    QStringList names;
    if (recipient.member.isValid()) {
        if (Result<Member> member = records.members.get(recipient.member)) {
            names << nameInLanguage(words, member->name, member->nameEn);
        }
    }
    if (recipient.person.isValid()) {
        if (Result<Person> person = records.people.get(recipient.person)) {
            names << nameInLanguage(words, person->fullName, person->fullNameEn);
        }
    }
    return names.join(QStringLiteral(" – "));
}

void HandOutDialog::fillRecipients()
{
    m_list->clear();
    m_recipients.clear();
    const MeetingId meeting(m_meetings->currentData().toLongLong());
    if (!meeting.isValid()) {
        return;
    }
    Result<std::vector<std::pair<MemberId, PersonId>>> present = recipientsAt(m_context.workspace().records(), meeting);
    if (!present) {
        m_context.fail(present.error());
        return;
    }
    for (const auto& [member, person] : *present) {
        const Recipient each{member, person};
        const bool isListed =
            each.member.isValid() && std::any_of(m_recipients.begin(), m_recipients.end(), [&](const Recipient& other) {
                return other.member == each.member;
            });
        if (isListed) {
            continue; // one paper for a body, however many of it came
        }
        m_recipients.push_back(each);
        auto* item = new QListWidgetItem(nameOf(each), m_list);
        item->setToolTip(item->text().toHtmlEscaped());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    if (m_recipients.empty()) {
        (new QListWidgetItem(tr("Nobody is marked present at this meeting yet."), m_list))->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
}

Result<void> HandOutDialog::handOut()
{
    const MeetingId meeting(m_meetings->currentData().toLongLong());
    if (!meeting.isValid()) {
        return refused(tr("Choose the meeting from the list."));
    }
    if (!m_due->isAcceptable()) {
        return refused(m_due->problem());
    }
    Workspace& workspace = m_context.workspace();
    Result<Transaction> transaction = Transaction::begin(workspace.journal());
    if (!transaction) {
        return transaction.takeError();
    }
    HandOut how;
    how.dueOn = m_due->date();
    how.isReceived = true;
    Result<std::vector<Distribution>> made = workspace.distributions().handToMeeting(m_form, meeting, how);
    if (!made) {
        return made.takeError();
    }
    for (std::size_t row = 0; row < m_recipients.size(); ++row) {
        if (m_list->item(static_cast<int>(row))->checkState() == Qt::Checked) {
            continue;
        }
        const Recipient& away = m_recipients[row];
        for (const Distribution& each : *made) {
            if (each.member == away.member && (away.member.isValid() || each.person == away.person)) {
                if (Result<Distribution> open = workspace.distributions().confirmReceipt(each.id, {}); !open) {
                    return open.takeError();
                }
            }
        }
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed;
    }
    m_count = static_cast<int>(made->size());
    return {};
}

} // namespace tahaluf
