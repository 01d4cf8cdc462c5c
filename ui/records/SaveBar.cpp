// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/SaveBar.h"

#include "records/RecordForm.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tahaluf {

SaveBar::SaveBar(RecordForm& form, QWidget* parent)
    : QFrame(parent)
    , m_form(form)
    , m_message(new QLabel(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_discard(new QPushButton(tr("Discard changes"), this))
{
    setRole(*m_save, Role::Primary);
    setRole(*m_message, Role::Muted);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_save->setToolTip(tr("Ctrl+S or F9"));
    m_save->setAccessibleName(m_save->text());
    m_discard->setAccessibleName(m_discard->text());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Small, Space::Large, Space::Medium);
    layout->setSpacing(Space::Small);
    layout->addWidget(m_save);
    layout->addWidget(m_discard);
    layout->addWidget(m_message, 1);
    connect(m_save, &QPushButton::clicked, &form, &RecordForm::save);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        const bool wasNew = m_form.isNew();
        m_form.discard();
        if (wasNew) {
            emit abandoned();
        }
    });
    connect(&form, &RecordForm::dirtyChanged, this, &SaveBar::refresh);
    connect(&form, &RecordForm::opened, this, &SaveBar::refresh);
    refresh();
}

void SaveBar::refresh()
{
    m_message->setText(tr("Not saved yet (Ctrl+S)"));
    m_discard->setText(m_form.isNew() ? tr("Cancel") : tr("Discard changes"));
    m_discard->setAccessibleName(m_discard->text());
    setVisible(m_form.isDirty() || m_form.isNew());
}

void SaveBar::remind()
{
    m_message->setText(tr("What you typed is kept. Save it, or discard it with the button."));
}

} // namespace tahaluf
