// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/fonts/FontLibrary.h"

#include <fontconfig/fontconfig.h>

namespace tahaluf::FontLibrary {

namespace {

const FcChar8* fcString(const QByteArray& text)
{
    return reinterpret_cast<const FcChar8*>(text.constData());
}

QString textOf(const FcPattern* pattern, const char* property)
{
    FcChar8* value = nullptr;
    if (FcPatternGetString(pattern, property, 0, &value) != FcResultMatch) {
        return {};
    }
    return QString::fromUtf8(reinterpret_cast<const char*>(value));
}

/** Ends `pattern`. */
FontFile best(FcPattern* pattern, bool bold)
{
    FcPatternAddInteger(pattern, FC_WEIGHT, bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR);
    FcPatternAddInteger(pattern, FC_SLANT, FC_SLANT_ROMAN);
    FcPatternAddInteger(pattern, FC_WIDTH, FC_WIDTH_NORMAL);
    FcPatternAddBool(pattern, FC_OUTLINE, FcTrue);
    FcPatternAddBool(pattern, FC_VARIABLE, FcFalse);
    FcConfigSubstitute(nullptr, pattern, FcMatchPattern);
    FcDefaultSubstitute(pattern);
    FcResult result = FcResultNoMatch;
    FcPattern* match = FcFontMatch(nullptr, pattern, &result);
    FcPatternDestroy(pattern);
    FontFile file;
    if (match) {
        file.path = textOf(match, FC_FILE);
        file.family = textOf(match, FC_FAMILY);
        FcPatternGetInteger(match, FC_INDEX, 0, &file.index);
        file.index &= 0xffff; // above it stands a variable font's instance
        file.isBold = bold;
        FcPatternDestroy(match);
    }
    return file;
}

} // namespace

FontFile match(const QString& family, bool bold)
{
    FcPattern* pattern = FcPatternCreate();
    const QByteArray name = family.toUtf8();
    FcPatternAddString(pattern, FC_FAMILY, fcString(name));
    return best(pattern, bold);
}

FontFile withCharacter(char32_t character, bool bold)
{
    FcPattern* pattern = FcPatternCreate();
    FcCharSet* characters = FcCharSetCreate();
    FcCharSetAddChar(characters, character);
    FcPatternAddCharSet(pattern, FC_CHARSET, characters);
    FcCharSetDestroy(characters);
    FontFile file = best(pattern, bold);
    const auto face = file.path.isEmpty() ? nullptr : FontFace::load(file);
    return face && face->glyphOf(character) != 0 ? file : FontFile{};
}

} // namespace tahaluf::FontLibrary
