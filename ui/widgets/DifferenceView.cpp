// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DifferenceView.h"

#include "language/WordDifference.h"
#include "theme/Theme.h"
#include "widgets/DifferenceText.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace tahaluf {

DifferenceView::DifferenceView(QWidget* parent)
    : QWidget(parent)
    , m_note(new QLabel(tr("Words left out are struck through, new ones are underlined."), this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::Large);
    grid->setVerticalSpacing(Space::Tiny);
    m_spoken = side(tr("As spoken"), 0);
    m_formal = side(tr("Formal wording"), 1);
    setRole(*m_note, Role::Muted);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    grid->addWidget(m_note, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

QLabel* DifferenceView::side(const QString& title, int column)
{
    auto* grid = qobject_cast<QGridLayout*>(layout());
    auto* name = new QLabel(title, this);
    name->setTextFormat(Qt::PlainText);
    setRole(*name, Role::FieldLabel);
    auto* text = new QLabel(this);
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFocusPolicy(Qt::StrongFocus);
    text->setAccessibleName(title);
    grid->addWidget(name, 0, column);
    grid->addWidget(text, 1, column);
    return text;
}

void DifferenceView::setTexts(const QString& spoken, const QString& formal)
{
    m_spokenText = spoken;
    m_formalText = formal;
    write();
}

void DifferenceView::write()
{
    const bool hasFormal = !m_formalText.trimmed().isEmpty();
    const QVector<DifferencePiece> all = wordDifference(m_spokenText, hasFormal ? m_formalText : m_spokenText);
    const Look& look = Look::of(palette());
    m_spoken->setText(DifferenceText::html(DifferenceText::side(all, DifferencePiece::Kind::Removed), look, font()));
    m_spoken->setAccessibleDescription(m_spokenText);
    if (hasFormal) {
        m_formal->setText(DifferenceText::html(DifferenceText::side(all, DifferencePiece::Kind::Added), look, font()));
    } else {
        m_formal->setText(tr("Not written yet.").toHtmlEscaped());
    }
    m_formal->setAccessibleDescription(m_formalText);
    const bool differs = all.size() > 1 || (all.size() == 1 && all.front().kind != DifferencePiece::Kind::Same);
    m_note->setText(differs || !hasFormal ? tr("Words left out are struck through, new ones are underlined.")
                                          : tr("Both read the same."));
    m_note->setVisible(hasFormal);
}

void DifferenceView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        write();
    }
}

} // namespace tahaluf
