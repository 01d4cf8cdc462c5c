// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QMimeData;
class QWidget;

namespace tahaluf {

/** Lets a window take a table that is dropped on it. */
class FileDrop : public QObject
{
    Q_OBJECT

public:
    /** Belongs to the window. */
    explicit FileDrop(QWidget& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void dropped(const QString& path);

private:
    /** The one table among what is dragged; empty where there is none. */
    [[nodiscard]] static QString tableIn(const QMimeData& data);
};

} // namespace tahaluf
