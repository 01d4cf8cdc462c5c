// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/SettingsPage.h"

#include "coalition/CoalitionProfile.h"
#include "records/RecordForm.h"
#include "records/SaveBar.h"
#include "records/UnsavedQuestion.h"
#include "shell/Settings.h"
#include "widgets/ReadOnly.h"
#include "widgets/ScrolledPage.h"
#include "workflows/PictureCheck.h"
#include "Workspace.h"

#include <QBuffer>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QImageReader>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tahaluf {

namespace {

constexpr int SettingsWidth = 760;
constexpr QSize LogoSize(160, 72);

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    setRole(*label, Role::Heading);
    return label;
}

QImage imageOf(QByteArray content)
{
    QBuffer buffer(&content);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    if (reader.size().isValid()) {
        reader.setScaledSize(reader.size().scaled(LogoSize * 2, Qt::KeepAspectRatio));
    }
    return reader.read();
}

} // namespace

SettingsPage::SettingsPage(PageContext& context, Settings& settings, QWidget* parent)
    : Page(context, parent)
    , m_settings(settings)
    , m_language(new QComboBox(this))
    , m_digits(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_profile(new RecordForm(context,
                               QStringLiteral("coalition"),
                               {QStringLiteral("name"),
                                QStringLiteral("name_en"),
                                QStringLiteral("purpose_line"),
                                QStringLiteral("purpose_line_en"),
                                QStringLiteral("secretariat_line"),
                                QStringLiteral("secretariat_line_en"),
                                QStringLiteral("place"),
                                QStringLiteral("phone"),
                                QStringLiteral("email")},
                               this))
    , m_logo(new QLabel(this))
    , m_removeLogo(new QPushButton(tr("Remove"), this))
{
    setRole(*this, Role::Canvas);
    setAttribute(Qt::WA_StyledBackground);
    auto* inside = new QWidget(this);
    setRole(*inside, "scroll");
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(Space::Huge, Space::Huge, Space::Huge, Space::Huge);
    column->setSpacing(Space::Large);
    auto* title = new QLabel(tr("Settings"), inside);
    setRole(*title, Role::Title);
    column->addWidget(title);
    column->addWidget(buildProgram());
    column->addWidget(buildPapers());
    column->addWidget(buildProfile());
    column->addWidget(buildDecisions());
    column->addWidget(buildLists());
    column->addWidget(buildSearch());
    column->addStretch(1);
    showScrolled(*this, *inside);
    setFocusProxy(m_language);
    openProfile();
}

QFrame* SettingsPage::buildProgram()
{
    auto* card = new QFrame(this);
    setRole(*card, Role::Card);
    card->setMaximumWidth(SettingsWidth);
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(QStringLiteral("العربية"), static_cast<int>(Language::Arabic));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(m_settings.language())));
    m_digits->setAccessibleName(tr("Digits"));
    m_digits->addItem(QStringLiteral("123"), static_cast<int>(DigitShapes::Latin));
    m_digits->addItem(QStringLiteral("١٢٣"), static_cast<int>(DigitShapes::ArabicIndic));
    m_digits->setCurrentIndex(m_digits->findData(static_cast<int>(m_settings.digits())));
    m_theme->setAccessibleName(tr("Look"));
    m_theme->addItem(tr("As the desktop"), static_cast<int>(ThemeMode::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeMode::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeMode::Dark));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(m_settings.theme())));

    auto* form = new QFormLayout(card);
    form->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    form->setVerticalSpacing(Space::Medium);
    form->setHorizontalSpacing(Space::Large);
    form->addRow(heading(tr("The program"), card));
    for (QComboBox* box : {m_language, m_digits, m_theme}) {
        box->setMinimumWidth(220);
        box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        form->addRow(box->accessibleName(), box);
    }
    // Queued: the answer to a new language is to replace this very page.
    const auto chosen = [](QComboBox* box) { return box->currentData().toInt(); };
    connect(
        m_language,
        &QComboBox::activated,
        this,
        [this, chosen] { m_settings.setLanguage(static_cast<Language>(chosen(m_language))); },
        Qt::QueuedConnection);
    connect(
        m_digits,
        &QComboBox::activated,
        this,
        [this, chosen] { m_settings.setDigits(static_cast<DigitShapes>(chosen(m_digits))); },
        Qt::QueuedConnection);
    connect(
        m_theme,
        &QComboBox::activated,
        this,
        [this, chosen] { m_settings.setTheme(static_cast<ThemeMode>(chosen(m_theme))); },
        Qt::QueuedConnection);
    return card;
}

QFrame* SettingsPage::buildProfile()
{
    auto* card = new QFrame(this);
    setRole(*card, Role::Card);
    card->setMaximumWidth(SettingsWidth);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Medium);
    layout->addWidget(heading(tr("The coalition, as papers name it"), card));
    layout->addWidget(buildLogo());
    layout->addWidget(m_profile);
    auto* bar = new SaveBar(*m_profile, card);
    layout->addWidget(bar);
    connect(m_profile, &RecordForm::escaped, this, [this, bar] {
        if (m_profile->isDirty()) {
            bar->remind();
        }
    });
    auto* save = new QShortcut(QKeySequence(QKeySequence::Save), this);
    save->setContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, m_profile, &RecordForm::save);
    connect(m_profile, &RecordForm::saved, this, [this] { context().say(tr("The profile was saved")); });
    return card;
}

