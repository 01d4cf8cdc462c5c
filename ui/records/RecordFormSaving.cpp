// SPDX-License-Identifier: GPL-3.0-or-later
// How RecordForm saves, and what it says when it cannot.
#include "language/Bidi.h"
#include "language/IdentityLikeText.h"
#include "records/FormField.h"
#include "records/RecordForm.h"
#include "records/StaleConflict.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace tahaluf {

bool RecordForm::save()
{
    if (!m_draft) {
        return false;
    }
    clearProblems();
    const EntityInfo& entity = m_store->entity();
    if (m_isNew) {
        // A refused attempt may have left its number in the draft: every attempt starts from a blank one.
        m_draft = m_store->blank();
        for (auto value = m_preset.constBegin(); value != m_preset.constEnd(); ++value) {
            m_draft->setValue(entity.indexOf(value.key()), value.value());
        }
    }
    bool isReadable = true;
    for (FormField* shown : m_fields) {
        Result<QVariant> now = shown->value();
        if (!now) {
            shown->setProblem(now.error().message);
            if (m_unfold) {
                m_unfold->setChecked(true);
            }
            if (isReadable && shown->editor()) {
                shown->editor()->setFocus();
            }
            isReadable = false;
        } else if (m_isNew ? shown->editor() != nullptr : shown->isDirty()) {
            m_draft->setValue(entity.indexOf(shown->field().key), *now);
        }
    }
    if (!isReadable || warnOfIdentities()) {
        return false;
    }
    m_isSaving = true;
    const Result<void> done = m_draft->save();
    m_isSaving = false;
    if (!done) {
        showError(done.error());
        return false;
    }
    const bool wasNew = m_isNew;
    m_preset.clear();
    open(m_draft->id());
    emit saved(m_id, wasNew);
    return true;
}

bool RecordForm::warnOfIdentities()
{
    FormField* first = nullptr;
    for (FormField* shown : m_fields) {
        const FieldInfo& info = shown->field();
        const bool isFreeText = info.kind == FieldKind::Text || info.kind == FieldKind::LongText;
        const Result<QVariant> now = shown->value();
        if (!isFreeText || !shown->isDirty() || !now) {
            continue;
        }
        const QString found = IdentityLikeText::find(now->toString());
        if (found.isEmpty() || m_keptAnyway.value(info.key) == found) {
            continue;
        }
        m_keptAnyway.insert(info.key, found);
        shown->setProblem(
            tr("“%1” looks like the number of an identity card or a passport. No victim’s identity belongs "
               "here: take it out, or save again to keep it.")
                .arg(Bidi::isolate(found)));
        first = first ? first : shown;
    }
    if (first && m_unfold) {
        m_unfold->setChecked(true);
    }
    if (first && first->editor()) {
        first->editor()->setFocus();
    }
    return first != nullptr;
}

void RecordForm::showError(const Error& error)
{
    if (error.kind == ErrorKind::Stale) {
        showConflict();
        return;
    }
    FormField* about = error.field.isEmpty() ? nullptr : field(error.field);
    if (about && about->editor()) {
        if (m_unfold) {
            m_unfold->setChecked(true);
        }
        about->setProblem(error.message);
        about->editor()->setFocus();
        return;
    }
    m_problem->setText(error.message);
    m_problem->show();
    if (error.kind != ErrorKind::Refused) {
        m_context.fail(error);
    }
}

void RecordForm::showConflict()
{
    Result<std::unique_ptr<RecordDraft>> theirs = m_store->open(m_id);
    if (!theirs) {
        showError(theirs.error());
        return;
    }
    std::vector<Difference> differences;
    for (const FormField* shown : m_fields) {
        const FieldInfo& info = shown->field();
        const QVariant other = (*theirs)->value(m_store->entity().indexOf(info.key));
        const Result<QVariant> mine = shown->value();
        const QString mineText = mine ? readableValue(m_context, info, *mine) : QString();
        const QString otherText = readableValue(m_context, info, other);
        if (mineText != otherText) {
            differences.push_back({info.label(), mineText, otherText});
        }
    }
    delete m_conflict;
    m_conflict = new StaleConflict(differences, this);
    connect(m_conflict, &StaleConflict::decided, this, &RecordForm::resolve, Qt::QueuedConnection);
    m_grid->addWidget(m_conflict, 0, 0, 1, 2);
    m_conflict->show();
    m_conflict->keepMineButton()->setFocus();
}

void RecordForm::resolve(bool keepMine)
{
    if (!keepMine) {
        discard();
        return;
    }
    QHash<FormField*, QVariant> mine;
    for (FormField* shown : m_fields) {
        Result<QVariant> now = shown->value();
        if (shown->isDirty() && now) {
            mine.insert(shown, *now);
        }
    }
    // The newest version with what was typed here on top: what the other changed elsewhere in the record stays.
    open(m_id);
    for (auto typed = mine.constBegin(); typed != mine.constEnd(); ++typed) {
        typed.key()->setTyped(typed.value());
    }
    lookDirty();
    save();
}

} // namespace tahaluf
