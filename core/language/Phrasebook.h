// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Language.h"
#include "language/Numerals.h"

#include <QString>

#include <memory>

class QTranslator;

namespace tahaluf {

/**
 * The words of one paper: its language, chosen per paper and not by the window, and the shape of its digits.
 * Needs no installed translator. Copies share the catalogue; a const Phrasebook may be used in any thread.
 */
class Phrasebook
{
public:
    /** Loads the catalogue that is built into the program. */
    explicit Phrasebook(Language language, DigitShapes digits = DigitShapes::Latin);
    /** Loads another catalogue (.qm); without one every phrase is its English source. */
    Phrasebook(Language language, DigitShapes digits, const QString& catalogueFile);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] DigitShapes digits() const { return m_digits; }
    [[nodiscard]] bool isArabic() const { return m_language == Language::Arabic; }
    [[nodiscard]] bool isRightToLeft() const { return isArabic(); }
    [[nodiscard]] Qt::LayoutDirection direction() const { return isArabic() ? Qt::RightToLeft : Qt::LeftToRight; }

    /**
     * The translation of @p source (UTF-8), or the source itself where there is none. With @p n at least 0 the
     * language's plural form for n is taken and %n replaced by n in this paper's digits.
     */
    [[nodiscard]] QString
    phrase(const char* context, const char* source, const char* disambiguation = nullptr, int n = -1) const;

    [[nodiscard]] QString number(qint64 value) const { return Numerals::shaped(value, m_digits); }
    /** Text from the records with its digits in this paper's shape. Not for addresses and phone numbers. */
    [[nodiscard]] QString shaped(const QString& text) const { return Numerals::shaped(text, m_digits); }

private:
    Language m_language;
    DigitShapes m_digits;
    std::shared_ptr<const QTranslator> m_catalogue;
};

} // namespace tahaluf
