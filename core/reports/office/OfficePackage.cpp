// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/office/OfficePackage.h"

#include <QCryptographicHash>
#include <QDir>

namespace tahaluf::office {

Result<void> OfficePackage::open()
{
    for (QTemporaryFile* file : {&m_body, &m_parts}) {
        if (!file->open()) {
            return Error{ErrorKind::CannotWrite,
                         tr("No temporary file could be made in %1: %2. Free some space there.")
                             .arg(QDir::toNativeSeparators(QDir::tempPath()), file->errorString()),
                         {}};
        }
    }
    return {};
}

void OfficePackage::add(const QString& name, const QByteArray& data, ZipArchive::Packing packing, bool first)
{
    ZipArchive::Piece piece;
    piece.device = &m_parts;
    piece.start = m_parts.pos();
    piece.length = data.size();
    m_parts.write(data);
    m_archive.add(name.toLatin1(), {piece}, packing, first);
}

void OfficePackage::addBody(const QString& name, const QByteArray& before, const QByteArray& after)
{
    ZipArchive::Piece middle;
    middle.device = &m_body;
    middle.length = m_body.pos();
    m_archive.add(name.toLatin1(), {{before}, middle, {after}});
}

QString OfficePackage::addPicture(const QString& folder, const QByteArray& data, const QString& suffix)
{
    const QByteArray digest = QCryptographicHash::hash(data, QCryptographicHash::Sha256);
    QString& name = m_pictures[digest];
    if (name.isEmpty()) {
        name = QStringLiteral("image%1.%2").arg(m_pictures.size()).arg(suffix);
        add(folder + name, data, ZipArchive::Packing::Stored);
    }
    return name;
}

Result<void> OfficePackage::checked(QTemporaryFile& file)
{
    // A disk that fills up takes a part of a write without QFile calling that an error.
    const qint64 written = file.pos();
    if (!file.flush() || file.error() != QFileDevice::NoError || file.size() != written) {
        return Error{ErrorKind::CannotWrite,
                     tr("The temporary file in %1 could not be written: %2. Free some space there.")
                         .arg(QDir::toNativeSeparators(QDir::tempPath()), file.errorString()),
                     {}};
    }
    return {};
}

Result<void> OfficePackage::write(QIODevice& device, const ZipArchive::Progress& progress)
{
    for (QTemporaryFile* file : {&m_body, &m_parts}) {
        auto whole = checked(*file);
        if (!whole) {
            return whole;
        }
    }
    return m_archive.write(device, progress);
}

} // namespace tahaluf::office
