// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/NameDialog.h"

#include "recorder/SpeakerItems.h"
#include "theme/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tahaluf {

NameDialog::NameDialog(Asks asks,
                       const QString& head,
                       const QString& about,
                       const QString& action,
                       const SpeakerDirectory& speakers,
                       std::function<QString(const Answer&)> attempt,
                       QWidget* parent)
    : LineDialog(head, about, action, parent)
    , m_speakers(speakers)
    , m_name(new TypeAheadEdit(this))
    , m_member(new TypeAheadEdit(this))
    , m_asks(asks)
{
    std::vector<TypeAheadItem> items = speakerItems(speakers);
    if (asks != Asks::KnownSpeaker) {
        std::erase_if(items, [](const TypeAheadItem& item) { return item.kind != SpeakerKind::Person; });
    }
    m_name->setItems(std::move(items));
    m_name->setGroupTitles(speakerGroupTitles());
    m_member->setItems(bodyItems(speakers));
    auto* nameLabel = new QLabel(asks == Asks::KnownSpeaker ? tr("Speaker or body") : tr("Name"), this);
    setRole(*nameLabel, Role::FieldLabel);
    m_name->setAccessibleName(nameLabel->text());
    auto* memberLabel = new QLabel(tr("Body"), this);
    setRole(*memberLabel, Role::FieldLabel);
    m_member->setAccessibleName(memberLabel->text());
    body().addWidget(nameLabel);
    body().addWidget(m_name);
    body().addWidget(memberLabel);
    body().addWidget(m_member);
    memberLabel->setVisible(asks == Asks::NameAndBody);
    m_member->setVisible(asks == Asks::NameAndBody);

    connect(m_name, &TypeAheadEdit::itemPicked, this, &NameDialog::onNameEntered);
    connect(m_name, &TypeAheadEdit::newTextEntered, this, &NameDialog::onNameEntered);
    connect(m_member, &TypeAheadEdit::itemPicked, this, [this] { button()->setFocus(); });
    setAttempt([this, attempt = std::move(attempt)]() -> QString {
        if (m_member->currentId() == 0 && !m_member->text().trimmed().isEmpty()) {
            return tr("“%1” is no known body. Choose one from the list or leave the field empty.")
                .arg(m_member->text().trimmed());
        }
        return attempt(answer());
    });
    m_name->setFocus();
}

void NameDialog::setName(const QString& name)
{
    m_name->setText(name);
    if (m_asks == Asks::NameAndBody && !name.isEmpty()) {
        m_member->setFocus();
    }
}

void NameDialog::onNameEntered()
{
    if (m_asks == Asks::NameAndBody) {
        const TypeAheadItem& item = m_name->current();
        if (item.id != 0) {
            m_member->setCurrent(m_speakers.bodyOf(PersonId(item.id)).value(), SpeakerKind::Body);
        }
        m_member->setFocus();
    } else {
        button()->setFocus();
    }
}

bool NameDialog::isTouched() const
{
    return !m_name->text().trimmed().isEmpty() && m_name->isModified();
}

NameDialog::Answer NameDialog::answer() const
{
    Answer answer;
    const TypeAheadItem& item = m_name->current();
    answer.name = m_name->text().trimmed();
    if (item.id != 0) {
        const auto [person, member] = speakerOf(item, m_speakers);
        answer.person = person.value();
        answer.member = member.value();
    }
    if (m_asks == Asks::NameAndBody) {
        answer.member = m_member->currentId();
    }
    return answer;
}

} // namespace tahaluf
