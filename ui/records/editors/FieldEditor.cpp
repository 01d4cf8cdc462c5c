// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/editors/FieldEditor.h"

#include <QHBoxLayout>

namespace tahaluf {

FieldEditor::FieldEditor(const FieldInfo& field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
{
    setObjectName(field.key);
}

void FieldEditor::setContent(QWidget& editor)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(&editor);
    editor.setAccessibleName(m_field.label());
    setFocusProxy(&editor);
}

} // namespace tahaluf
