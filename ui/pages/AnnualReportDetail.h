// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordDetail.h"

namespace tahaluf {

class RelatedList;

/** What is written by hand for the report of a year: foreword, the year ahead, pictures with captions. */
class AnnualReportDetail final : public RecordDetail
{
    Q_OBJECT

public:
    explicit AnnualReportDetail(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] RelatedList& pictures() const { return *m_pictures; }
    /** Makes the paper of this year and shows it. */
    void showReport();
    /** Attaches a picture and takes it into the report; its caption is then asked for with `asksCaption`. */
    void addPictureFile(const QString& path, bool asksCaption = false);

protected:
    void showHeader() override;

private:
    void choosePicture();

    RelatedList* m_pictures;
};

} // namespace tahaluf
