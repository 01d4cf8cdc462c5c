// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ReadOnly.h"

#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace tahaluf {

namespace {

constexpr const char* HarmlessProperty = "changesNothing";

class Keeper : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::EnabledChange && widget && widget->isEnabled()) {
            widget->setEnabled(false);
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

bool ReadOnly::isOpenFor(const PageContext& context)
{
    return context.workspace().database().mode() == OpenMode::ReadOnly;
}

QString ReadOnly::reason()
{
    return QCoreApplication::translate("ReadOnly", "The file is open for looking things up only.");
}

void ReadOnly::keepOff(const PageContext& context, QWidget& button)
{
    if (!isOpenFor(context) || button.property(HarmlessProperty).toBool()) {
        return;
    }
    button.setEnabled(false);
    button.setToolTip(reason());
    button.installEventFilter(new Keeper(&button));
}

void ReadOnly::keepOff(const PageContext& context, std::initializer_list<QWidget*> buttons)
{
    for (QWidget* button : buttons) {
        keepOff(context, *button);
    }
}

void ReadOnly::keepOff(const PageContext& context, QAction& action)
{
    if (isOpenFor(context)) {
        action.setEnabled(false);
        action.setToolTip(reason());
    }
}

bool ReadOnly::refuses(PageContext& context)
{
    if (!isOpenFor(context)) {
        return false;
    }
    context.say(reason());
    return true;
}

QAbstractItemView::EditTriggers ReadOnly::typingInCells(const PageContext& context)
{
    if (isOpenFor(context)) {
        return QAbstractItemView::NoEditTriggers;
    }
    return QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed;
}

void ReadOnly::markHarmless(QWidget& button)
{
    button.setProperty(HarmlessProperty, true);
}

} // namespace tahaluf
