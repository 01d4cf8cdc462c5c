// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/office/odt/OdtParts.h"

#include <QBuffer>

#include <memory>

namespace tahaluf::office::odt {

/** An ODT being written: each paper has a master page of its own. */
class OdtFormat final : public OfficeFormat
{
public:
    OdtFormat(OfficePackage& package, const paper::PageSetup& first, const paper::Metadata& metadata);

    void beginPaper(const PaperFrame& frame) override;
    OfficeSink& openHeader() override;
    OfficeSink& openFooter() override;
    void closeFrame() override;
    OfficeSink& body() override { return m_body; }
    void endPaper() override {}
    Result<void> finish() override;

private:
    OfficeSink& open(QByteArray& edge);

    OfficePackage& m_package;
    Shared m_shared;
    paper::PageSetup m_first;
    paper::Metadata m_metadata;
    AutomaticStyles m_bodyStyles{QStringLiteral("B")};
    AutomaticStyles m_edgeStyles{QStringLiteral("E")};
    OdtSink m_body;
    QVector<MasterPage> m_pages;
    QBuffer m_buffer; ///< of the header or footer being written
    std::unique_ptr<OdtSink> m_edge;
};

} // namespace tahaluf::office::odt
