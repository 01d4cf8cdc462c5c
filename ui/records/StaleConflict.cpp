// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/StaleConflict.h"

#include "language/Bidi.h"
#include "theme/Theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace tahaluf {

namespace {
QLabel* plainLabel(const QString& text, const char* role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    if (role) {
        setRole(*label, role);
    }
    return label;
}
} // namespace

StaleConflict::StaleConflict(const std::vector<Difference>& differences, QWidget* parent)
    : QFrame(parent)
    , m_keepMine(new QPushButton(tr("Keep mine"), this))
    , m_takeTheirs(new QPushButton(tr("Take the other"), this))
{
    setRole(*this, Role::Quiet);
    setAccessibleName(tr("Two versions of this record"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(Space::Medium, Space::Medium, Space::Medium, Space::Medium);
    grid->setHorizontalSpacing(Space::Medium);
    grid->addWidget(plainLabel(tr("This record was changed elsewhere while you were typing. Nothing was overwritten."),
                               Role::Problem,
                               this),
                    0,
                    0,
                    1,
                    2);
    grid->addWidget(plainLabel(tr("Yours"), Role::Section, this), 1, 0);
    grid->addWidget(plainLabel(tr("Saved elsewhere"), Role::Section, this), 1, 1);
    int row = 2;
    for (const Difference& difference : differences) {
        // A telephone number alone would go to the other side.
        const auto shown = [this](const QString& value) {
            return value.isEmpty() ? tr("(empty)") : Bidi::paragraph(Bidi::isolateAuto(value), layoutDirection());
        };
        grid->addWidget(plainLabel(difference.label, Role::FieldLabel, this), row, 0, 1, 2);
        grid->addWidget(plainLabel(shown(difference.mine), nullptr, this), row + 1, 0);
        grid->addWidget(plainLabel(shown(difference.theirs), nullptr, this), row + 1, 1);
        row += 2;
    }
    grid->addWidget(m_keepMine, row, 0);
    grid->addWidget(m_takeTheirs, row, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (QPushButton* button : {m_keepMine, m_takeTheirs}) {
        button->setAccessibleName(button->text());
        connect(button, &QPushButton::clicked, this, [this, button] { emit decided(button == m_keepMine); });
    }
}

} // namespace tahaluf
