// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SynonymDetail.h"

#include "theme/Theme.h"
#include "WorkAreas.h"
#include "Workspace.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tahaluf {

SynonymDetail::SynonymDetail(PageContext& context, QWidget* parent)
    : RecordDetail(context,
                   QStringLiteral("synonyms"),
                   {QStringLiteral("words"), QStringLiteral("is_used"), QStringLiteral("note")},
                   Arrangement::Stacked,
                   parent)
    , m_joined(new QLabel(this))
{
    auto* hint = new QLabel(tr("Single words with commas between them. Each is meant in all its forms: with the "
                               "article, in the plural, in any spelling."),
                            this);
    for (QLabel* label : {hint, m_joined}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        setRole(*label, Role::Muted);
        upper()->addWidget(label);
    }
}

void SynonymDetail::showHeader()
{
    const QString words = form().value(QStringLiteral("words")).toString();
    const bool isShipped = form().id() > 0 && form().value(QStringLiteral("is_shipped")).toBool();
    form().lockFields(isShipped ? QStringList{QStringLiteral("words")} : QStringList());
    setHeader(words, isShipped ? tr("Comes with the program") : QString());
    const Result<QStringList> joined = context().workspace().areas().synonyms().joinedWith(words);
    if (!joined) {
        context().fail(joined.error());
        return;
    }
    m_joined->setVisible(!joined->isEmpty() && !isShipped);
    m_joined->setText(tr("Joined with what comes with the program: %1").arg(joined->join(QStringLiteral("  ·  "))));
}

} // namespace tahaluf
