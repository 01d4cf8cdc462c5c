// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/editors/FieldEditor.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyleOptionFrame>

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

int FieldEditor::widthOf(const QLineEdit& line)
{
    constexpr int cursorRoom = 6; // QLineEdit's own margins beside the text, and its cursor
    QStyleOptionFrame option;
    option.initFrom(&line);
    const QSize content(line.fontMetrics().horizontalAdvance(line.displayText()) + cursorRoom,
                        line.fontMetrics().height());
    return line.style()->sizeFromContents(QStyle::CT_LineEdit, &option, content, &line).width();
}

} // namespace tahaluf