QFrame* SettingsPage::buildPapers()
{
    return buildLinks(
        tr("Papers"),
        tr("Colour, letterhead, signatures and standard phrases of each paper; texts that are used again."),
        {QStringLiteral("paper_templates"), QStringLiteral("text_modules")});
}

QFrame* SettingsPage::buildDecisions()
{
    return buildLinks(tr("Decisions"),
                      tr("By which rule the coalition decides, who decides, the quorum, silence and late positions."),
                      {QStringLiteral("decision_rules")});
}

QFrame* SettingsPage::buildLists()
{
    return buildLinks(tr("Lists"),
                      tr("Themes, mechanisms and series that the other pages offer."),
                      {QStringLiteral("themes"), QStringLiteral("mechanisms"), QStringLiteral("series")});
}

QFrame* SettingsPage::buildSearch()
{
    return buildLinks(tr("Search"),
                      tr("Words that find one another: those that come with the program, and your own."),
                      {QStringLiteral("synonyms")});
}

QFrame* SettingsPage::buildLinks(const QString& title, const QString& text, const QStringList& entities)
{
    auto* card = new QFrame(this);
    setRole(*card, Role::Card);
    card->setMaximumWidth(SettingsWidth);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Medium);
    layout->addWidget(heading(title, card));
    auto* note = new QLabel(text, card);
    note->setWordWrap(true);
    setRole(*note, Role::Subtitle);
    layout->addWidget(note);
    auto* line = new QHBoxLayout;
    line->setSpacing(Space::Small);
    for (const QString& entity : entities) {
        auto* button = new QPushButton(context().workspace().catalog().find(entity)->pluralLabel(), card);
        button->setAccessibleName(button->text());
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, entity] { emit context().recordRequested(entity, 0); });
    }
    line->addStretch(1);
    layout->addLayout(line);
    return card;
}

QWidget* SettingsPage::buildLogo()
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Medium);
    m_logo->setFixedSize(LogoSize);
    m_logo->setAlignment(Qt::AlignCenter);
    m_logo->setTextFormat(Qt::PlainText);
    m_logo->setFrameShape(QFrame::NoFrame);
    setRole(*m_logo, Role::Muted);
    auto* choose = new QPushButton(tr("Choose a logo…"), line);
    choose->setAccessibleName(tr("Choose a logo: a PNG or SVG file"));
    m_removeLogo->setAccessibleName(tr("Remove the logo"));
    ReadOnly::keepOff(context(), {choose, m_removeLogo});
    layout->addWidget(m_logo);
    layout->addWidget(choose);
    layout->addWidget(m_removeLogo);
    layout->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &SettingsPage::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, &SettingsPage::removeLogo);
    return line;
}

void SettingsPage::openProfile()
{
    Result<Profile> profile = coalitionProfile(context().workspace().records());
    if (!profile) {
        context().fail(profile.takeError());
        return;
    }
    if (profile->id.isValid()) {
        m_profile->open(profile->id.value());
    } else {
        m_profile->openNew();
    }
    showLogo();
}

void SettingsPage::showLogo()
{
    Result<Profile> profile = coalitionProfile(context().workspace().records());
    const bool hasLogo = profile && profile->logo.isValid();
    m_removeLogo->setVisible(hasLogo);
    m_logo->setPixmap({});
    m_logo->setText(tr("No logo"));
    if (!hasLogo) {
        return;
    }
    Result<QByteArray> content = context().workspace().attachments().content(profile->logo);
    if (!content) {
        context().fail(content.takeError());
        return;
    }
    const QImage image = imageOf(*content);
    if (!image.isNull()) {
        m_logo->setPixmap(QPixmap::fromImage(image.scaled(LogoSize, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    }
}

void SettingsPage::chooseLogo()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose a logo"), {}, tr("Pictures (%1)").arg(QStringLiteral("*.png *.svg")));
    if (!path.isEmpty()) {
        setLogo(path);
    }
}

bool SettingsPage::setLogo(const QString& path)
{
    if (Result<QByteArray> picture = PictureCheck::read(path); !picture) {
        context().fail(picture.takeError());
        return false;
    }
    Workspace& workspace = context().workspace();
    Result<Profile> profile = coalitionProfile(workspace.records());
    if (!profile) {
        context().fail(profile.takeError());
        return false;
    }
    Result<Attachment> logo = workspace.attachments().addFile(QStringLiteral("coalition"), profile->uid, path);
    if (!logo) {
        context().fail(logo.takeError());
        return false;
    }
    profile->logo = logo->id;
    if (Result<void> saved = workspace.records().profiles.update(*profile); !saved) {
        context().fail(saved.takeError());
        return false;
    }
    showLogo();
    context().say(tr("The logo was saved"));
    return true;
}

void SettingsPage::removeLogo()
{
    Workspace& workspace = context().workspace();
    Result<Profile> profile = coalitionProfile(workspace.records());
    if (!profile) {
        context().fail(profile.takeError());
        return;
    }
    profile->logo = {};
    if (Result<void> saved = workspace.records().profiles.update(*profile); !saved) {
        context().fail(saved.takeError());
        return;
    }
    showLogo();
}

bool SettingsPage::mayLeave()
{
    if (!m_profile->isDirty()) {
        return true;
    }
    return UnsavedQuestion::settle(
        this, [this] { return m_profile->save(); }, [this] { m_profile->discard(); });
}

QVariant SettingsPage::saveState() const
{
    return m_profile->saveState();
}

void SettingsPage::restoreState(const QVariant& state)
{
    m_profile->restoreState(state.toMap());
}

} // namespace tahaluf
