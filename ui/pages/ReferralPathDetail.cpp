// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ReferralPathDetail.h"

#include "coalition/NamesById.h"
#include "coalition/ServiceQueries.h"
#include "pages/StepList.h"
#include "records/RelatedList.h"
#include "reports/papers/ReferralPicture.h"
#include "theme/Theme.h"
#include "widgets/DrawingView.h"
#include "widgets/ReadOnly.h"
#include "Workspace.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tahaluf {

namespace {

constexpr int PictureHeight = 380;
const QSizeF MostOfPicture(120, 400); ///< millimetres: one column is scrolled up and down

/** The drawing among the sections of the record; the detail draws it anew whenever the record is read. */
class PictureSection final : public RecordSection
{
public:
    PictureSection(PageContext& context, DrawingView* view, QWidget* parent)
        : RecordSection(context, parent)
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(view);
    }
    void setRecord(qint64, const QString&) override {}
};

RelatedListOptions pathStepOptions()
{
    RelatedListOptions options = stepsOf(QStringLiteral("referral_steps"), QStringLiteral("path"));
    options.columns = QStringList{
        QStringLiteral("position"), QStringLiteral("name"), QStringLiteral("member"), QStringLiteral("limit_hours")};
    options.formFields = QStringList{QStringLiteral("name"),
                                     QStringLiteral("member"),
                                     QStringLiteral("position"),
                                     QStringLiteral("limit_hours"),
                                     QStringLiteral("condition"),
                                     QStringLiteral("otherwise"),
                                     QStringLiteral("next"),
                                     QStringLiteral("ends"),
                                     QStringLiteral("instructions"),
                                     QStringLiteral("name_en"),
                                     QStringLiteral("condition_en"),
                                     QStringLiteral("instructions_en")};
    options.emptyText = ReferralPathDetail::tr("No steps yet. A step leads to the next one in order; say only where it "
                                               "leads elsewhere.");
    return options;
}

} // namespace

ReferralPathDetail::ReferralPathDetail(PageContext& context, QWidget* parent)
    : RecordDetail(context,
                   QStringLiteral("referral_paths"),
                   {QStringLiteral("name"),
                    QStringLiteral("purpose"),
                    QStringLiteral("audience"),
                    QStringLiteral("name_en"),
                    QStringLiteral("purpose_en")},
                   Arrangement::Stacked,
                   parent)
    , m_steps(new RelatedList(context, pathStepOptions(), this))
    , m_picture(new DrawingView(this))
{
    form().fold({QStringLiteral("name_en"), QStringLiteral("purpose_en")});
    auto* guide = new QPushButton(tr("Print the path"), this);
    auto* card = new QPushButton(tr("Print pocket cards"), this);
    setRole(*guide, Role::Primary);
    connect(guide, &QPushButton::clicked, this, [this] { print(QStringLiteral("referral-guide")); });
    connect(card, &QPushButton::clicked, this, [this] { print(QStringLiteral("referral-card")); });
    for (QPushButton* button : {guide, card}) {
        button->setAccessibleName(button->text());
        ReadOnly::markHarmless(*button);
        addCommand(button);
    }
    m_picture->setMinimumHeight(PictureHeight);
    m_picture->setAccessibleName(tr("Picture of the path"));
    addSection(tr("Steps"), m_steps);
    addSection(tr("Picture of the path"), new PictureSection(context, m_picture, this));
    connect(&context.workspace().notifier(), &ChangeNotifier::changed, this, [this](const RecordChanges& changes) {
        for (const RecordChange& change : changes) {
            if (change.entity == QLatin1String("referral_steps")) {
                draw();
                return;
            }
        }
    });
}

void ReferralPathDetail::print(const QString& paper)
{
    PaperRequest request;
    request.referralPath = ReferralPathId(form().id());
    emit context().paperAsked(paper, request);
}

void ReferralPathDetail::showHeader()
{
    RecordDetail::showHeader();
    draw();
}

void ReferralPathDetail::draw()
{
    const CoalitionRecords& records = context().workspace().records();
    const Phrasebook& book = context().phrasebook();
    Result<ReferralFlow> flow = ServiceQueries(records).flow(ReferralPathId(form().id()));
    Result<QHash<qint64, QString>> bodies = namesById(records.members, book, &Member::name, &Member::nameEn);
    if (!flow || !bodies) {
        context().fail(!flow ? flow.error() : bodies.error());
        return;
    }
    const ReferralPicture picture(*flow, *bodies, book);
    m_picture->setDrawing(picture.drawing(MostOfPicture), book.direction(), picture.description());
}

} // namespace tahaluf
