// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/PapersPage.h"

#include "reports/PaperChoices.h"
#include "reports/papers/PaperCatalog.h"
#include "reports/ProgressStrip.h"
#include "reports/YearChoice.h"
#include "shell/Meetings.h"
#include "theme/Theme.h"
#include "widgets/LinkPicker.h"
#include "Workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalBlocker>

namespace tahaluf {

namespace {

constexpr int CardWidth = 860;

QString fileKey()
{
    return QStringLiteral("papers/file");
}

QString meetingKey()
{
    return QStringLiteral("papers/meeting");
}

QString memberKey()
{
    return QStringLiteral("papers/member");
}

QLabel* fieldLabel(const QString& text, QWidget* buddy, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    setRole(*label, Role::FieldLabel);
    label->setBuddy(buddy);
    return label;
}

} // namespace

PapersPage::PapersPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_meeting(new QComboBox(this))
    , m_member(new LinkPicker(context, QStringLiteral("members"), this))
    , m_year(new YearChoice(this))
    , m_choices(new PaperChoices(this))
    , m_strip(new ProgressStrip(this))
    , m_desk(new PaperDesk(*this, *m_strip))
    , m_notice(new QLabel(this))
{
    setRole(*this, Role::Canvas);
    setAttribute(Qt::WA_StyledBackground);
    auto* title = new QLabel(tr("Papers"), this);
    setRole(*title, Role::Title);
    auto* subtitle =
        new QLabel(tr("Made from the records. Look at one, or tick several to print, save or send together."), this);
    setRole(*subtitle, Role::Subtitle);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notice->setMaximumWidth(CardWidth);
    m_notice->hide();
    m_strip->setMaximumWidth(CardWidth);

    auto* content = new QWidget;
    setRole(*content, "scroll");
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::Huge, Space::Huge, Space::Huge, Space::Huge);
    layout->setSpacing(Space::Small);
    layout->addWidget(title);
    layout->addWidget(subtitle);
    layout->addSpacing(Space::Small);
    layout->addWidget(buildPickers());
    layout->addSpacing(Space::Small);
    layout->addWidget(buildCard());
    layout->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    // Below the list and always in sight, however many papers there are.
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(Space::Huge, 0, Space::Huge, Space::Medium);
    foot->setSpacing(Space::Tiny);
    foot->addWidget(buildErrands());
    foot->addWidget(m_strip);
    foot->addWidget(m_notice);
    whole->addLayout(foot);
    setFocusProxy(m_meeting);
    connectDesk();

    PaperRequest first;
    first.language = context.phrasebook().language();
    first.digits = context.phrasebook().digits();
    m_choices->set(first);
    readMeetings();
    const QSettings settings;
    if (settings.value(fileKey()).toString() == context.workspace().path()) {
        restoreState(
            QVariantMap{{meetingKey(), settings.value(meetingKey())}, {memberKey(), settings.value(memberKey())}});
    }
    connect(m_meeting, &QComboBox::activated, this, &PapersPage::remember);
    connect(m_meeting, &QComboBox::currentIndexChanged, this, &PapersPage::showState);
    connect(m_member, &LinkPicker::picked, this, &PapersPage::remember);
    connect(m_member, &LinkPicker::picked, this, &PapersPage::showState);
    connect(m_member, &LinkPicker::cleared, this, &PapersPage::remember);
    connect(m_member, &LinkPicker::cleared, this, &PapersPage::showState);
}

QWidget* PapersPage::buildPickers()
{
    auto* pickers = new QWidget(this);
    pickers->setMaximumWidth(CardWidth);
    m_meeting->setAccessibleName(tr("Meeting of the papers"));
    m_meeting->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_meeting->setMinimumContentsLength(24);
    m_meeting->setPlaceholderText(tr("No meeting yet"));
    m_member->setAccessibleName(tr("Body of the papers"));
    m_member->setPlaceholderText(tr("All bodies"));
    auto* grid = new QGridLayout(pickers);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::Large);
    grid->setVerticalSpacing(Space::Tiny);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->addWidget(fieldLabel(tr("Meeting"), m_meeting, this), 0, 0);
    grid->addWidget(m_meeting, 1, 0);
    grid->addWidget(fieldLabel(tr("Body"), m_member, this), 0, 1);
    grid->addWidget(m_member, 1, 1);
    grid->addWidget(fieldLabel(tr("Year"), m_year, this), 0, 2);
    grid->addWidget(m_year, 1, 2);
    grid->setRowMinimumHeight(2, Space::Small);
    grid->addWidget(m_choices, 3, 0, 1, 3, Qt::AlignLeading);
    return pickers;
}

