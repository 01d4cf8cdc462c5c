// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/AccentEdit.h"

#include "theme/Theme.h"

#include <QColorDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace tahaluf {

AccentEdit::AccentEdit(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_swatch(new QToolButton(this))
    , m_note(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Tiny);
    auto* line = new QHBoxLayout;
    line->setSpacing(Space::Small);
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setMaxLength(9);
    m_edit->setMaximumWidth(140);
    m_swatch->setAccessibleName(tr("Choose a colour"));
    m_swatch->setToolTip(m_swatch->accessibleName());
    m_swatch->setFixedSize(Space::ControlHeight, Space::ControlHeight);
    m_swatch->setIconSize(QSize(20, 20));
    line->addWidget(m_edit);
    line->addWidget(m_swatch);
    line->addStretch();
    layout->addLayout(line);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    layout->addWidget(m_note);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        showSwatch();
        emit edited();
    });
    connect(m_swatch, &QToolButton::clicked, this, &AccentEdit::choose);
}

QString AccentEdit::text() const
{
    return m_edit->text().trimmed();
}

void AccentEdit::setText(const QString& text)
{
    m_edit->setText(text);
    showSwatch();
}

void AccentEdit::setUsual(const QColor& color)
{
    m_usual = color;
    m_edit->setPlaceholderText(color.name().toUpper());
    showSwatch();
}

QColor AccentEdit::color() const
{
    const QColor typed(text());
    return typed.isValid() ? typed : m_usual;
}

void AccentEdit::showSwatch()
{
    QPixmap swatch(20, 20);
    swatch.fill(Qt::transparent);
    QPainter painter(&swatch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Look::of(palette()).color(Token::LineStrong));
    painter.setBrush(color());
    painter.drawRoundedRect(QRectF(0.5, 0.5, 19, 19), 3, 3);
    painter.end();
    m_swatch->setIcon(swatch);
}

void AccentEdit::setNote(const QString& note, bool isProblem)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setRole(*m_note, isProblem ? Role::Problem : Role::Muted);
    m_edit->setAccessibleDescription(note);
    setStyleProperty(*m_edit, "invalid", isProblem);
}

QString AccentEdit::note() const
{
    return m_note->text();
}

void AccentEdit::choose()
{
    const QColor chosen = QColorDialog::getColor(color(), this, tr("Accent colour"));
    if (chosen.isValid()) {
        setText(chosen.name().toUpper());
        emit edited();
    }
}

} // namespace tahaluf
