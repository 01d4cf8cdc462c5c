// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "reports/document/Document.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace tahaluf {

namespace office {
class OfficeFormat;
class OfficePackage;
} // namespace office

/**
 * Writes papers as files that office programs open and edit, with the same structure as on paper: headings, lists,
 * tables, fields. The file is replaced as a whole or not at all; memory does not grow with the number of rows. Needs a
 * QGuiApplication (any platform, no display); works in any thread.
 */
class OfficeWriter
{
    Q_DECLARE_TR_FUNCTIONS(OfficeWriter)

public:
    virtual ~OfficeWriter() = default;

    /** Called now and then with the parts done out of `all`; returning false stops. */
    using Progress = std::function<bool(int done, int all)>;
    void setProgress(Progress progress) { m_progress = std::move(progress); }

    /** CannotWrite when the disk or a permission is in the way; fails too where a row provider does. */
    Result<void> write(const Document& document, const QString& path) const;
    /**
     * Several papers in one file: each begins a page with its own page set-up, header and footer. Pages are numbered
     * through, since not every office program counts the pages of a section.
     */
    Result<void> write(const QVector<Document>& papers, const paper::Metadata& metadata, const QString& path) const;

protected:
    OfficeWriter() = default;
    OfficeWriter(const OfficeWriter&) = default;
    OfficeWriter& operator=(const OfficeWriter&) = default;

    /** A file in the format; its styles are made for the first paper's set-up. */
    [[nodiscard]] virtual std::unique_ptr<office::OfficeFormat>
    format(office::OfficePackage& package, const paper::PageSetup& first, const paper::Metadata& metadata) const = 0;

private:
    Result<void> compose(office::OfficeFormat& format, const QVector<Document>& papers) const;

    Progress m_progress;
};

} // namespace tahaluf
