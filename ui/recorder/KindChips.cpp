// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/KindChips.h"

#include "recorder/EntriesModel.h"
#include "theme/Theme.h"
#include "widgets/PageContext.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tahaluf {

KindChips::KindChips(const PageContext& context, QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(6);
    for (const Choice& choice : choicesOf<EntryKind>().all()) {
        const auto kind = static_cast<EntryKind>(choice.value);
        const int digit = static_cast<int>(m_chips.size()) + 1;
        auto* chip = new QPushButton(shortKindName(kind) + QLatin1Char(' ') + context.phrasebook().number(digit), this);
        setRole(*chip, Role::Chip);
        chip->setCheckable(true);
        // Chosen by Alt and the digit; Tab goes from the speaker straight to the text.
        chip->setFocusPolicy(Qt::NoFocus);
        chip->setAccessibleName(tr("Kind: %1, Alt+%2").arg(choiceLabel(kind)).arg(digit));
        connect(chip, &QPushButton::clicked, this, [this, kind] {
            setKind(kind);
            emit chosen(kind);
        });
        row->addWidget(chip);
        m_chips.push_back(chip);
    }
    setKind(EntryKind::Proposal);
}

void KindChips::setKind(EntryKind kind)
{
    m_kind = kind;
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setChecked(static_cast<int>(i) == static_cast<int>(kind));
    }
}

} // namespace tahaluf
