// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/TemplatesPage.h"

#include "records/UnsavedQuestion.h"
#include "reports/PageView.h"
#include "reports/PaperPages.h"
#include "reports/papers/PaperCatalog.h"
#include "reports/PicturePicker.h"
#include "reports/TemplateForm.h"
#include "reports/TemplatePreview.h"
#include "theme/Theme.h"
#include "widgets/AccentEdit.h"
#include "widgets/ReadOnly.h"
#include "Workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace tahaluf {

namespace {
constexpr int FormWidth = 400;
constexpr int DelayInMilliseconds = 200;

QScrollArea* scrolled(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    setRole(*content, "scroll");
    area->setWidget(content);
    return area;
}
} // namespace

TemplatesPage::TemplatesPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_paper(new QComboBox(this))
    , m_form(new TemplateForm(this))
    , m_problem(new QLabel(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_discard(new QPushButton(tr("Discard changes"), this))
    , m_language(new QComboBox(this))
    , m_empty(new QLabel(this))
    , m_view(new PageView)
{
    setRole(*this, Role::Canvas);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildForm());
    layout->addWidget(buildPreview(), 1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayInMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &TemplatesPage::showPreview);
    connect(m_form, &TemplateForm::edited, this, &TemplatesPage::lookDirty);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &TemplatesPage::choosePaper);
    connect(m_language, &QComboBox::currentIndexChanged, this, &TemplatesPage::showPreview);
    connect(m_save, &QPushButton::clicked, this, &TemplatesPage::save);
    connect(m_discard, &QPushButton::clicked, this, &TemplatesPage::discard);
    for (PicturePicker* picker : {&m_form->logo(), &m_form->letterhead()}) {
        connect(picker, &PicturePicker::refused, this, [this](const Error& error) { say(error.message); });
    }
    for (const QKeySequence& keys : {QKeySequence(QKeySequence::Save), QKeySequence(Qt::Key_F9)}) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &TemplatesPage::save);
    }
    ReadOnly::keepOff(context, {m_form, m_save, m_discard});
    setFocusProxy(m_paper);
    open({});
}

QWidget* TemplatesPage::buildForm()
{
    auto* pane = new QWidget(this);
    setRole(*pane, Role::Pane);
    pane->setAttribute(Qt::WA_StyledBackground);
    pane->setFixedWidth(FormWidth);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, Space::Large, 0, 0);
    layout->setSpacing(Space::Small);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(Space::Large, 0, Space::Large, 0);
    head->setSpacing(Space::Small);
    auto* title = new QLabel(tr("Paper templates"), pane);
    setRole(*title, Role::Title);
    auto* note =
        new QLabel(tr("How the papers look and what they say every time. Approved minutes stay as they were."), pane);
    note->setWordWrap(true);
    setRole(*note, Role::Subtitle);
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItem(tr("All papers"), QString(QLatin1String("")));
    for (const PaperKind& kind : PaperCatalog::all()) {
        m_paper->addItem(kind.title(), kind.id);
    }
    head->addWidget(title);
    head->addWidget(note);
    head->addWidget(m_paper);
    layout->addLayout(head);

    auto* content = new QWidget(pane);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(Space::Large, Space::Small, Space::Large, Space::Large);
    inner->addWidget(m_form);
    inner->addStretch();
    layout->addWidget(scrolled(content, pane), 1);

    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(Space::Large, 0, Space::Large, 0);
    m_problem->hide();
    setRole(*m_problem, Role::Problem);
    layout->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(Space::Large, Space::Small, Space::Large, Space::Medium);
    buttons->setSpacing(Space::Small);
    setRole(*m_save, Role::Primary);
    m_save->setToolTip(tr("Ctrl+S or F9"));
    for (QPushButton* button : {m_save, m_discard}) {
        button->setAccessibleName(button->text());
        buttons->addWidget(button);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
    return pane;
}

QWidget* TemplatesPage::buildPreview()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Small);
    auto* bar = new QHBoxLayout;
    auto* label = new QLabel(tr("First page, as it would be"), side);
    setRole(*label, Role::Section);
    m_language->setAccessibleName(tr("Language of the paper"));
    m_language->addItem(QStringLiteral("العربية"), static_cast<int>(Language::Arabic));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(context().phrasebook().language())));
    bar->addWidget(label, 1);
    bar->addWidget(m_language);
    layout->addLayout(bar);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->hide();
    setRole(*m_empty, Role::Muted);
    layout->addWidget(m_empty, 1);
    m_view->setFrameShape(QFrame::NoFrame);
    layout->addWidget(m_view, 1);
    return side;
}

void TemplatesPage::choosePaper()
{
    const QString wanted = m_paper->currentData().toString();
    if (wanted == m_open) {
        return;
    }
    if (!mayLeave()) {
        const QSignalBlocker quiet(m_paper);
        m_paper->setCurrentIndex(m_paper->findData(m_open));
        return;
    }
    open(wanted);
}

