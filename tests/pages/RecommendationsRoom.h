// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Bidi.h"
#include "pages/PagesFixture.h"
#include "pages/RecommendationsPage.h"
#include "support/RecommendationFixture.h"

#include <QTest>

namespace tahaluf {

/** The pages of recommendations, in a window that has the keys. */
struct RecommendationsRoom : WithRecommendations<PagesFixture>
{
    inline static const QString Text = QStringLiteral("تعتمد الجهات نموذجًا موحدًا للإحالة.");

    [[nodiscard]] std::unique_ptr<RecordPage> active(const QString& key = QStringLiteral("recommendations"))
    {
        std::unique_ptr<RecordPage> made = page(key);
        if (!QTest::qWaitForWindowActive(made.get())) {
            qFatal("the page is not active");
        }
        return made;
    }
    static RecommendationDetail& detail(RecordPage& page)
    {
        return dynamic_cast<RecommendationsPage&>(page).recommendation();
    }
    static QString cell(const RecordPage& page, int row, int column)
    {
        return Bidi::strip(page.model().index(row, column).data().toString());
    }
};

} // namespace tahaluf
