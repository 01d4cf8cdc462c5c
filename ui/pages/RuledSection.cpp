// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/RuledSection.h"

#include "theme/Theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tahaluf {

RuledSection::RuledSection(PageContext& context, QWidget* parent)
    : RecordSection(context, parent)
    , m_lines(new QVBoxLayout)
{
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(Space::Medium);
    auto* rule = new QFrame(this);
    setRole(*rule, "rule");
    rule->setFixedWidth(2);
    outer->addWidget(rule);
    m_lines->setSpacing(Space::Tiny);
    outer->addLayout(m_lines, 1);
}

void RuledSection::clearLines()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void RuledSection::addLine(const QString& text, const char* role)
{
    if (text.isEmpty()) {
        return;
    }
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (role) {
        setRole(*label, role);
    }
    m_lines->addWidget(label);
}

void RuledSection::addGap()
{
    m_lines->addSpacing(Space::Small);
}

bool RuledSection::hasLines() const
{
    return m_lines->count() > 0;
}

} // namespace tahaluf
