// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/CoalitionRecords.h"
#include "reports/document/Document.h"
#include "reports/papers/PaperLook.h"
#include "reports/papers/PaperRequest.h"

#include <QCoreApplication>

namespace tahaluf {

/** The paper by which a template is judged: made from the coalition's own records, as much of it as fills a page. */
class TemplatePreview
{
    Q_DECLARE_TR_FUNCTIONS(TemplatePreview)

public:
    /** Refused, with what is missing, where there are no records to make this paper from. */
    static Result<Document> make(const CoalitionRecords& records, const PaperTrial& trial, const PaperRequest& wanted);

private:
    static Document firstBlocks(const Document& paper);
};

} // namespace tahaluf
