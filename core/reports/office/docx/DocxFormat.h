// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/office/docx/DocxSink.h"

#include <QBuffer>

namespace tahaluf::office::docx {

/** A DOCX being written: each paper is a section with its own header and footer. */
class DocxFormat final : public OfficeFormat
{
public:
    DocxFormat(OfficePackage& package, const paper::PageSetup& first, const paper::Metadata& metadata);

    void beginPaper(const PaperFrame& frame) override;
    OfficeSink& openHeader() override;
    OfficeSink& openFooter() override;
    void closeFrame() override;
    OfficeSink& body() override { return m_body; }
    void endPaper() override;
    Result<void> finish() override;

private:
    /** A header or footer while it is written. */
    struct FramePart
    {
        QByteArray bytes;
        QBuffer buffer{&bytes};
        Relations relations;
        std::unique_ptr<DocxSink> sink;
        QString name;
    };

    OfficeSink& open(const char* root, const QString& name);
    void writeWatermark(XmlParts& xml) const;
    void writeSection(XmlParts& xml) const;
    void addRelations(const QString& part, const Relations& relations);

    OfficePackage& m_package;
    Shared m_shared;
    Relations m_relations; ///< of the document
    DocxSink m_body;
    PaperFrame m_frame;
    std::unique_ptr<FramePart> m_part;
    QString m_header; ///< the relation of this paper's header; empty: none
    QString m_footer;
    int m_headers = 0;
    int m_footers = 0;
};

} // namespace tahaluf::office::docx
