// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/DecisionFixture.h"

#include <QRandomGenerator>

#include <vector>

namespace tahaluf {

/** A file in which random commands are done; what there is to do them on. */
class PathWorld : public DecisionFixture
{
public:
    struct Command
    {
        const char* name;
        void (*run)(PathWorld& world); ///< that it is refused is fine
    };
    /** What can be done on the path from proposal to text. */
    static const std::vector<Command>& commands();

    explicit PathWorld(quint32 seed)
        : random(seed)
    {
        rules.quorumCore = 100;
        (void)decisions().saveRules(rules);
        charter = *workspace->charters().createFirst(QStringLiteral("وثيقة التأسيس"));
    }

    template <typename T> auto anyOf(const Repository<T>& records)
    {
        const auto all = records.all();
        return all && !all->empty() ? (*all)[random.bounded(static_cast<quint32>(all->size()))].id : decltype(T::id)();
    }
    DecisionId anyDecision() { return anyOf(workspace->records().decisions); }
    EntryId anyProposal() { return anyOf(workspace->records().entries); }
    RecommendationId anyRecommendation() { return anyOf(workspace->records().recommendations); }
    ArticleId anyArticle() { return anyOf(workspace->records().articles); }
    const Member& anyMember()
    {
        const Member* all[] = {&interior, &justice, &university, &foundation};
        return *all[random.bounded(4)];
    }
    /** A day around the present one. */
    QDate anyDay() { return clock.localNow().date().addDays(random.bounded(20) - 5); }
    bool oneIn(int chances) { return random.bounded(chances) == 0; }
    QString words() { return oneIn(3) ? QString() : QStringLiteral("نص %1").arg(random.bounded(1000)); }

    QRandomGenerator random;
    Charter charter;
    QString broken; ///< what a command found wrong by itself
};

} // namespace tahaluf