void TemplatesPage::open(const QString& id)
{
    Workspace& workspace = context().workspace();
    const CoalitionRecords& records = workspace.records();
    Result<PaperTemplate> stored = workspace.templates().of(id);
    if (!stored) {
        context().fail(stored.error());
        return;
    }
    m_open = id;
    // What holds where this template says nothing: the same look with a blank one in its place.
    PaperTrial blank;
    blank.shown.paper = id;
    const auto lookIn = [&](Language language) {
        Result<PaperLook> look = PaperLook::read(records, id, Phrasebook(language), &blank);
        if (!look) {
            context().fail(look.error());
        }
        return look ? *look : PaperLook();
    };
    const auto picture = [&](AttachmentId attachment) {
        Result<QByteArray> content = attachment.isValid() ? workspace.attachments().content(attachment) : QByteArray();
        if (!content) {
            context().fail(content.error());
        }
        return content ? *content : QByteArray();
    };
    m_form->open(*stored,
                 picture(stored->logo),
                 picture(stored->letterhead),
                 lookIn(Language::Arabic),
                 lookIn(Language::English));
    say({});
    lookDirty();
    showPreview();
}

void TemplatesPage::lookDirty()
{
    const bool isDirty = m_form->isDirty();
    m_save->setEnabled(isDirty);
    m_discard->setEnabled(isDirty);
    m_delay.start();
}

Result<Document> TemplatesPage::paper() const
{
    PaperTrial trial{m_form->value(), m_form->logo().content(), m_form->letterhead().content()};
    // A colour that is refused is not shown as if it could be had.
    if (!PaperTemplateWorkflow::checkAccent(trial.shown.accent)) {
        trial.shown.accent.clear();
    }
    PaperRequest request;
    request.language = static_cast<Language>(m_language->currentData().toInt());
    request.digits = context().phrasebook().digits();
    return TemplatePreview::make(context().workspace().records(), trial, request);
}

void TemplatesPage::showPreview()
{
    m_delay.stop();
    m_shown.reset();
    Result<Document> made = paper();
    using Pages = Result<std::shared_ptr<PaperPages>>;
    Pages pages = made ? PaperPages::layOut(PaperSet(*made), [](int, int) { return true; }) : Pages(made.error());
    m_empty->setVisible(!pages);
    m_view->setVisible(pages.has_value());
    if (!pages) {
        m_empty->setText(pages.error().message);
        return;
    }
    m_shown = std::move(*made);
    m_view->setPages(std::move(*pages));
}

void TemplatesPage::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

QString TemplatesPage::problem() const
{
    return m_problem->text();
}

bool TemplatesPage::save()
{
    PaperTemplate changed = m_form->value();
    Result<void> saved =
        context().workspace().templates().save(changed, m_form->logo().chosen(), m_form->letterhead().chosen());
    if (!saved) {
        say(saved.error().message);
        if (saved.error().field == QLatin1String("accent")) {
            m_form->accent().setFocus();
        }
        return false;
    }
    open(m_open);
    context().say(tr("The template was saved"));
    return true;
}

void TemplatesPage::discard()
{
    open(m_open);
}

bool TemplatesPage::mayLeave()
{
    if (!m_form->isDirty()) {
        return true;
    }
    return UnsavedQuestion::settle(
        this, [this] { return save(); }, [this] { discard(); });
}

QVariant TemplatesPage::saveState() const
{
    QVariantMap typed;
    const EntitySpec<PaperTemplate>& spec = specOf<PaperTemplate>();
    const PaperTemplate now = m_form->value();
    for (std::size_t i = 0; i < spec.fieldCount(); ++i) {
        typed.insert(spec.info().fields[i].key, spec.read(now, i));
    }
    return QVariantMap{{QStringLiteral("paper"), m_open}, {QStringLiteral("typed"), typed}};
}

void TemplatesPage::restoreState(const QVariant& state)
{
    const QString id = state.toMap().value(QStringLiteral("paper")).toString();
    m_paper->setCurrentIndex(qMax(0, m_paper->findData(id)));
    const QVariantMap typed = state.toMap().value(QStringLiteral("typed")).toMap();
    const EntitySpec<PaperTemplate>& spec = specOf<PaperTemplate>();
    PaperTemplate now = m_form->value();
    for (std::size_t i = 0; i < spec.fieldCount(); ++i) {
        const auto value = typed.constFind(spec.info().fields[i].key);
        if (value != typed.constEnd()) {
            spec.write(now, i, *value);
        }
    }
    m_form->type(now);
}

void TemplatesPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!m_form->isDirty()) {
        // The records the preview is made from may have changed meanwhile.
        open(m_open);
    }
}

} // namespace tahaluf
