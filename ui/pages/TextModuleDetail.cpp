// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/TextModuleDetail.h"

#include "theme/Theme.h"
#include "workflows/TextFacts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tahaluf {

TextModuleDetail::TextModuleDetail(PageContext& context, QWidget* parent)
    : RecordDetail(context, QStringLiteral("text_modules"), {}, Arrangement::Stacked, parent)
{
    auto* hint = new QLabel(tr("Names in braces are filled in where the text is used: %1")
                                .arg(TextFacts::names(context.phrasebook().language()).join(QStringLiteral("  "))),
                            this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(*hint, Role::Muted);
    upper()->addWidget(hint);
}

void TextModuleDetail::showHeader()
{
    const QString english = form().value(QStringLiteral("title_en")).toString();
    const bool isEnglish = !context().phrasebook().isArabic() && !english.isEmpty();
    setHeader(isEnglish ? english : form().value(QStringLiteral("title")).toString());
}

} // namespace tahaluf
