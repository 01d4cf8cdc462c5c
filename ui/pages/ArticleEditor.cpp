// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ArticleEditor.h"

#include "coalition/charter/CharterReferences.h"
#include "language/NameInLanguage.h"
#include "records/UnsavedQuestion.h"
#include "theme/Theme.h"
#include "widgets/ArabicTextEdit.h"
#include "widgets/StateBadge.h"
#include "Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

namespace tahaluf {

ArticleEditor::ArticleEditor(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_place(new QLabel(this))
    , m_badge(new StateBadge(this))
    , m_textLabel(new QLabel(tr("Text"), this))
    , m_textEnLabel(new QLabel(tr("Text (English)"), this))
    , m_heading(new QLineEdit(this))
    , m_headingEn(new QLineEdit(this))
    , m_text(new ArabicTextEdit(this))
    , m_textEn(new ArabicTextEdit(this))
    , m_problem(new QLabel(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_discard(new QPushButton(tr("Discard changes"), this))
    , m_reference(new QPushButton(tr("Insert reference") + QStringLiteral(" ▾"), this))
    , m_agreed(new QPushButton(this))
    , m_references(new QMenu(this))
{
    build();
    for (QLineEdit* edit : {m_heading, m_headingEn}) {
        connect(edit, &QLineEdit::textChanged, this, &ArticleEditor::lookDirty);
    }
    for (ArabicTextEdit* edit : {m_text, m_textEn}) {
        connect(edit, &QTextEdit::textChanged, this, &ArticleEditor::lookDirty);
    }
    connect(m_save, &QPushButton::clicked, this, &ArticleEditor::save);
    connect(m_discard, &QPushButton::clicked, this, &ArticleEditor::discard);
    connect(m_agreed, &QPushButton::clicked, this, &ArticleEditor::toggleAgreed);
    connect(m_references, &QMenu::aboutToShow, this, &ArticleEditor::fillReferences);
    m_reference->setMenu(m_references);
    for (const QKeySequence& keys : {QKeySequence(QKeySequence::Save), QKeySequence(Qt::Key_F9)}) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &ArticleEditor::save);
    }
    fill();
}

void ArticleEditor::build()
{
    const auto label = [this](const QString& text, QWidget* buddy) {
        auto* made = new QLabel(text, this);
        made->setBuddy(buddy);
        setRole(*made, Role::FieldLabel);
        buddy->setAccessibleName(text);
        return made;
    };
    setRole(*m_place, Role::Heading);
    m_place->setTextFormat(Qt::PlainText);
    setRole(*m_problem, Role::Problem);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setRole(*m_save, Role::Primary);
    m_save->setToolTip(tr("Ctrl+S or F9"));
    for (QPushButton* button : {m_save, m_discard}) {
        button->setAccessibleName(button->text());
    }
    m_reference->setAccessibleName(tr("Insert a reference to another place of the text"));
    for (const auto& [name, edit] : {std::pair(m_textLabel, m_text), std::pair(m_textEnLabel, m_textEn)}) {
        name->setBuddy(edit);
        setRole(*name, Role::FieldLabel);
        edit->setAccessibleName(name->text());
    }
    m_textEn->setVisibleLines(3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    layout->setSpacing(Space::Tiny);
    auto* head = new QHBoxLayout;
    head->addWidget(m_place, 1);
    head->addWidget(m_badge);
    layout->addLayout(head);
    layout->addWidget(label(tr("Heading"), m_heading));
    layout->addWidget(m_heading);
    layout->addWidget(label(tr("Heading (English)"), m_headingEn));
    layout->addWidget(m_headingEn);
    layout->addSpacing(Space::Tiny);
    layout->addWidget(m_textLabel);
    layout->addWidget(m_text, 3);
    layout->addWidget(m_textEnLabel);
    layout->addWidget(m_textEn, 2);
    layout->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    buttons->addStretch();
    buttons->addWidget(m_agreed);
    buttons->addWidget(m_reference);
    layout->addSpacing(Space::Tiny);
    layout->addLayout(buttons);
}

void ArticleEditor::show(const CharterTree& tree, int index, bool isOpen)
{
    m_tree = &tree;
    m_index = index;
    m_isOpen = isOpen;
    m_article = index < 0 ? Article() : tree.at(index).article;
    fill();
}

void ArticleEditor::fill()
{
    m_isFilling = true;
    const Phrasebook& words = m_context.phrasebook();
    const bool hasArticle = m_index >= 0;
    const bool isPart = m_article.kind == ArticleKind::Part;
    m_place->setText(hasArticle ? m_tree->citation(m_index, words) : tr("Choose an article"));
    m_badge->setState(hasArticle && !isPart ? choiceKey(m_article.state) : QString(),
                      hasArticle && !isPart ? choiceLabel(m_article.state) : QString());
    m_heading->setText(m_article.heading);
    m_headingEn->setText(m_article.headingEn);
    m_headingEn->setLayoutDirection(Qt::LeftToRight);
    if (hasArticle) {
        const CharterReferences references(*m_tree);
        m_text->setText(references.typed(m_article.text, Phrasebook(Language::Arabic)));
        m_textEn->setText(references.typed(m_article.textEn, Phrasebook(Language::English)));
    } else {
        m_text->setText({});
        m_textEn->setText({});
    }
    for (QLineEdit* edit : {m_heading, m_headingEn}) {
        edit->setReadOnly(!m_isOpen);
        edit->setEnabled(hasArticle);
        edit->setCursorPosition(0);
    }
    for (ArabicTextEdit* edit : {m_text, m_textEn}) {
        edit->setReadOnly(!m_isOpen);
        edit->setEnabled(hasArticle);
    }
    m_reference->setVisible(hasArticle && m_isOpen);
    m_agreed->setVisible(hasArticle && m_isOpen && !isPart);
    m_agreed->setText(m_article.state == ArticleState::Agreed ? tr("Open again") : tr("Mark as agreed"));
    m_agreed->setAccessibleName(m_agreed->text());
    m_problem->hide();
    m_isFilling = false;
    m_isDirty = false;
    m_save->setVisible(m_isOpen && hasArticle);
    m_save->setEnabled(false);
    m_discard->setVisible(false);
}

void ArticleEditor::lookDirty()
{
    if (m_isFilling || m_index < 0) {
        return;
    }
    m_isDirty = m_isOpen;
    m_save->setEnabled(m_isDirty);
    m_discard->setVisible(m_isDirty);
}

bool ArticleEditor::save()
{
    if (!m_isDirty) {
        return true;
    }
    const auto say = [this](const Error& error) {
        m_problem->setText(error.message);
        m_problem->show();
        return false;
    };
    const CharterReferences references(*m_tree);
    Result<QString> text = references.stored(m_text->text());
    if (!text) {
        return say(text.error());
    }
    Result<QString> textEn = references.stored(m_textEn->text());
    if (!textEn) {
        return say(textEn.error());
    }
    Article changed = m_article;
    changed.heading = m_heading->text();
    changed.headingEn = m_headingEn->text();
    changed.text = *text;
    changed.textEn = *textEn;
    // The page reads the text again after the command, and shows what is stored.
    m_isDirty = false;
    Result<Article> saved = m_context.workspace().charters().edit(changed);
    if (!saved) {
        m_isDirty = true;
        return say(saved.error());
    }
    m_problem->hide();
    m_context.say(tr("Saved: %1").arg(m_place->text()));
    return true;
}

void ArticleEditor::discard()
{
    fill();
}

bool ArticleEditor::mayLeave()
{
    if (!m_isDirty) {
        return true;
    }
    return UnsavedQuestion::settle(
        this, [this] { return save(); }, [this] { discard(); });
}

void ArticleEditor::focusHeading()
{
    m_heading->setFocus();
    m_heading->selectAll();
}

void ArticleEditor::focusText()
{
    m_text->setFocus();
}

void ArticleEditor::fillReferences()
{
    m_references->clear();
    const Phrasebook& words = m_context.phrasebook();
    for (int index = 0; m_tree && index < m_tree->size(); ++index) {
        const Article& article = m_tree->at(index).article;
        if (article.kind == ArticleKind::Clause || index == m_index) {
            continue;
        }
        const QString name = nameInLanguage(words, article.heading, article.headingEn);
        QString line = m_tree->label(index, words) + (name.isEmpty() ? QString() : QStringLiteral(": ") + name);
        m_references->addAction(line.replace(QLatin1Char('&'), QStringLiteral("&&")), this, [this, index] {
            const bool isEnglish = m_textEn->hasFocus();
            ArabicTextEdit* edit = isEnglish ? m_textEn : m_text;
            const Phrasebook written(isEnglish ? Language::English : Language::Arabic);
            edit->insertPlainText(CharterReferences(*m_tree).typedToken(index, written));
            edit->setFocus();
        });
    }
}

void ArticleEditor::toggleAgreed()
{
    if (!mayLeave()) {
        return;
    }
    const bool isAgreed = m_article.state == ArticleState::Agreed;
    if (Result<Article> set = m_context.workspace().charters().setAgreed(m_article.id, !isAgreed); !set) {
        m_context.fail(set.error());
    }
}

} // namespace tahaluf
