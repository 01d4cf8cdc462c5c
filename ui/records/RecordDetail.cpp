// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/RecordDetail.h"

#include "language/Bidi.h"
#include "records/FormField.h"
#include "records/HistoryDialog.h"
#include "records/SaveBar.h"
#include "records/UnsavedQuestion.h"
#include "theme/Theme.h"
#include "widgets/FlowLayout.h"
#include "widgets/ReadOnly.h"
#include "widgets/StateBadge.h"
#include "Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tahaluf {

RecordDetail::RecordDetail(PageContext& context,
                           const QString& entity,
                           const QStringList& formFields,
                           Arrangement arrangement,
                           QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new RecordForm(context, entity, formFields, this))
    , m_saveBar(new SaveBar(*m_form, this))
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_badge(new StateBadge(this))
    , m_commands(new QWidget(this))
    , m_body(nullptr)
    , m_nothing(new QLabel(this))
{
    setRole(*this, Role::Pane);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::Large, 0, 0);
    layout->setSpacing(Space::Small);
    buildHeader(*layout);

    auto* content = new QWidget(this);
    m_upper = new QVBoxLayout;
    m_upper->setSpacing(Space::Medium);
    m_stack = new QVBoxLayout(content);
    m_stack->setContentsMargins(Space::Large, Space::Tiny, Space::Large, Space::Large);
    m_stack->setSpacing(Space::Medium);
    m_stack->addLayout(m_upper);
    m_stack->addWidget(m_form);
    if (arrangement == Arrangement::Tabbed) {
        m_stack->addStretch();
        m_tabs = new QTabWidget(this);
        m_tabs->setDocumentMode(true);
        m_tabs->setAccessibleName(tr("Parts of the record"));
        m_tabs->addTab(scrolled(content), tr("Details"));
        m_body = m_tabs;
    } else {
        m_body = scrolled(content);
    }
    layout->addWidget(m_body, 1);
    m_nothing->setAlignment(Qt::AlignCenter);
    setCanChoose(true);
    setRole(*m_nothing, Role::Muted);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_saveBar);

    // Ctrl shortcuts can fail under another keyboard layout: a function key does the same.
    for (const QKeySequence& keys : {QKeySequence(QKeySequence::Save), QKeySequence(Qt::Key_F9)}) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_form, &RecordForm::save);
    }
    connect(m_form, &RecordForm::opened, this, &RecordDetail::shown);
    connect(m_form, &RecordForm::saved, this, &RecordDetail::saved);
    connect(m_form, &RecordForm::escaped, this, [this] {
        if (m_form->isDirty()) {
            m_saveBar->remind();
        } else {
            emit left();
        }
    });
    connect(m_saveBar, &SaveBar::abandoned, this, &RecordDetail::left);
    shown(0);
}

void RecordDetail::buildHeader(QVBoxLayout& layout)
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(Space::Large, 0, Space::Large, 0);
    line->setSpacing(Space::Small);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setRole(*m_title, Role::Heading);
    line->addWidget(m_title, 1);
    line->addWidget(m_badge, 0, Qt::AlignTop);
    auto* history = new QPushButton(tr("History"), this);
    setRole(*history, Role::Link);
    history->setObjectName(QStringLiteral("recordHistory"));
    history->setAccessibleName(tr("History of the record"));
    history->setToolTip(tr("What was changed, by whom and when (Ctrl+H or Shift+F11)"));
    history->hide();
    line->addWidget(history, 0, Qt::AlignTop);
    const auto show = [this] {
        if (isVisible() && m_form->id() > 0 && mayLeave()) {
            HistoryDialog::showFor(m_context, m_form->entity(), m_form->uid(), window());
        }
    };
    connect(history, &QPushButton::clicked, this, show);
    connect(m_form, &RecordForm::opened, history, [history](qint64 id) { history->setVisible(id > 0); });
    for (const QKeySequence& keys : {QKeySequence(Qt::CTRL | Qt::Key_H), QKeySequence(Qt::SHIFT | Qt::Key_F11)}) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, show);
    }
    layout.addLayout(line);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true);
    m_subtitle->setContentsMargins(Space::Large, 0, Space::Large, 0);
    setRole(*m_subtitle, Role::Subtitle);
    layout.addWidget(m_subtitle);
    auto* commands = new FlowLayout(m_commands);
    commands->setContentsMargins(Space::Large, Space::Tiny, Space::Large, Space::Tiny);
    commands->setSpacing(Space::Small);
    layout.addWidget(m_commands);
    m_commands->hide();
}

