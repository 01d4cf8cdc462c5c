// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/UnsavedQuestion.h"

#include <QMessageBox>
#include <QPushButton>

namespace tahaluf {

UnsavedQuestion::Answer UnsavedQuestion::ask(QWidget* parent)
{
    QMessageBox box(parent);
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("What you typed here is not saved yet."));
    const QPushButton* save = box.addButton(tr("Save"), QMessageBox::AcceptRole);
    const QPushButton* discard = box.addButton(tr("Discard changes"), QMessageBox::DestructiveRole);
    QPushButton* stay = box.addButton(tr("Stay here"), QMessageBox::RejectRole);
    box.setEscapeButton(stay);
    box.exec();
    if (box.clickedButton() == save) {
        return Answer::Save;
    }
    return box.clickedButton() == discard ? Answer::Discard : Answer::Stay;
}

bool UnsavedQuestion::settle(QWidget* parent, const std::function<bool()>& save, const std::function<void()>& discard)
{
    switch (ask(parent)) {
    case Answer::Save:
        return save();
    case Answer::Discard:
        discard();
        return true;
    case Answer::Stay:
        break;
    }
    return false;
}

} // namespace tahaluf
