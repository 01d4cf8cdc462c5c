// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/CharterQueries.h"
#include "support/MeetingFixture.h"

namespace tahaluf {

/** The small coalition of MeetingFixture with the first version of its founding text: two parts, three articles. */
class CharterFixture : public MeetingFixture
{
public:
    CharterFixture();

    [[nodiscard]] CharterWorkflow& charters() const { return workspace->charters(); }
    [[nodiscard]] CharterTree tree(CharterId id) const;
    [[nodiscard]] CharterTree tree() const { return tree(charter.id); }
    [[nodiscard]] Article read(ArticleId id) const;
    Article article(const Article& part, const QString& text);
    Article clause(const Article& within, const QString& text);
    Article part(const QString& heading);
    Entry proposal(const QString& text);
    /** Links a proposal to an article. */
    ArticleSource link(const Article& article, const Entry& entry);
    ArticleComment comment(const Article& article, const QString& text);

    Charter charter;
    Article vision; ///< the first part, made with the version
    Article bodies; ///< the second part
    Article first; ///< in vision
    Article second; ///< in vision
    Article third; ///< in bodies
};

} // namespace tahaluf
