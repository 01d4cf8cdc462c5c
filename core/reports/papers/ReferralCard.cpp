// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/ReferralCard.h"

#include "coalition/ServiceQueries.h"
#include "coalition/services/ServiceHours.h"
#include "language/Bidi.h"
#include "reports/papers/LabelDrawing.h"
#include "reports/papers/LabelGrid.h"
#include "reports/papers/ReferralGuide.h"
#include "reports/papers/ReferralPicture.h"
#include "reports/papers/ServiceFacts.h"

#include <algorithm>

namespace tahaluf {

using paper::Align;
using paper::Ink;

namespace {
const QSizeF Card(88, 54);
constexpr qreal Side = 4;
constexpr qreal Top = 11.4;
constexpr qreal Line = 6.1;
constexpr qreal UpperLine = 3.4;
constexpr std::size_t MostLines = 6;

/** What somebody calls at any hour comes first. */
int urgency(const Service& service)
{
    const int kind = service.kind == ServiceKind::Hotline ? 0 : service.kind == ServiceKind::Police ? 1 : 2;
    return kind * 2 + (ServiceHours(service).isAllDay() ? 0 : 1);
}
} // namespace

Result<Document> ReferralCard::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    ReferralCard self(words);
    Document paper = words.openDocument(self.wording("Referral cards"));
    const std::vector<ReferralPath> paths = ReferralGuide::pathsOf(words);
    if (paths.empty()) {
        paper.title(self.wording("Referral cards"));
        paper.paragraph(request.edition == Audience::Internal ? self.wording("No referral path is recorded yet.")
                                                              : self.wording("No referral path in this edition."));
        return words.finished(std::move(paper));
    }
    const LabelGrid grid(Card, 2);
    const paper::Drawing back = self.numbers();
    QVector<paper::Drawing> labels;
    for (const ReferralPath& path : paths) {
        const paper::Drawing front = self.stepsOf(path);
        for (int row = 0; row < grid.rows(); ++row) {
            labels << front << back;
        }
    }
    grid.apply(paper);
    paper.labels(grid.sheet(std::move(labels), true));
    return words.finished(std::move(paper));
}

paper::Drawing ReferralCard::stepsOf(const ReferralPath& path)
{
    const ReferralFlow flow = m_words.read(ServiceQueries(m_words.records()).flow(path.id));
    const QHash<qint64, QString> bodies = ReferralGuide::bodiesOf(m_words, flow);
    const ReferralPicture picture(flow, bodies, m_book);
    const qreal width = Card.width() - 2 * Side;
    LabelDrawing card(Card, m_book.direction());
    card.text({Side, 2.5, width, 7},
              m_words.either(path.name, path.nameEn),
              {.size = 11, .leastSize = 7, .bold = true, .ink = Ink::Accent});
    card.line({Side, 10.2}, {Card.width() - Side, 10.2}, Ink::Accent, 0.5);
    const std::size_t count = flow.steps().size();
    for (std::size_t i = 0; i < MostLines; ++i) {
        const qreal y = Top + Line * qreal(i);
        const bool isStep = i < count;
        QStringList facts;
        if (isStep) {
            facts << picture.bodyOf(i) << ServiceFacts::limit(flow.steps()[i].limitHours, m_book);
        }
        card.text({Side, y, 5, Line},
                  isStep ? m_book.number(static_cast<qint64>(i) + 1) : QString(),
                  {.size = 9, .bold = true, .ink = Ink::Accent, .align = Align::Centre});
        card.text({Side + 6, y, width - 6, UpperLine},
                  isStep ? picture.nameOf(i) : QString(),
                  {.size = 8, .leastSize = 6, .bold = true});
        card.text({Side + 6, y + UpperLine, width - 6, Line - UpperLine},
                  m_words.joined(facts),
                  {.size = 6.5, .leastSize = 5.5, .ink = Ink::Muted});
    }
    const int more = static_cast<int>(count) - static_cast<int>(MostLines);
    card.text({Side, Card.height() - 5.2, width, 4},
              more > 0 ? m_book.phrase("ReferralCard", "and %n more step(s): see the guide", nullptr, more)
                       : m_words.coalitionName(),
              {.size = 6.5, .leastSize = 5, .ink = Ink::Muted, .align = Align::Centre});
    return card.drawing();
}

paper::Drawing ReferralCard::numbers()
{
    std::vector<Service> services = m_words.read(ServiceQueries(m_words.records()).services(m_words.request().edition));
    std::erase_if(services, [](const Service& service) { return service.phone.trimmed().isEmpty(); });
    std::stable_sort(services.begin(), services.end(), [](const Service& left, const Service& right) {
        return urgency(left) < urgency(right);
    });
    const qreal width = Card.width() - 2 * Side;
    LabelDrawing card(Card, m_book.direction());
    card.text({Side, 2.5, width, 7},
              wording("Numbers to call"),
              {.size = 11, .leastSize = 7, .bold = true, .ink = Ink::Accent});
    card.line({Side, 10.2}, {Card.width() - Side, 10.2}, Ink::Accent, 0.5);
    for (std::size_t i = 0; i < MostLines; ++i) {
        const qreal y = Top + Line * qreal(i);
        const bool isService = i < services.size();
        const Service service = isService ? services[i] : Service();
        card.text({Side, y, width * 0.62, UpperLine},
                  m_words.either(service.name, service.nameEn),
                  {.size = 8, .leastSize = 6, .bold = true});
        card.text({Side, y + UpperLine, width * 0.62, Line - UpperLine},
                  isService ? ServiceFacts::hours(service, m_book) : QString(),
                  {.size = 6.5, .leastSize = 5.5, .ink = Ink::Muted});
        card.text({Side + width * 0.63, y, width * 0.37, Line},
                  Bidi::isolatePhone(service.phone),
                  {.size = 9, .leastSize = 6, .bold = true, .ink = Ink::Accent, .align = Align::Trailing});
    }
    card.text({Side, Card.height() - 5.2, width, 4},
              wording("Never write the name of a victim on this card."),
              {.size = 6.5, .leastSize = 5, .ink = Ink::Muted, .align = Align::Centre});
    return card.drawing();
}

} // namespace tahaluf
