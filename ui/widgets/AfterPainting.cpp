// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/AfterPainting.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace tahaluf {

namespace {

// More than 0: the other widgets of the window are painted, and the picture reaches the screen, in the same turn.
constexpr int SoonInMilliseconds = 1;

class PaintWatcher : public QObject
{
public:
    PaintWatcher(QWidget& widget, std::function<void()> work)
        : QObject(&widget)
        , m_work(std::move(work))
    {
        widget.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(SoonInMilliseconds, this, [this] {
                deleteLater();
                m_work();
            });
        }
        return false;
    }

private:
    std::function<void()> m_work;
};

} // namespace

void afterPainting(QWidget& widget, std::function<void()> work)
{
    new PaintWatcher(widget, std::move(work)); // the widget owns it
}

} // namespace tahaluf
