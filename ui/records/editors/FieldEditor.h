// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "schema/FieldInfo.h"

#include <QVariant>
#include <QWidget>

class QLineEdit;

namespace tahaluf {

/** Edits one field of a record. Values have their stored shape (see FieldValue). */
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(const FieldInfo& field, QWidget* parent);

    [[nodiscard]] const FieldInfo& field() const { return m_field; }
    /** What was typed, or why it cannot be read. */
    [[nodiscard]] virtual Result<QVariant> value() const = 0;
    /** Shows a value; does not count as editing. */
    virtual void setValue(const QVariant& stored) = 0;
    /** Whether the field needs the whole width of a form. */
    [[nodiscard]] virtual bool isWide() const { return false; }
    /** The width below which its content would be cut, as far as that is known beforehand; pixels. */
    [[nodiscard]] virtual int neededWidth() const { return 0; }

signals:
    /** A person changed the value. */
    void edited();

protected:
    /** Makes `editor` the content: named after the field, and the one that takes the keyboard. */
    void setContent(QWidget& editor);
    /** The width in which all of a line can be read. */
    [[nodiscard]] static int widthOf(const QLineEdit& line);

private:
    const FieldInfo& m_field;
};

} // namespace tahaluf
