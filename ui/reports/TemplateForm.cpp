// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/TemplateForm.h"

#include "reports/PicturePicker.h"
#include "theme/Theme.h"
#include "widgets/AccentEdit.h"
#include "widgets/ArabicTextEdit.h"
#include "workflows/PaperTemplateWorkflow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace tahaluf {

namespace {

template <typename Enum> QComboBox* choiceBox(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    for (const Choice& choice : choicesOf<Enum>().all()) {
        box->addItem(choicesOf<Enum>().label(choice.value), choice.value);
    }
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    // The wheel scrolls the form; it must not change a field by the way.
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

bool isIn(QString PaperTemplate::*field, std::initializer_list<QString PaperTemplate::*> fields)
{
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

QString linesOf(const std::vector<SignaturePost>& posts)
{
    QStringList lines;
    for (const SignaturePost& post : posts) {
        lines << (post.name.isEmpty() ? post.post : post.post + QStringLiteral(": ") + post.name);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

TemplateForm::TemplateForm(QWidget* parent)
    : QWidget(parent)
    , m_accent(new AccentEdit(this))
    , m_font(choiceBox<TemplateFont>(this))
    , m_lines(choiceBox<TemplateLines>(this))
    , m_logo(new PicturePicker(tr("Logo"), QSize(120, 56), this))
    , m_letterhead(new PicturePicker(tr("Letterhead"), QSize(320, 64), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Medium);
    addField(*layout, tr("Accent colour of headings and rules"), m_accent);
    auto* type = new QHBoxLayout;
    type->setSpacing(Space::Medium);
    layout->addLayout(type);
    addField(*type, tr("Typeface"), m_font);
    addField(*type, tr("Lines of running text"), m_lines);
    m_logoWidgets = {addField(*layout, tr("Logo of this paper"), m_logo)};
    addField(*layout, tr("Letterhead, in place of logo and names"), m_letterhead);
    addText(*layout, &PaperTemplate::headerLines, tr("Header lines (Arabic)"), 2);
    addText(*layout, &PaperTemplate::headerLinesEn, tr("Header lines (English)"), 2);
    addText(*layout, &PaperTemplate::signaturePosts, tr("Signature posts (Arabic)"), 2);
    addText(*layout, &PaperTemplate::signaturePostsEn, tr("Signature posts (English)"), 2);
    addHint(*layout, tr("A post on each line; a name may follow after a colon."), m_signatureWidgets);
    addText(*layout, &PaperTemplate::opening, tr("Opening (Arabic)"), 1);
    addText(*layout, &PaperTemplate::openingEn, tr("Opening (English)"), 1);
    addText(*layout, &PaperTemplate::closing, tr("Closing (Arabic)"), 1);
    addText(*layout, &PaperTemplate::closingEn, tr("Closing (English)"), 1);
    connect(m_accent, &AccentEdit::edited, this, &TemplateForm::look);
    for (const QComboBox* box : {m_font, m_lines}) {
        connect(box, &QComboBox::activated, this, &TemplateForm::edited);
    }
    for (const PicturePicker* picker : {m_logo, m_letterhead}) {
        connect(picker, &PicturePicker::edited, this, &TemplateForm::edited);
    }
}

QWidget* TemplateForm::addField(QBoxLayout& layout, const QString& label, QWidget* editor)
{
    auto* field = new QWidget(this);
    auto* inner = new QVBoxLayout(field);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(Space::Tiny);
    auto* name = new QLabel(label, field);
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(editor);
    setRole(*name, Role::FieldLabel);
    editor->setAccessibleName(label);
    if (editor->focusProxy()) {
        editor->focusProxy()->setAccessibleName(label);
    }
    inner->addWidget(name);
    inner->addWidget(editor);
    layout.addWidget(field);
    return field;
}

void TemplateForm::addText(QVBoxLayout& layout, QString PaperTemplate::*field, const QString& label, int lines)
{
    auto* edit = new ArabicTextEdit(this);
    const bool isEnglish = isIn(field,
                                {&PaperTemplate::headerLinesEn,
                                 &PaperTemplate::signaturePostsEn,
                                 &PaperTemplate::openingEn,
                                 &PaperTemplate::closingEn});
    edit->setLayoutDirection(isEnglish ? Qt::LeftToRight : Qt::RightToLeft);
    constexpr int MostLines = 6;
    edit->setVisibleLines(lines, MostLines);
    connect(edit, &QTextEdit::textChanged, this, &TemplateForm::edited);
    m_texts.push_back({field, edit, {addField(layout, label, edit)}});
}

void TemplateForm::addHint(QVBoxLayout& layout, const QString& hint, std::vector<QWidget*>& kept)
{
    auto* label = new QLabel(hint, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(*label, Role::Muted);
    layout.addWidget(label);
    kept.push_back(label);
}

ArabicTextEdit& TemplateForm::text(QString PaperTemplate::*field) const
{
    const auto found =
        std::find_if(m_texts.begin(), m_texts.end(), [&](const TextField& one) { return one.field == field; });
    return *found->edit;
}

void TemplateForm::open(const PaperTemplate& shown,
                        const QByteArray& logo,
                        const QByteArray& letterhead,
                        const PaperLook& usual,
                        const PaperLook& usualEn)
{
    const QSignalBlocker quiet(this);
    m_base = shown;
    const bool isAll = shown.paper.isEmpty();
    const bool hasPhrases = PaperLook::hasPhrases(shown.paper);
    for (const TextField& text : m_texts) {
        const bool isSignature = isIn(text.field, {&PaperTemplate::signaturePosts, &PaperTemplate::signaturePostsEn});
        const bool isHeader = isIn(text.field, {&PaperTemplate::headerLines, &PaperTemplate::headerLinesEn});
        for (QWidget* widget : text.widgets) {
            widget->setVisible(isHeader || hasPhrases || (isSignature && isAll));
        }
    }
    for (QWidget* widget : m_signatureWidgets) {
        widget->setVisible(isAll || hasPhrases);
    }
    // The logo of all papers is the coalition's own, chosen with its name.
    for (QWidget* widget : m_logoWidgets) {
        widget->setVisible(!isAll);
    }
    showUsual(usual, usualEn);
    m_logo->setStored(logo);
    m_letterhead->setStored(letterhead);
    type(shown);
}

void TemplateForm::showUsual(const PaperLook& usual, const PaperLook& usualEn)
{
    m_accent->setUsual(usual.accent);
    text(&PaperTemplate::headerLines).setPlaceholderText(usual.headerLines.join(QLatin1Char('\n')));
    text(&PaperTemplate::headerLinesEn).setPlaceholderText(usualEn.headerLines.join(QLatin1Char('\n')));
    text(&PaperTemplate::signaturePosts).setPlaceholderText(linesOf(usual.posts));
    text(&PaperTemplate::signaturePostsEn).setPlaceholderText(linesOf(usualEn.posts));
    text(&PaperTemplate::opening).setPlaceholderText(usual.opening);
    text(&PaperTemplate::openingEn).setPlaceholderText(usualEn.opening);
    text(&PaperTemplate::closing).setPlaceholderText(usual.closing);
    text(&PaperTemplate::closingEn).setPlaceholderText(usualEn.closing);
}

void TemplateForm::type(const PaperTemplate& typed)
{
    m_accent->setText(typed.accent);
    m_font->setCurrentIndex(m_font->findData(static_cast<int>(typed.font)));
    m_lines->setCurrentIndex(m_lines->findData(static_cast<int>(typed.lines)));
    for (const TextField& text : m_texts) {
        text.edit->setText(typed.*text.field);
    }
    look();
}

PaperTemplate TemplateForm::value() const
{
    PaperTemplate now = m_base;
    now.accent = m_accent->text();
    now.font = static_cast<TemplateFont>(m_font->currentData().toInt());
    now.lines = static_cast<TemplateLines>(m_lines->currentData().toInt());
    for (const TextField& text : m_texts) {
        now.*text.field = text.edit->text();
    }
    now.logo = m_logo->isRemoved() ? AttachmentId() : now.logo;
    now.letterhead = m_letterhead->isRemoved() ? AttachmentId() : now.letterhead;
    return now;
}

bool TemplateForm::isDirty() const
{
    const EntitySpec<PaperTemplate>& spec = specOf<PaperTemplate>();
    const std::vector<QVariant> before = spec.values(m_base);
    const std::vector<QVariant> now = spec.values(value());
    return m_logo->chosen() || m_letterhead->chosen() ||
           !std::equal(before.begin(), before.end(), now.begin(), now.end(), isSameStored);
}

void TemplateForm::look()
{
    const Result<void> checked = PaperTemplateWorkflow::checkAccent(m_accent->text());
    const QColor color(m_accent->text());
    QString fact;
    if (checked && color.isValid()) {
        //: the contrast of a colour on white paper, as in «7.2 to 1»
        fact = tr("Contrast on white paper: %1 to 1")
                   .arg(QString::number(PaperTemplateWorkflow::contrastOnWhite(color), 'f', 1));
    }
    m_accent->setNote(checked ? fact : checked.error().message, !checked);
    emit edited();
}

} // namespace tahaluf
