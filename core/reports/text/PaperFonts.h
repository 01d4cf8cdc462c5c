// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/PageSetup.h"
#include "reports/fonts/FontFace.h"
#include "reports/text/TextAnalysis.h"
#include "reports/text/WordShaper.h"

#include <QHash>

#include <memory>
#include <vector>

namespace tahaluf {

/** The faces of one paper and what shapes its text with them. Belongs to one layout; one thread at a time. */
class PaperFonts
{
public:
    explicit PaperFonts(paper::BodyFont body);

    /**
     * The face that prints a character: the paper's own, then that of Latin letters, then any that is installed.
     * `previous` is the face of the character before, which marks and invisible characters stay with.
     */
    [[nodiscard]] const FontFace* faceFor(char32_t character, bool bold, const FontFace* previous);

    [[nodiscard]] WordShaper& shaper() { return m_shaper; }
    [[nodiscard]] TextAnalysis& analysis() { return m_analysis; }
    /** False where no font is installed at all: then nothing can be printed. */
    [[nodiscard]] bool isUsable() const { return m_own[0][0] && m_own[1][0]; }

private:
    [[nodiscard]] std::shared_ptr<FontFace> open(const FontFile& file);
    [[nodiscard]] const FontFace* lookUp(char32_t character, bool bold);

    std::vector<std::shared_ptr<FontFace>> m_faces;
    std::shared_ptr<FontFace> m_own[2][2]; ///< regular and bold; of the body and of Latin letters
    QHash<char32_t, const FontFace*> m_known[2];
    WordShaper m_shaper;
    TextAnalysis m_analysis;
};

} // namespace tahaluf
