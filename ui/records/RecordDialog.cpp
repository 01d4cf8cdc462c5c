// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/RecordDialog.h"

#include "records/UnsavedQuestion.h"
#include "theme/Theme.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace tahaluf {

RecordDialog::RecordDialog(PageContext& context, const QString& entity, const QStringList& fields, QWidget* parent)
    : QDialog(parent)
    , m_form(new RecordForm(context, entity, fields))
{
    setWindowTitle(context.workspace().store(entity)->entity().singularLabel());
    setMinimumWidth(480);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Large);
    auto* content = new QWidget(this);
    setRole(*content, "scroll");
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_form);
    inner->addStretch();
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    layout->addWidget(area, 1);

    auto* save = new QPushButton(tr("Save"), this);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    setRole(*save, Role::Primary);
    save->setDefault(true);
    save->setAccessibleName(save->text());
    cancel->setAccessibleName(cancel->text());
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(save, &QPushButton::clicked, m_form, &RecordForm::save);
    connect(cancel, &QPushButton::clicked, this, &RecordDialog::reject);
    connect(m_form, &RecordForm::escaped, this, &RecordDialog::reject);
    connect(m_form, &RecordForm::saved, this, &QDialog::accept);
    for (const QKeySequence& keys :
         {QKeySequence(QKeySequence::Save), QKeySequence(Qt::Key_F9), QKeySequence(Qt::CTRL | Qt::Key_Return)}) {
        connect(new QShortcut(keys, this), &QShortcut::activated, m_form, &RecordForm::save);
    }
}

void RecordDialog::openNew(const RecordForm::Values& preset)
{
    m_form->openNew(preset);
    m_form->focusFirstField();
    resize(qMax(520, width()), qMin(640, m_form->sizeHint().height() + 120));
}

void RecordDialog::openRecord(qint64 id)
{
    m_form->open(id);
    m_form->focusFirstField();
    resize(qMax(520, width()), qMin(640, m_form->sizeHint().height() + 120));
}

void RecordDialog::reject()
{
    if (m_form->isDirty()) {
        switch (UnsavedQuestion::ask(this)) {
        case UnsavedQuestion::Answer::Save:
            m_form->save();
            return;
        case UnsavedQuestion::Answer::Stay:
            return;
        case UnsavedQuestion::Answer::Discard:
            break;
        }
    }
    QDialog::reject();
}

} // namespace tahaluf
