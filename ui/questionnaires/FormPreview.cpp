// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaires/FormPreview.h"

#include "coalition/questionnaires/ConditionText.h"
#include "language/Bidi.h"
#include "language/NameInLanguage.h"
#include "questionnaires/OptionTicks.h"
#include "questionnaires/PreviewAnswer.h"
#include "theme/Theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace tahaluf {

namespace {
constexpr int MostBefore = 2;
constexpr int MostShown = 9;
} // namespace

FormPreview::FormPreview(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_words(context.phrasebook())
    , m_switch(new QPushButton(this))
    , m_area(new QScrollArea(this))
{
    auto* title = new QLabel(tr("As it is answered"), this);
    setRole(*title, Role::Section);
    setRole(*m_switch, Role::Link);
    connect(m_switch, &QPushButton::clicked, this, &FormPreview::switchLanguage);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Space::Medium, 0, Space::Medium, 0);
    head->addWidget(title, 1);
    head->addWidget(m_switch);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(title->text());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Tiny);
    layout->addLayout(head);
    layout->addWidget(m_area, 1);
    m_switch->setText(m_words.isArabic() ? tr("In English") : tr("In Arabic"));
    m_switch->setAccessibleName(m_switch->text());
}

QString FormPreview::in(const QString& arabic, const QString& english) const
{
    return nameInLanguage(m_words, arabic, english);
}

void FormPreview::switchLanguage()
{
    m_words = Phrasebook(m_words.isArabic() ? Language::English : Language::Arabic, m_words.digits());
    m_switch->setText(m_words.isArabic() ? tr("In English") : tr("In Arabic"));
    m_switch->setAccessibleName(m_switch->text());
    rebuild();
}

void FormPreview::show(const QuestionnaireForm& form, const FormPart& part)
{
    m_form = &form;
    m_part = part;
    rebuild();
}

void FormPreview::addText(QVBoxLayout& layout, const QString& text, const char* role)
{
    if (text.trimmed().isEmpty()) {
        return;
    }
    auto* label = new QLabel(text, m_page);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(*label, role);
    layout.addWidget(label);
}

QWidget* FormPreview::block(const Question& question)
{
    auto* made = new QFrame(m_page);
    auto* layout = new QVBoxLayout(made);
    layout->setContentsMargins(Space::Small, Space::Small, Space::Small, Space::Small);
    layout->setSpacing(Space::Tiny);
    addText(*layout, ConditionText::sentence(*m_form, question, m_words), Role::Section);
    addText(*layout,
            // A label of islands alone has no direction of its own.
            Bidi::paragraph(Bidi::isolate(m_words.shaped(m_form->number(question.id))) + QStringLiteral("  ") +
                                Bidi::isolateAuto(in(question.text, question.textEn)) +
                                (question.isRequired ? QStringLiteral(" *") : QString()),
                            m_words.direction()),
            Role::Subtitle);
    addText(*layout, in(question.help, question.helpEn), Role::FieldLabel);
    layout->addWidget(previewAnswer(*m_form, question, m_words, made));
    return made;
}

void FormPreview::rebuild()
{
    m_current = nullptr;
    m_page = new QWidget;
    m_page->setLayoutDirection(m_words.direction());
    setRole(*m_page, "scroll");
    auto* layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(Space::Medium, Space::Medium, Space::Medium, Space::Medium);
    layout->setSpacing(Space::Small);
    if (m_form && !m_part.isNothing()) {
        const Questionnaire& form = m_form->questionnaire();
        const Question* chosen = m_form->find(m_part.question);
        // A column is seen in its table.
        const QuestionId shown = chosen && chosen->parent.isValid() ? chosen->parent : m_part.question;
        const std::vector<const Question*> all = m_form->questionsOf(m_part.section);
        const auto at =
            std::find_if(all.begin(), all.end(), [shown](const Question* each) { return each->id == shown; });
        const auto place = static_cast<int>(at == all.end() ? 0 : at - all.begin());
        const int first = qMax(0, place - MostBefore);
        const int last = qMin(static_cast<int>(all.size()), first + MostShown);
        if (first == 0 && m_form->number(m_part.section) == 1) {
            addText(*layout, in(form.title, form.titleEn), Role::Heading);
            addText(*layout, in(form.intro, form.introEn), Role::FieldLabel);
        }
        for (const QuestionnaireSection& section : m_form->sections()) {
            if (section.id == m_part.section) {
                addText(*layout,
                        m_words.number(m_form->number(section.id)) + QStringLiteral(". ") +
                            in(section.title, section.titleEn),
                        Role::Heading);
                addText(*layout, first == 0 ? in(section.intro, section.introEn) : QString(), Role::FieldLabel);
            }
        }
        if (first > 0) {
            addText(*layout, m_context.phrasebook().shaped(tr("%n question(s) above", nullptr, first)), Role::Section);
        }
        for (int each = first; each < last; ++each) {
            const Question& question = *all[static_cast<std::size_t>(each)];
            QWidget* made = block(question);
            if (question.id == shown) {
                setRole(*made, Role::Quiet);
                m_current = made;
            }
            layout->addWidget(made);
        }
        if (const int below = static_cast<int>(all.size()) - last; below > 0) {
            addText(*layout, m_context.phrasebook().shaped(tr("%n question(s) below", nullptr, below)), Role::Section);
        }
    }
    layout->addStretch();
    m_area->setWidget(m_page);
    if (m_current) {
        // Its place is known once it is laid out.
        QTimer::singleShot(0, m_current, [this] {
            if (m_current) {
                m_area->ensureWidgetVisible(m_current, 0, Space::Small);
            }
        });
    }
}

void FormPreview::showTyped(const Question& typed)
{
    if (!m_current || !m_form || typed.parent.isValid()) {
        return;
    }
    QWidget* made = block(typed);
    setRole(*made, Role::Quiet);
    delete m_page->layout()->replaceWidget(m_current, made);
    m_current->hide();
    m_current->deleteLater();
    m_current = made;
    made->show();
}

QString FormPreview::text() const
{
    QStringList lines;
    if (m_page) {
        const auto labels = m_page->findChildren<QWidget*>();
        for (const QWidget* each : labels) {
            if (const auto* label = qobject_cast<const QLabel*>(each); label && each->isVisibleTo(m_page)) {
                lines << label->text();
            } else if (const auto* ticks = qobject_cast<const OptionTicks*>(each); ticks && each->isVisibleTo(m_page)) {
                for (const OptionTicks::Tick& tick : ticks->ticks()) {
                    lines << tick.words;
                }
            }
        }
    }
    return lines.join(u'\n');
}

} // namespace tahaluf