QWidget* PapersPage::buildCard()
{
    auto* card = new QFrame(this);
    setRole(*card, Role::Card);
    card->setMaximumWidth(CardWidth);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    grid->setHorizontalSpacing(Space::Large);
    grid->setVerticalSpacing(Space::Small);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const PaperKind& kind : PaperCatalog::all()) {
        // Letters are shown from the register of correspondence, the recovery key from the page of safety.
        if (!kind.needsLetter && !kind.isSecret) {
            addPaper(*grid, row++, kind);
        }
    }
    return card;
}

void PapersPage::addPaper(QGridLayout& grid, int row, const PaperKind& kind)
{
    Row line;
    line.kind = &kind;
    QString text = kind.title();
    line.box = new QCheckBox(text.replace(QLatin1Char('&'), QStringLiteral("&&")), this);
    line.box->setAccessibleName(kind.title());
    line.note = new QLabel(this);
    line.note->setTextFormat(Qt::PlainText);
    line.show = new QPushButton(tr("Show"), this);
    line.show->setAccessibleName(tr("Show: %1").arg(kind.title()));
    grid.addWidget(line.box, row, 0);
    grid.addWidget(line.note, row, 1);
    grid.addWidget(line.show, row, 2);
    connect(line.box, &QCheckBox::toggled, this, &PapersPage::showState);
    connect(line.show, &QPushButton::clicked, this, [this, &kind] {
        const PaperRequest request = requestFor(kind);
        if (kind.takesYear) {
            emit context().paperAsked(kind.id, request);
        } else {
            emit context().paperRequested(kind.id, request.meeting.value(), request.member.value());
        }
    });
    m_rows.push_back(line);
}

QWidget* PapersPage::buildErrands()
{
    auto* errands = new QWidget(this);
    errands->setMaximumWidth(CardWidth);
    auto* line = new QHBoxLayout(errands);
    line->setContentsMargins(0, Space::Small, 0, Space::Small);
    line->setSpacing(Space::Small);
    const auto add = [&](const QString& text, auto action) {
        auto* button = new QPushButton(text, this);
        QString name = text;
        button->setAccessibleName(name.remove(QLatin1Char('&')).remove(QChar(0x2026)));
        connect(button, &QPushButton::clicked, this, action);
        line->addWidget(button);
        m_errands.push_back(button);
        return button;
    };
    setRole(*add(tr("&Print…"), [this] { m_desk->askAndPrint(source()); }), Role::Primary);
    add(tr("&Save as one file…"), [this] { m_desk->askAndSave(source(), commonTitle()); });
    add(tr("Save &each as PDF…"), [this] { m_desk->askAndSaveEach(source()); });
    add(tr("Send by e-&mail…"), [this] { m_desk->mail(source(), commonTitle()); });
    line->addStretch(1);
    return errands;
}

void PapersPage::connectDesk()
{
    connect(m_desk, &PaperDesk::done, this, [this](const QString& message) {
        say(message, false);
        context().say(message);
    });
    connect(m_desk, &PaperDesk::failed, this, [this](const Error& error) { say(error.message, true); });
    connect(m_desk, &PaperDesk::stopped, this, [this] { say(tr("Stopped; nothing was written."), false); });
    connect(m_desk, &PaperDesk::busyChanged, this, [this](bool isBusy) {
        if (isBusy) {
            m_notice->hide();
        }
        showState();
    });
}

void PapersPage::readMeetings()
{
    const qint64 before = meeting();
    Result<std::vector<MeetingChoice>> meetings = latestMeetings(context());
    if (!meetings) {
        context().fail(meetings.takeError());
        return;
    }
    {
        const QSignalBlocker quiet(m_meeting);
        m_meeting->clear();
        for (const MeetingChoice& meeting : *meetings) {
            m_meeting->addItem(meeting.label, meeting.id);
        }
        m_meeting->setEnabled(!meetings->empty());
        m_meeting->setCurrentIndex(qMax(meetings->empty() ? -1 : 0, m_meeting->findData(before)));
    }
    showState();
}

