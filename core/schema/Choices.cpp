// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/Choices.h"

#include <QCoreApplication>
#include <QStringList>

namespace tahaluf {

ChoiceList::ChoiceList(const char* context, std::vector<Choice> choices)
    : m_context(context)
    , m_choices(std::move(choices))
{
    for (const Choice& choice : m_choices) {
        m_keys.push_back(QString::fromLatin1(choice.key));
    }
}

const Choice* ChoiceList::find(int value) const
{
    for (const Choice& choice : m_choices) {
        if (choice.value == value) {
            return &choice;
        }
    }
    return nullptr;
}

QString ChoiceList::key(int value) const
{
    const Choice* choice = find(value);
    return choice ? m_keys[static_cast<std::size_t>(choice - m_choices.data())] : QString();
}

std::optional<int> ChoiceList::value(const QString& keyOrLabel) const
{
    const QString wanted = keyOrLabel.trimmed();
    for (const Choice& choice : m_choices) {
        if (wanted.compare(QLatin1String(choice.key), Qt::CaseInsensitive) == 0 ||
            wanted.compare(QString::fromUtf8(choice.source), Qt::CaseInsensitive) == 0 ||
            wanted == QCoreApplication::translate(m_context, choice.source)) {
            return choice.value;
        }
    }
    return std::nullopt;
}

QString ChoiceList::label(int value) const
{
    const Choice* choice = find(value);
    return choice ? QCoreApplication::translate(m_context, choice->source) : QString();
}

QString ChoiceList::keys() const
{
    return QStringList(m_keys.begin(), m_keys.end()).join(QStringLiteral(", "));
}

} // namespace tahaluf
