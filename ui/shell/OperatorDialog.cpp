// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/OperatorDialog.h"

#include "shell/Settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace tahaluf {

OperatorDialog::OperatorDialog(Settings& settings, const QStringList& known, QWidget* parent)
    : CommandDialog(tr("Operator"), tr("Work under this name"), parent)
    , m_settings(settings)
    , m_name(new QComboBox(this))
    , m_ask(new QCheckBox(tr("Ask at each start"), this))
{
    addText(tr("The history names who made each change. Undo takes back one’s own changes only."));
    QStringList names = settings.operators();
    for (const QString& name : known) {
        if (!names.contains(name)) {
            names << name;
        }
    }
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->addItems(names);
    m_name->setCurrentText(settings.operatorName());
    m_name->lineEdit()->selectAll();
    addRow(tr("Name"), m_name);
    m_ask->setChecked(settings.asksForOperator());
    addRow({}, m_ask);
    m_ask->setAccessibleName(m_ask->text());
    setCommand([this]() -> Result<void> {
        const QString name = m_name->currentText().simplified();
        if (name.isEmpty()) {
            return refused(tr("Write the name under which the changes stand in the history."));
        }
        m_settings.setAsksForOperator(m_ask->isChecked());
        m_settings.setOperatorName(name);
        return {};
    });
}

} // namespace tahaluf
