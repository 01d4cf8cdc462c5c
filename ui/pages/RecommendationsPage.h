// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/PrintedList.h"

namespace tahaluf {

class RecommendationDetail;

/** Recommendations and how far they are. Insert issues a new one, F4 reports on the chosen one. */
class RecommendationsPage final : public PrintedList
{
    Q_OBJECT

public:
    explicit RecommendationsPage(PageContext& context, QWidget* parent = nullptr);

    /** Asks for its proposals, words and lead; a recommendation comes from a proposal always. */
    void startNewRecord() override;
    [[nodiscard]] RecommendationDetail& recommendation();

private:
    void fitColumns();
    static RecordPageOptions optionsOf(PageContext& context, RecommendationsPage* page);
};

/** The filter of those that are open though due before today; for figures that open the list. */
[[nodiscard]] ActiveFilter overdueRecommendations();

} // namespace tahaluf
