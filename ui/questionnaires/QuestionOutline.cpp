// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaires/QuestionOutline.h"

#include "coalition/questionnaires/ConditionText.h"
#include "language/Bidi.h"
#include "language/NameInLanguage.h"
#include "theme/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace tahaluf {

namespace {
constexpr int SectionRole = Qt::UserRole;
constexpr int QuestionRole = Qt::UserRole + 1;
constexpr int Indentation = 14;
constexpr int MostLetters = 120;
} // namespace

QuestionOutline::QuestionOutline(QWidget* parent)
    : QTreeWidget(parent)
    , m_words(Language::Arabic)
    , m_keys{{Qt::Key_Insert, [this] { emit addAsked(); }},
             {Qt::Key_Return, [this] { emit editAsked(); }},
             {Qt::Key_Enter, [this] { emit editAsked(); }},
             {Qt::CTRL | Qt::Key_D, [this] { emit copyAsked(); }},
             {Qt::Key_Delete, [this] { emit removeAsked(); }},
             {Qt::ALT | Qt::Key_Up, [this] { emit moveAsked(-1); }},
             {Qt::ALT | Qt::Key_Down, [this] { emit moveAsked(1); }}}
{
    setAccessibleName(tr("Questions"));
    setHeaderHidden(true);
    setColumnCount(1);
    setUniformRowHeights(true);
    setIndentation(Indentation);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(this, &QTreeWidget::currentItemChanged, this, &QuestionOutline::chosen);
    // Read from the right, Qt forgets to paint the colour of the row before its words.
    connect(this, &QTreeWidget::currentItemChanged, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QTreeWidget::itemDoubleClicked, this, &QuestionOutline::editAsked);
}

const std::function<void()>* QuestionOutline::command(const QKeyEvent& event) const
{
    const auto found = std::find_if(
        m_keys.begin(), m_keys.end(), [&](const auto& each) { return each.first == event.keyCombination(); });
    return found == m_keys.end() ? nullptr : &found->second;
}

bool QuestionOutline::event(QEvent* event)
{
    // While the outline has the keyboard, its keys are not those of the page around it.
    if (event->type() == QEvent::ShortcutOverride && command(*static_cast<QKeyEvent*>(event))) { // NOLINT
        event->accept();
        return true;
    }
    return QTreeWidget::event(event);
}

void QuestionOutline::keyPressEvent(QKeyEvent* event)
{
    if (const std::function<void()>* run = command(*event)) {
        (*run)();
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

void QuestionOutline::show(const QuestionnaireForm& form, const Phrasebook& words)
{
    const FormPart before = current();
    QHash<qint64, bool> folded;
    for (auto it = m_sections.cbegin(); it != m_sections.cend(); ++it) {
        folded.insert(it.key(), !it.value()->isExpanded());
    }
    const QSignalBlocker quiet(this);
    m_words = words;
    clear();
    m_sections.clear();
    m_questions.clear();
    for (const Question* question : form.questionsOf({})) {
        addLine(*invisibleRootItem(), form, *question);
    }
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (const QuestionnaireSection& section : form.sections()) {
        auto* item = new QTreeWidgetItem(this);
        item->setText(0,
                      words.number(form.number(section.id)) + QStringLiteral(". ") +
                          nameInLanguage(words, section.title, section.titleEn).simplified());
        item->setToolTip(0, item->text(0));
        item->setData(0, SectionRole, section.id.value());
        item->setFont(0, bold);
        m_sections.insert(section.id.value(), item);
        for (const Question* question : form.questionsOf(section.id)) {
            addLine(*item, form, *question);
        }
        item->setExpanded(!folded.value(section.id.value(), false));
    }
    choose(before);
}

void QuestionOutline::addLine(QTreeWidgetItem& within, const QuestionnaireForm& form, const Question& question)
{
    auto* item = new QTreeWidgetItem(&within);
    const QString text = nameInLanguage(m_words, question.text, question.textEn).simplified();
    QString line = Bidi::isolate(m_words.shaped(form.number(question.id))) + QStringLiteral("  ") +
                   Bidi::isolateAuto(text.left(MostLetters));
    if (question.isRequired) {
        line += QStringLiteral(" *");
    }
    item->setText(0, line);
    QStringList tip{text, choiceLabel(question.kind)};
    if (question.conditionOn.isValid()) {
        tip << ConditionText::sentence(form, question, m_words);
        item->setForeground(0, Look::of(palette()).color(Token::Muted));
    }
    item->setToolTip(0, tip.join(u'\n'));
    item->setData(0, SectionRole, question.section.value());
    item->setData(0, QuestionRole, question.id.value());
    m_questions.insert(question.id.value(), item);
    for (const Question& column : form.columns(question.id)) {
        addLine(*item, form, column);
    }
}

FormPart QuestionOutline::current() const
{
    const QTreeWidgetItem* item = currentItem();
    if (!item) {
        return {};
    }
    return {.section = QuestionnaireSectionId(item->data(0, SectionRole).toLongLong()),
            .question = QuestionId(item->data(0, QuestionRole).toLongLong())};
}

bool QuestionOutline::choose(const FormPart& part)
{
    QTreeWidgetItem* item =
        part.question.isValid() ? m_questions.value(part.question.value()) : m_sections.value(part.section.value());
    if (!item) {
        return false;
    }
    const QSignalBlocker quiet(this);
    setCurrentItem(item);
    scrollToItem(item);
    return true;
}

} // namespace tahaluf