QWidget* RecordDetail::scrolled(QWidget* content)
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    setRole(*content, "scroll");
    area->setWidget(content);
    return area;
}

void RecordDetail::addSection(const QString& title, RecordSection* section)
{
    m_sections.push_back(section);
    if (m_tabs) {
        auto* content = new QWidget(this);
        auto* layout = new QVBoxLayout(content);
        layout->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Large);
        layout->addWidget(section);
        m_tabs->addTab(scrolled(content), title);
        return;
    }
    auto* label = new QLabel(title, this);
    label->setTextFormat(Qt::PlainText);
    setRole(*label, Role::Section);
    m_sectionTitles.push_back(label);
    m_stack->addWidget(label);
    m_stack->addWidget(section);
}

void RecordDetail::addCommand(QWidget* button)
{
    ReadOnly::keepOff(m_context, *button);
    m_commands->layout()->addWidget(button);
    m_commands->setVisible(m_form->id() > 0);
}

void RecordDetail::open(qint64 id)
{
    m_form->open(id);
}

void RecordDetail::startNew(const RecordForm::Values& preset)
{
    m_form->openNew(preset);
    if (m_tabs) {
        m_tabs->setCurrentIndex(0);
    }
    m_form->focusFirstField();
}

void RecordDetail::clear()
{
    m_form->clear();
}

void RecordDetail::setLocked(bool locked)
{
    m_form->setLocked(locked);
}

bool RecordDetail::mayLeave()
{
    for (RecordSection* section : m_sections) {
        if (!section->mayLeave()) {
            return false;
        }
    }
    if (!m_form->isDirty()) {
        return true;
    }
    return UnsavedQuestion::settle(
        this, [this] { return m_form->save(); }, [this] { m_form->discard(); });
}

void RecordDetail::setCanChoose(bool canChoose)
{
    m_nothing->setText(canChoose ? tr("Choose a record from the list.") : QString());
}

void RecordDetail::shown(qint64 id)
{
    const bool isSomething = id > 0 || m_form->isNew();
    m_body->setVisible(isSomething);
    m_nothing->setVisible(!isSomething);
    m_title->setVisible(isSomething);
    // What belongs to a record can be added once the record is there.
    for (RecordSection* section : m_sections) {
        section->setRecord(id, m_form->uid());
        if (!m_tabs) {
            section->setVisible(id > 0);
        }
    }
    for (QWidget* title : m_sectionTitles) {
        title->setVisible(id > 0);
    }
    for (int tab = 1; m_tabs && tab < m_tabs->count(); ++tab) {
        m_tabs->setTabEnabled(tab, id > 0);
    }
    m_commands->setVisible(id > 0 && m_commands->layout()->count() > 0);
    setHeader({});
    setState({}, {});
    if (m_form->isNew()) {
        //: heading of a form for a new record; %1 is "Body", "Meeting" ...
        setHeader(tr("New: %1").arg(m_context.workspace().store(m_form->entity())->entity().singularLabel()));
    } else if (id > 0) {
        showHeader();
    }
}

void RecordDetail::showHeader()
{
    const EntityInfo& entity = m_context.workspace().store(m_form->entity())->entity();
    const FieldInfo* title = entity.field(entity.titleField);
    setHeader(title ? readableValue(m_context, *title, m_form->value(title->key)) : QString());
}

void RecordDetail::setHeader(const QString& title, const QString& subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(Bidi::paragraph(subtitle, m_context.phrasebook().direction()));
    m_subtitle->setVisible(!subtitle.isEmpty());
    setAccessibleName(title);
}

void RecordDetail::setState(const QString& key, const QString& label)
{
    m_badge->setState(key, label);
}

} // namespace tahaluf
