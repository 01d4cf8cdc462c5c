// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/editors/ChoiceEditor.h"

#include <QComboBox>
#include <QStyleOptionComboBox>

namespace tahaluf {

ChoiceEditor::ChoiceEditor(const FieldInfo& field, QWidget* parent)
    : FieldEditor(field, parent)
    , m_combo(new QComboBox(this))
{
    for (const Choice& choice : field.choices->all()) {
        m_combo->addItem(field.choices->label(choice.value), field.choices->key(choice.value));
    }
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(6);
    // The wheel scrolls the form; it must not change a field by the way.
    m_combo->setFocusPolicy(Qt::StrongFocus);
    setContent(*m_combo);
    connect(m_combo, &QComboBox::activated, this, &FieldEditor::edited);
    connect(m_combo, &QComboBox::currentIndexChanged, this, [this] {
        if (m_combo->hasFocus()) {
            emit edited();
        }
    });
}

Result<QVariant> ChoiceEditor::value() const
{
    return m_combo->currentData();
}

void ChoiceEditor::setValue(const QVariant& stored)
{
    const QSignalBlocker quiet(m_combo);
    m_combo->setCurrentIndex(qMax(0, m_combo->findData(stored.toString())));
}

int ChoiceEditor::neededWidth() const
{
    int longest = 0;
    for (int index = 0; index < m_combo->count(); ++index) {
        longest = qMax(longest, m_combo->fontMetrics().horizontalAdvance(m_combo->itemText(index)));
    }
    QStyleOptionComboBox option;
    option.initFrom(m_combo);
    const QSize content(longest, m_combo->fontMetrics().height());
    return m_combo->style()->sizeFromContents(QStyle::CT_ComboBox, &option, content, m_combo).width();
}

} // namespace tahaluf
