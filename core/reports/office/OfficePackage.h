// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "reports/office/ZipArchive.h"

#include <QHash>
#include <QTemporaryFile>

namespace tahaluf::office {

/**
 * The parts of an office file while it is made. Long ones wait in temporary files without a name, so that neither
 * memory nor, after a crash, the disk keeps them.
 */
class OfficePackage
{
    Q_DECLARE_TR_FUNCTIONS(OfficePackage)

public:
    Result<void> open();

    /** Where the running text of all papers is written. */
    [[nodiscard]] QIODevice& body() { return m_body; }

    /** A part; the one that programs know a file's kind by goes `first`. */
    void add(const QString& name,
             const QByteArray& data,
             ZipArchive::Packing packing = ZipArchive::Packing::Deflated,
             bool first = false);
    /** A part made of what was written to body(), between the two others. */
    void addBody(const QString& name, const QByteArray& before, const QByteArray& after);
    /** A picture in `folder`; the same one is kept once. Returns its name in the folder. */
    QString addPicture(const QString& folder, const QByteArray& data, const QString& suffix);

    /** Everything to an open, empty device, in the order of adding. */
    Result<void> write(QIODevice& device, const ZipArchive::Progress& progress);

private:
    [[nodiscard]] static Result<void> checked(QTemporaryFile& file);

    QTemporaryFile m_body;
    QTemporaryFile m_parts;
    ZipArchive m_archive;
    QHash<QByteArray, QString> m_pictures;
};

} // namespace tahaluf::office
