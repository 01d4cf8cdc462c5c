// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/editors/EarlierTexts.h"

#include "language/ArabicText.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

namespace tahaluf {

EarlierTexts::EarlierTexts(const QStringList& texts, QLineEdit& edit)
    : QObject(&edit)
    , m_texts(texts)
    , m_edit(edit)
    , m_completer(new QCompleter(&m_model, this))
{
    for (const QString& text : texts) {
        m_folded << QLatin1Char(' ') + ArabicText::foldKey(text);
    }
    // The completer would compare letters; the folded comparison happens here and the model holds only what matches.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(&edit);
    m_completer->popup()->setLayoutDirection(edit.layoutDirection());
    connect(&edit, &QLineEdit::textEdited, this, &EarlierTexts::offer);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& text) {
        m_edit.setText(text);
        emit chosen(text);
    });
}

QStringList EarlierTexts::matching(const QString& typed) const
{
    const QString folded = QLatin1Char(' ') + ArabicText::foldKey(typed);
    QStringList found;
    for (qsizetype i = 0; folded.size() > 1 && i < m_texts.size() && found.size() < MostOffered; ++i) {
        if (m_texts.at(i) != typed && m_folded.at(i).contains(folded)) {
            found << m_texts.at(i);
        }
    }
    return found;
}

void EarlierTexts::offer(const QString& typed)
{
    const QStringList found = matching(typed);
    m_model.setStringList(found);
    if (found.isEmpty()) {
        m_completer->popup()->hide();
    } else {
        m_completer->complete();
    }
}

} // namespace tahaluf
