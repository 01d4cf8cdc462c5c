// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "workflows/PaperTemplateWorkflow.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tahaluf {

/** A picture of a template: a small view of it, choosing another file, taking it away. Stores nothing itself. */
class PicturePicker : public QWidget
{
    Q_OBJECT

public:
    /** @p name says what the picture is («letterhead»); @p size is the room of the small view. */
    PicturePicker(const QString& name, QSize size, QWidget* parent = nullptr);

    /** Shows the stored picture; empty content for none. */
    void setStored(const QByteArray& content);
    /** Takes a file after checking it; false with refused() when it is no picture that can be read. */
    bool take(const QString& path);

    [[nodiscard]] const QByteArray& content() const { return m_content; }
    /** The file chosen since setStored(), to be stored with the template. */
    [[nodiscard]] const std::optional<PictureFile>& chosen() const { return m_chosen; }
    /** The stored picture was taken away. */
    [[nodiscard]] bool isRemoved() const { return m_isRemoved; }

signals:
    void edited();
    void refused(const tahaluf::Error& error);

private:
    void choose();
    void remove();
    void show();

    QString m_name;
    QLabel* m_view;
    QPushButton* m_remove;
    QByteArray m_content;
    std::optional<PictureFile> m_chosen;
    bool m_isRemoved = false;
};

} // namespace tahaluf
