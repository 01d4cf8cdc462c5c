// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/CellText.h"
#include "records/editors/FieldEditor.h"

class QLabel;

namespace tahaluf {

class PageContext;

/** One field in a form: its label, its editor (or its text where it is not edited), what is wrong with it. */
class FormField : public QWidget
{
    Q_OBJECT

public:
    FormField(PageContext& context, const QString& entity, const FieldInfo& field, QWidget* parent);

    [[nodiscard]] const FieldInfo& field() const { return m_field; }
    [[nodiscard]] FieldEditor* editor() const { return m_editor; }
    [[nodiscard]] bool isWide() const { return !m_editor || m_editor->isWide(); }
    /** The width below which its content would be cut; pixels. */
    [[nodiscard]] int neededWidth() const { return m_editor ? m_editor->neededWidth() : 0; }
    /** The value of the record itself, before any typing. */
    [[nodiscard]] const QVariant& base() const { return m_base; }
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] Result<QVariant> value() const;

    void setBase(const QVariant& stored);
    /** Shows another value than the record's: counts as typed. */
    void setTyped(const QVariant& stored);
    void setLocked(bool locked);
    /** Not in sight until the form unfolds. */
    void setFolded(bool folded);
    void setProblem(const QString& problem);
    [[nodiscard]] QString problem() const;

signals:
    void edited();

private:
    void showText();

    PageContext& m_context;
    const FieldInfo& m_field;
    QLabel* m_label = nullptr;
    FieldEditor* m_editor = nullptr;
    QLabel* m_text;
    QLabel* m_problem;
    QVariant m_base;
    bool m_isLocked = false;
    bool m_isFolded = false;
};

/** A stored value as text a person reads; links by the title of their record. */
QString readableValue(PageContext& context, const FieldInfo& field, const QVariant& stored);

} // namespace tahaluf
