// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace tahaluf {

/** A part of the archive, unpacked while it is read; gives up before a hostile part fills the memory. */
class OfficePart final : public QIODevice
{
    Q_DECLARE_TR_FUNCTIONS(OfficePart)

public:
    /** More than this in one piece of XML is no spreadsheet's text. */
    static constexpr qint64 MaximumPiece = 4LL * 1024 * 1024;

    OfficePart(zip_file* file, qint64 size);
    ~OfficePart() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    /** To be told whenever a piece of XML came to its end. */
    void beginPiece() { m_piece = 0; }
    /** Why no more is read; empty as long as all is well. */
    [[nodiscard]] QString fault() const { return m_fault; }

protected:
    qint64 readData(char* data, qint64 length) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    zip_file* m_file;
    qint64 m_left;
    qint64 m_piece = 0;
    QString m_fault;
};

/**
 * The archive of an office file: a spreadsheet to be imported, or a text document whose words are to be found. Nothing
 * of it is ever written to the disk. Sentences speak of spreadsheets, since they alone are imported.
 */
class OfficePackage
{
    Q_DECLARE_TR_FUNCTIONS(OfficePackage)

public:
    static constexpr qint64 MaximumBytes = 256LL * 1024 * 1024; ///< of the file
    static constexpr quint64 MaximumUnpacked = 1024ULL * 1024 * 1024;
    static constexpr quint64 MaximumRatio = 250; ///< of a part above FreeBytes
    static constexpr quint64 FreeBytes = 8ULL * 1024 * 1024;
    static constexpr qint64 MaximumParts = 5000;

    /**
     * CannotOpen when the file cannot be read. Refused, with a sentence, when it is no spreadsheet, protected with a
     * password, has macros, or is made to do harm.
     */
    static Result<std::unique_ptr<OfficePackage>> open(const QString& path);
    /** Any office file that is in memory, for its text: macros are no hindrance, since nothing of them is read. */
    static Result<std::unique_ptr<OfficePackage>> ofContent(const QByteArray& content);
    ~OfficePackage();
    OfficePackage(const OfficePackage&) = delete;
    OfficePackage& operator=(const OfficePackage&) = delete;

    [[nodiscard]] bool has(const QString& part) const { return m_parts.contains(part.toLower()); }
    /** Refused when there is no such part. */
    Result<std::unique_ptr<OfficePart>> part(const QString& name) const;

private:
    explicit OfficePackage(zip* archive, QByteArray content = {})
        : m_content(std::move(content))
        , m_archive(archive)
    {
    }
    Result<void> readDirectory();
    [[nodiscard]] Result<void> expectSpreadsheet() const;

    QByteArray m_content; ///< outlives the archive that reads it
    zip* m_archive;
    QHash<QString, quint64> m_parts; ///< place in the archive by name in small letters
};

} // namespace tahaluf