qint64 PapersPage::meeting() const
{
    return m_meeting->currentData().toLongLong();
}

qint64 PapersPage::member() const
{
    return m_member->currentId();
}

PaperRequest PapersPage::requestFor(const PaperKind& kind) const
{
    PaperRequest request;
    m_choices->writeTo(request);
    if (kind.needsMeeting) {
        request.meeting = MeetingId(meeting());
    }
    if (kind.takesMember || kind.needsMember) {
        request.member = MemberId(member());
    }
    if (kind.takesYear) {
        request.year = m_year->year();
    }
    return request;
}

QString PapersPage::reasonAgainst(const PaperKind& kind) const
{
    if (kind.needsMeeting && meeting() == 0) {
        return tr("Needs a meeting: add one on the page of meetings.");
    }
    if (kind.needsMember && member() == 0) {
        return tr("Needs a body: choose one above.");
    }
    return {};
}

QVector<PaperOrder> PapersPage::orders() const
{
    QVector<PaperOrder> orders;
    for (const Row& row : m_rows) {
        if (row.box->isChecked() && row.box->isEnabled()) {
            orders.append({row.kind->id, requestFor(*row.kind)});
        }
    }
    return orders;
}

PaperDesk::Source PapersPage::source() const
{
    const PaperMaker maker(context().workspace().path(), context().workspace().clock());
    return [maker, orders = orders()](const PaperJob::Step& step) { return maker.make(orders, step); };
}

QString PapersPage::commonTitle() const
{
    const QVector<PaperOrder> orders = this->orders();
    if (orders.size() == 1) {
        return PaperCatalog::find(orders.first().report)->title();
    }
    return m_meeting->currentIndex() < 0 ? tr("Papers") : tr("Papers of %1").arg(m_meeting->currentText());
}

void PapersPage::showState()
{
    for (const Row& row : m_rows) {
        const QString reason = reasonAgainst(*row.kind);
        row.box->setEnabled(reason.isEmpty());
        row.show->setEnabled(reason.isEmpty());
        setRole(*row.note, reason.isEmpty() ? Role::Muted : Role::Problem);
        row.note->setText(!reason.isEmpty()        ? reason
                          : row.kind->needsMeeting ? tr("Of the chosen meeting")
                          : row.kind->needsMember  ? tr("Of the chosen body")
                          : row.kind->takesYear    ? tr("Of the chosen year")
                          : row.kind->takesMember  ? tr("Of the chosen body, or of all")
                                                   : tr("Of the whole coalition"));
    }
    const bool canGo = !orders().isEmpty() && !m_desk->isBusy();
    for (QPushButton* button : m_errands) {
        button->setEnabled(canGo);
    }
}

void PapersPage::say(const QString& text, bool isProblem)
{
    setRole(*m_notice, isProblem ? Role::Problem : Role::Muted);
    m_notice->setText(text);
    m_notice->show();
}

QString PapersPage::notice() const
{
    return m_notice->isHidden() ? QString() : m_notice->text();
}

void PapersPage::remember() const
{
    QSettings settings;
    settings.setValue(fileKey(), context().workspace().path());
    settings.setValue(meetingKey(), meeting());
    settings.setValue(memberKey(), member());
}

void PapersPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    readMeetings();
    m_year->fill(context());
}

QVariant PapersPage::saveState() const
{
    QVariantList ticked;
    for (const PaperOrder& order : orders()) {
        ticked.append(order.report);
    }
    return QVariantMap{{meetingKey(), meeting()}, {memberKey(), member()}, {QStringLiteral("ticked"), ticked}};
}

void PapersPage::restoreState(const QVariant& state)
{
    const QVariantMap values = state.toMap();
    const QVariantList ticked = values.value(QStringLiteral("ticked")).toList();
    m_meeting->setCurrentIndex(qMax(m_meeting->count() > 0 ? 0 : -1, m_meeting->findData(values.value(meetingKey()))));
    m_member->setRecord(values.value(memberKey()).toLongLong());
    for (const Row& row : m_rows) {
        row.box->setChecked(ticked.contains(row.kind->id));
    }
    showState();
}

} // namespace tahaluf
