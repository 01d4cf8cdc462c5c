// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/PicturePicker.h"

#include "theme/Theme.h"
#include "workflows/PictureCheck.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tahaluf {

PicturePicker::PicturePicker(const QString& name, QSize size, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_view(new QLabel(this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    m_view->setFixedSize(size);
    m_view->setAlignment(Qt::AlignCenter);
    setRole(*m_view, Role::Muted);
    layout->addWidget(m_view);
    auto* choose = new QPushButton(tr("Choose a file…"), this);
    choose->setAccessibleName(tr("%1: choose a PNG, JPEG or SVG file").arg(name));
    m_remove->setAccessibleName(tr("%1: remove").arg(name));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    buttons->addWidget(choose);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(choose, &QPushButton::clicked, this, &PicturePicker::choose);
    connect(m_remove, &QPushButton::clicked, this, &PicturePicker::remove);
    show();
}

void PicturePicker::setStored(const QByteArray& content)
{
    m_content = content;
    m_chosen.reset();
    m_isRemoved = false;
    show();
}

bool PicturePicker::take(const QString& path)
{
    Result<QByteArray> content = PictureCheck::read(path);
    if (!content) {
        emit refused(content.error());
        return false;
    }
    m_content = *content;
    m_chosen = PictureFile{QFileInfo(path).fileName(), *content};
    m_isRemoved = false;
    show();
    emit edited();
    return true;
}

void PicturePicker::choose()
{
    const QString path = QFileDialog::getOpenFileName(
        this, m_name, {}, tr("Pictures (%1)").arg(QStringLiteral("*.png *.jpg *.jpeg *.svg")));
    if (!path.isEmpty()) {
        take(path);
    }
}

void PicturePicker::remove()
{
    m_content.clear();
    m_chosen.reset();
    m_isRemoved = true;
    show();
    emit edited();
}

void PicturePicker::show()
{
    const QImage image = QImage::fromData(m_content);
    m_view->setPixmap({});
    m_view->setVisible(!image.isNull());
    if (!image.isNull()) {
        m_view->setPixmap(
            QPixmap::fromImage(image.scaled(m_view->size(), Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    }
    m_view->setAccessibleName(m_name);
    m_remove->setVisible(!m_content.isEmpty());
}

} // namespace tahaluf
