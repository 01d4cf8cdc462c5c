// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace tahaluf {

/** One value of a fixed list: its stored key and its English label. */
struct Choice
{
    int value = 0;
    const char* key = "";
    const char* source = "";
};

/** A fixed list of values with one translation context. */
class ChoiceList
{
public:
    ChoiceList(const char* context, std::vector<Choice> choices);

    [[nodiscard]] const std::vector<Choice>& all() const { return m_choices; }
    [[nodiscard]] const char* context() const { return m_context; }
    [[nodiscard]] QString key(int value) const;
    /** The value of a stored key, or of its label in Arabic or English as a spreadsheet may hold it. */
    [[nodiscard]] std::optional<int> value(const QString& keyOrLabel) const;
    /** The label in the application's language. */
    [[nodiscard]] QString label(int value) const;
    [[nodiscard]] const Choice* find(int value) const;
    [[nodiscard]] QString keys() const; ///< all keys, comma separated, for messages

private:
    const char* m_context;
    std::vector<Choice> m_choices;
    std::vector<QString> m_keys; ///< of each choice: made once, since an import asks for every row
};

/** Specialised once per enum that is a field: `template <> const ChoiceList &choicesOf<Relevance>();` */
template <typename Enum> const ChoiceList& choicesOf();

template <typename Enum> QString choiceKey(Enum value)
{
    return choicesOf<Enum>().key(static_cast<int>(value));
}

template <typename Enum> QString choiceLabel(Enum value)
{
    return choicesOf<Enum>().label(static_cast<int>(value));
}

} // namespace tahaluf
