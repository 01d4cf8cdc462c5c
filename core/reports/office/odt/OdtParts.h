// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/office/odt/OdtSink.h"

namespace tahaluf::office::odt {

/** A paper's page: its name and what stands at its edges, as XML. */
struct MasterPage
{
    PaperFrame frame = {};
    QString name = {};
    QByteArray header = {};
    QByteArray footer = {};
};

/** Opens a document's root element with the namespaces our parts use. */
void openRoot(XmlParts& xml, const char* name);

/** Named styles, page layouts, headers and footers; `edges` are the styles that headers and footers need. */
[[nodiscard]] QByteArray stylesXml(const Shared& shared,
                                   const paper::PageSetup& first,
                                   const paper::Metadata& metadata,
                                   const QVector<MasterPage>& pages,
                                   const AutomaticStyles& edges);
/** What LibreOffice would otherwise do as its oldest versions did. */
[[nodiscard]] QByteArray settingsXml();
[[nodiscard]] QByteArray metaXml(const paper::Metadata& metadata);
[[nodiscard]] QByteArray manifestXml(const QStringList& pictures);
/** The watermark's shape, in a header's paragraph. */
void writeWatermark(XmlParts& xml, const PaperFrame& frame, AutomaticStyles& edges, int number);

} // namespace tahaluf::office::odt
