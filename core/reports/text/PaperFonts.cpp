// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/text/PaperFonts.h"

#include "reports/fonts/FontLibrary.h"

namespace tahaluf {

PaperFonts::PaperFonts(paper::BodyFont body)
{
    const bool naskh = body == paper::BodyFont::Naskh;
    const QString families[2] = {naskh ? QStringLiteral("Noto Naskh Arabic") : QStringLiteral("Noto Sans Arabic"),
                                 naskh ? QStringLiteral("Noto Serif") : QStringLiteral("Noto Sans")};
    for (int bold = 0; bold < 2; ++bold) {
        for (int part = 0; part < 2; ++part) {
            m_own[bold][part] = open(FontLibrary::match(families[part], bold == 1));
        }
    }
}

std::shared_ptr<FontFace> PaperFonts::open(const FontFile& file)
{
    for (const auto& face : m_faces) {
        if (face->file() == file) {
            return face;
        }
    }
    auto face = FontFace::load(file);
    if (face) {
        m_faces.push_back(face);
    }
    return face;
}

const FontFace* PaperFonts::faceFor(char32_t character, bool bold, const FontFace* previous)
{
    const bool staysWithPrevious = QChar::isMark(character) || QChar::category(character) == QChar::Other_Format;
    if (previous && staysWithPrevious) {
        return previous;
    }
    auto found = m_known[bold].constFind(character);
    if (found == m_known[bold].constEnd()) {
        found = m_known[bold].insert(character, lookUp(character, bold));
    }
    return found.value();
}

const FontFace* PaperFonts::lookUp(char32_t character, bool bold)
{
    for (const auto& face : m_own[bold]) {
        if (face && face->glyphOf(character) != 0) {
            return face.get();
        }
    }
    const auto other = open(FontLibrary::withCharacter(character, bold));
    return other ? other.get() : m_own[bold][0].get();
}

} // namespace tahaluf
