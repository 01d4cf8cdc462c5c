// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/PaperLook.h"

#include "coalition/AttachmentQueries.h"
#include "coalition/CoalitionProfile.h"

namespace tahaluf {

namespace {

const QString LetterPaperId = QStringLiteral("letter");
const QString InvitationPaperId = QStringLiteral("invitation");
const QString MinutesPaperId = QStringLiteral("minutes");

/** A template with its pictures. */
struct Dress
{
    PaperTemplate shown;
    QByteArray logo;
    QByteArray letterhead;
};

Result<Dress> dressOf(const CoalitionRecords& records, const QString& paper, const PaperTrial* trial)
{
    if (trial && trial->shown.paper == paper) {
        return Dress{trial->shown, trial->logo, trial->letterhead};
    }
    Result<std::vector<PaperTemplate>> stored = records.paperTemplates.where(QStringLiteral("paper = ?"), {paper});
    if (!stored) {
        return stored.takeError();
    }
    Dress dress;
    if (!stored->empty()) {
        dress.shown = stored->front();
    }
    Result<QByteArray> logo = contentOf(records, dress.shown.logo);
    Result<QByteArray> letterhead = contentOf(records, dress.shown.letterhead);
    if (!logo || !letterhead) {
        return logo ? letterhead.takeError() : logo.takeError();
    }
    dress.logo = *logo;
    dress.letterhead = *letterhead;
    return dress;
}

QString either(bool isArabic, const QString& arabic, const QString& english)
{
    const QString& wanted = isArabic ? arabic : english;
    return wanted.trimmed().isEmpty() ? (isArabic ? english : arabic).trimmed() : wanted.trimmed();
}

QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty()) {
            lines << line.trimmed();
        }
    }
    return lines;
}

std::vector<SignaturePost> postsOf(const QString& text)
{
    std::vector<SignaturePost> posts;
    for (const QString& line : linesOf(text)) {
        posts.push_back({line.section(QLatin1Char(':'), 0, 0).trimmed(), line.section(QLatin1Char(':'), 1).trimmed()});
    }
    return posts;
}

/** Words each language has of its own: an English paper never opens with an Arabic greeting. */
QString phraseOf(bool isArabic, const QString& arabic, const QString& english, const QString& usual)
{
    const QString own = (isArabic ? arabic : english).trimmed();
    return own.isEmpty() ? usual : own;
}

} // namespace

bool PaperLook::hasPhrases(const QString& paper)
{
    return paper == LetterPaperId || paper == InvitationPaperId || paper == MinutesPaperId;
}

Result<PaperLook> PaperLook::read(const CoalitionRecords& records,
                                  const QString& paper,
                                  const Phrasebook& phrasebook,
                                  const PaperTrial* trial)
{
    Result<Profile> profile = coalitionProfile(records);
    if (!profile) {
        return profile.takeError();
    }
    PaperLook look;
    Result<QByteArray> logo = contentOf(records, profile->logo);
    if (!logo) {
        return logo.takeError();
    }
    look.logo = *logo;
    const bool isArabic = phrasebook.isArabic();
    const QStringList layers = paper.isEmpty() ? QStringList{paper} : QStringList{QString(QLatin1String("")), paper};
    Dress own;
    for (const QString& layer : layers) {
        Result<Dress> dress = dressOf(records, layer, trial);
        if (!dress) {
            return dress.takeError();
        }
        own = *dress;
        const QColor accent(own.shown.accent.trimmed());
        look.accent = accent.isValid() ? accent : look.accent;
        if (own.shown.font != TemplateFont::Inherited) {
            look.font = own.shown.font == TemplateFont::Naskh ? paper::BodyFont::Naskh : paper::BodyFont::Sans;
        }
        if (own.shown.lines != TemplateLines::Inherited) {
            look.isJustified = own.shown.lines == TemplateLines::Justified;
        }
        look.logo = own.logo.isEmpty() ? look.logo : own.logo;
        look.letterhead = own.letterhead.isEmpty() ? look.letterhead : own.letterhead;
        const QStringList lines = linesOf(either(isArabic, own.shown.headerLines, own.shown.headerLinesEn));
        look.headerLines = lines.isEmpty() ? look.headerLines : lines;
        look.ownPosts = postsOf(either(isArabic, own.shown.signaturePosts, own.shown.signaturePostsEn));
        look.posts = look.ownPosts.empty() ? look.posts : look.ownPosts;
    }
    const bool isLetter = paper == LetterPaperId || paper == InvitationPaperId;
    if (hasPhrases(paper)) {
        look.opening = phraseOf(isArabic,
                                own.shown.opening,
                                own.shown.openingEn,
                                isLetter ? phrasebook.phrase("PaperLook", "Dear Sir or Madam,") : QString());
        look.closing = phraseOf(isArabic,
                                own.shown.closing,
                                own.shown.closingEn,
                                isLetter ? phrasebook.phrase("PaperLook", "Yours faithfully,") : QString());
    }
    return look;
}

void PaperLook::dress(paper::PageSetup& setup) const
{
    setup.accent = accent;
    setup.font = font;
    setup.justified = isJustified;
    setup.header.logo = logo;
    setup.header.lines = headerLines;
    setup.header.letterhead = letterhead;
}

} // namespace tahaluf
