// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/PictureCheck.h"

#include "workflows/AttachmentWorkflow.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

namespace tahaluf {

Result<QByteArray> PictureCheck::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refused(tr("“%1” cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    if (file.size() > AttachmentWorkflow::MaximumSize) {
        return refused(tr("“%1” is larger than 25 MB and cannot stand on a paper.").arg(QFileInfo(path).fileName()));
    }
    QByteArray content = file.readAll();
    if (Result<void> checked = check(QFileInfo(path).fileName(), content); !checked) {
        return checked.takeError();
    }
    return content;
}

Result<void> PictureCheck::check(const QString& fileName, const QByteArray& content)
{
    if (content.size() > AttachmentWorkflow::MaximumSize) {
        return refused(tr("“%1” is larger than 25 MB and cannot stand on a paper.").arg(fileName));
    }
    QByteArray bytes = content;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    static const QList<QByteArray> known{"png", "jpeg", "jpg", "svg", "svgz"};
    if (!known.contains(reader.format())) {
        return refused(tr("“%1” is no PNG, JPEG or SVG picture. Choose another file.").arg(fileName));
    }
    // The head of a file may be whole and its rest cut off: only reading all of it tells.
    if (reader.read().isNull()) {
        return refused(tr("The picture “%1” is damaged and cannot be read. Choose another file.").arg(fileName));
    }
    return {};
}

} // namespace tahaluf
