// SPDX-License-Identifier: GPL-3.0-or-later
// Matching a need with 5,000 offers, beside reading through their names: BenchMatching
#include "coalition/resources/ResourceMatcher.h"
#include "Measured.h"

#include <QTextStream>

using namespace tahaluf;

namespace {

constexpr std::size_t Offers = 5000;
constexpr int Rounds = 9;
constexpr double Goal = 20; ///< milliseconds

std::vector<Resource> offers()
{
    const QStringList fields{"تدريب", "التعرّف المبكر", "المقابلة", "مؤتمر", "إعادة الإدماج", "القانون الجنائي"};
    std::vector<Resource> resources(Offers);
    for (std::size_t i = 0; i < resources.size(); ++i) {
        const auto place = static_cast<int>(i);
        resources[i].id = ResourceId(place + 1);
        resources[i].name = QStringLiteral("مورد رقم %1").arg(place);
        resources[i].kind = static_cast<ResourceKind>(place % 6);
        resources[i].fields = fields.at(place % 6) + QStringLiteral("، ") + fields.at((place / 6) % 6);
        resources[i].languages = place % 2 ? QStringLiteral("العربية، الإنجليزية") : QStringLiteral("الهندية");
        resources[i].capacity = place % 200;
    }
    return resources;
}

std::vector<ResourceRequest> requests()
{
    std::vector<ResourceRequest> all(Offers / 2);
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].resource = ResourceId(static_cast<qint64>(i) * 2 + 1);
        all[i].state = RequestState::Agreed;
        all[i].fromOn = all[i].untilOn = QDate(2012, 12, 3);
    }
    return all;
}

} // namespace

int main()
{
    const std::vector<Resource> all = offers();
    const ResourceMatcher matcher(all, requests());
    ResourceNeed need;
    need.words = QStringLiteral("تدريب على التعرف");
    need.language = QStringLiteral("الإنجليزية");
    need.capacity = 20;
    need.from = QDate(2012, 12, 3);
    std::size_t found = 0;
    const double matching = Measured::medianTime(Rounds, [&] { found = matcher.match(need).size(); });
    qint64 plain = 0;
    const double reading = Measured::medianTime(Rounds, [&] {
        plain += std::count_if(all.begin(), all.end(), [](const Resource& each) {
            return each.fields.contains(QStringLiteral("تدريب")) && each.capacity >= 20;
        });
    });
    QTextStream(stdout) << Offers << " offers, " << found << " found:\n"
                        << "  matching       " << QString::number(matching, 'f', 2) << " ms (goal: under " << Goal
                        << ")\n"
                        << "  reading fields " << QString::number(reading, 'f', 2) << " ms\n";
    return found > 100 && plain > 0 && matching < Goal ? 0 : 1;
}
