// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ChangeView.h"

#include "language/WordDifference.h"
#include "theme/Theme.h"
#include "widgets/DifferenceText.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace tahaluf {

ChangeView::ChangeView(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Large);
    m_grid->setHorizontalSpacing(Space::Large);
    m_grid->setVerticalSpacing(Space::Tiny);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void ChangeView::setChanges(const QString& beforeTitle, const QString& afterTitle, std::vector<FieldChange> changes)
{
    m_beforeTitle = beforeTitle;
    m_afterTitle = afterTitle;
    m_changes = std::move(changes);
    m_sentence.clear();
    write();
}

void ChangeView::setSentence(const QString& sentence)
{
    m_changes.clear();
    m_sentence = sentence;
    write();
}

void ChangeView::clear()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QLabel* ChangeView::cell(const QString& text, const char* role, int row, int column, int columns)
{
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    if (role) {
        setRole(*label, role);
    }
    m_grid->addWidget(label, row, column, 1, columns);
    return label;
}

void ChangeView::writeSide(const QString& plain,
                           const QString& rich,
                           const QString& name,
                           int row,
                           int column,
                           int columns)
{
    QLabel* side =
        cell(plain.isEmpty() ? tr("(empty)") : plain, plain.isEmpty() ? Role::Muted : nullptr, row, column, columns);
    if (!rich.isEmpty() && !plain.isEmpty()) {
        side->setTextFormat(Qt::RichText);
        side->setText(rich);
    }
    side->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    side->setFocusPolicy(Qt::StrongFocus);
    side->setAccessibleName(name);
    side->setAccessibleDescription(plain);
}

void ChangeView::write()
{
    clear();
    if (m_changes.empty()) {
        cell(m_sentence, Role::Muted, 0, 0, 2);
        m_grid->setRowStretch(1, 1);
        return;
    }
    // Of a new record there is nothing before: what it said at first has the whole width.
    const bool isNew = std::all_of(
        m_changes.begin(), m_changes.end(), [](const FieldChange& change) { return change.before.isEmpty(); });
    if (!isNew) {
        cell(m_beforeTitle, Role::Section, 0, 0);
    }
    cell(m_afterTitle, Role::Section, 0, isNew ? 0 : 1);
    const Look& look = Look::of(palette());
    int row = 1;
    for (const FieldChange& change : m_changes) {
        m_grid->setRowStretch(row, 0);
        m_grid->setRowStretch(row + 1, 0);
        QLabel* label = cell(change.label, Role::FieldLabel, row, 0, 2);
        label->setContentsMargins(0, Space::Medium, 0, 0);
        QString before;
        QString after;
        if (change.isText && !change.before.isEmpty() && !change.after.isEmpty()) {
            const QVector<DifferencePiece> all = wordDifference(change.before, change.after);
            before = DifferenceText::html(DifferenceText::side(all, DifferencePiece::Kind::Removed), look, font());
            after = DifferenceText::html(DifferenceText::side(all, DifferencePiece::Kind::Added), look, font());
        }
        //: a field and which side of the comparison it stands on
        const QString afterName = tr("%1, %2").arg(change.label, m_afterTitle);
        if (isNew) {
            writeSide(change.after, after, afterName, row + 1, 0, 2);
        } else {
            writeSide(change.before, before, tr("%1, %2").arg(change.label, m_beforeTitle), row + 1, 0);
            writeSide(change.after, after, afterName, row + 1, 1);
        }
        row += 2;
    }
    m_grid->setRowStretch(row, 1);
}

void ChangeView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        write();
    }
}

} // namespace tahaluf
