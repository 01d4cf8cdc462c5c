// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/CertificatePaper.h"

#include "coalition/training/TrainingNumbers.h"
#include "coalition/TrainingQueries.h"
#include "language/Bidi.h"
#include "reports/papers/LabelDrawing.h"
#include "reports/papers/PaperArguments.h"

#include <algorithm>

namespace tahaluf {

using paper::Align;
using paper::Ink;

namespace {
constexpr qreal PageMargin = 8; // millimetres, as are all below
const QSizeF Page(280.9, 193.9); // A4 across within its margins
constexpr qreal Inner = 4.5; ///< from the outer to the inner frame
constexpr qreal CertificateSide = 24;
constexpr qreal LogoSize = 22;
constexpr qreal LogoTop = 10;
constexpr qreal ColumnGap = 8; ///< between the languages
constexpr qreal FootTop = 143;
constexpr qreal QrSize = 23;
constexpr qreal SealSize = 30;
} // namespace

Result<Document> CertificatePaper::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    CertificatePaper self(words);
    const QString title = self.wording("Certificates");
    Document paper = words.openDocument(title);
    const std::vector<Certificate> certificates = self.chosen();
    if (certificates.empty()) {
        paper.title(title);
        paper.paragraph(self.wording("No certificate was issued yet."));
        return words.finished(std::move(paper));
    }
    paper.metadata().subject = self.m_training.ordinal(certificates.front().ordinal);
    paper::PageSetup& setup = paper.setup();
    setup.size = paper::PaperSize::A4;
    setup.orientation = paper::Orientation::Landscape;
    setup.margins = QMarginsF(PageMargin, PageMargin, PageMargin, PageMargin);
    setup.header = {};
    setup.footer = {};
    QVector<paper::Drawing> pages;
    for (const Certificate& certificate : certificates) {
        pages << self.drawingOf(certificate);
    }
    paper.labels({.columns = 1, .labels = std::move(pages)});
    return words.finished(std::move(paper));
}

std::vector<Certificate> CertificatePaper::chosen()
{
    const PaperRequest& asked = m_words.request();
    const TrainingRecords training(m_words.records().journal);
    const TrainingQueries queries(m_words.records(), training);
    // One certificate, or all of a programme.
    const QString number = PaperArguments::numberIn(asked.paper);
    TrainingProgrammeId programme;
    if (const auto one = CertificateNumber::parse(number)) {
        return m_words.read(training.certificates.where(QStringLiteral("number = ?"), {one->text()}));
    }
    if (!number.isEmpty()) {
        programme = m_words.read(queries.byNumber(number)).id;
    }
    if (number.isEmpty()) {
        // The newest that has any.
        const std::vector<Certificate> all =
            m_words.read(training.certificates.all(QStringLiteral("issued_on, year, serial")));
        programme = all.empty() ? TrainingProgrammeId() : all.back().programme;
    }
    std::vector<Certificate> found = m_words.read(queries.certificates(programme));
    std::vector<Trainee> trainees;
    if (asked.member.isValid()) {
        trainees = m_words.read(queries.trainees(programme));
        std::erase_if(trainees, [&asked](const Trainee& each) { return each.member != asked.member; });
    }
    std::erase_if(found, [&](const Certificate& each) {
        const bool isAsked =
            !asked.member.isValid() || std::any_of(trainees.begin(), trainees.end(), [&each](const Trainee& trainee) {
                return trainee.id == each.trainee;
            });
        return each.state == CertificateState::Withdrawn || !isAsked;
    });
    return found;
}

void CertificatePaper::addFrame(LabelDrawing& page, const Certificate& certificate)
{
    page.box({0.6, 0.6, Page.width() - 1.2, Page.height() - 1.2}, Ink::None, Ink::Accent);
    page.box({1.8, 1.8, Page.width() - 3.6, Page.height() - 3.6}, Ink::None, Ink::Accent);
    page.box({Inner, Inner, Page.width() - 2 * Inner, Page.height() - 2 * Inner}, Ink::None, Ink::Line);
    // A small square in each corner of the inner frame.
    constexpr qreal Corner = 5;
    for (const qreal x : {Inner, Page.width() - Inner - Corner}) {
        for (const qreal y : {Inner, Page.height() - Inner - Corner}) {
            page.box({x, y, Corner, Corner}, Ink::AccentTint, Ink::Accent);
        }
    }
    const qreal logoSide = (Page.width() - LogoSize) / 2;
    page.picture({logoSide, LogoTop, LogoSize, LogoSize}, m_words.logo());
    const bool isWithdrawn = certificate.state == CertificateState::Withdrawn;
    page.text({CertificateSide, 8, 60, 8},
              isWithdrawn ? wording("Withdrawn on %1").arg(m_words.dates().date(certificate.withdrawnOn)) : QString(),
              {.size = 11, .leastSize = 7, .bold = true, .ink = Ink::Accent});
}

std::vector<CertificatePaper::Line> CertificatePaper::linesOf(const Certificate& certificate)
{
    const DateText& dates = m_words.dates();
    const QString holder = m_words.either(QStringList{certificate.honorific, certificate.holder}.join(u' ').trimmed(),
                                          certificate.holderEn);
    const QString body = m_words.either(certificate.body, certificate.bodyEn);
    const QString title = m_words.either(certificate.title, certificate.titleEn);
    const QString period =
        certificate.startsOn == certificate.endsOn || !certificate.endsOn.isValid()
            ? wording("held on %1").arg(dates.dual(certificate.startsOn))
            : wording("held from %1\nuntil %2").arg(dates.dual(certificate.startsOn), dates.dual(certificate.endsOn));
    return {
        {34, 8, m_words.coalitionName(), 13, true, Ink::Accent},
        {44, 15, wording("Certificate of Training"), 30, true, Ink::Accent},
        {62, 7, wording("is awarded to"), 12, false, Ink::Muted},
        {70, 14, m_words.recorded(m_book.shaped(holder)), 25, true, Ink::Text},
        {85, 8, m_words.recorded(m_book.shaped(body)), 13, false, Ink::Text},
        {95, 7, wording("who met the requirements of the"), 12, false, Ink::Muted},
        {103, 9, m_training.ordinal(certificate.ordinal), 15, true, Ink::Text},
        {113, 9, m_words.recorded(m_book.shaped(title)), 14, true, Ink::Accent},
        {123, 12, certificate.startsOn.isValid() ? period : QString(), 10.5, false, Ink::Text},
        {135.5,
         6.5,
         wording("Hours of training attended: %1").arg(m_training.hours(certificate.minutes)),
         10.5,
         true,
         Ink::Text},
    };
}

void CertificatePaper::addFoot(LabelDrawing& page, const Certificate& certificate)
{
    const qreal width = Page.width() - 2 * CertificateSide;
    page.line({CertificateSide, FootTop}, {Page.width() - CertificateSide, FootTop}, Ink::Line, 0.3);
    // Leading: number, date, and how to verify it; the code beside it.
    const qreal textWidth = 76;
    page.qr({CertificateSide, FootTop + 5, QrSize, QrSize},
            QStringLiteral("%1 %2").arg(certificate.number, certificate.code));
    const qreal beside = CertificateSide + QrSize + 4;
    page.text({beside, FootTop + 4, textWidth, 9},
              wording("Certificate no. %1").arg(m_words.reference(certificate.number)),
              {.size = 11, .leastSize = 7, .bold = true});
    page.text({beside, FootTop + 13, textWidth, 9},
              wording("Issued on %1").arg(m_words.dates().dual(certificate.issuedOn)),
              {.size = 9, .leastSize = 6});
    page.text(
        {beside, FootTop + 22, textWidth, 9},
        wording("To verify it, give the secretariat its number and the code %1.").arg(Bidi::isolate(certificate.code)),
        {.size = 8, .leastSize = 5.5, .ink = Ink::Muted});
    // The middle: room for the seal.
    const qreal seal = CertificateSide + width * 0.56 - SealSize / 2;
    page.box({seal, FootTop + 3, SealSize, SealSize}, Ink::None, Ink::Line, SealSize / 2);
    page.text(
        {seal, FootTop + 13, SealSize, 10}, wording("Seal"), {.size = 9, .ink = Ink::Muted, .align = Align::Centre});
    // Trailing: who signs.
    std::vector<SignaturePost> posts = m_words.signaturePosts();
    if (posts.empty()) {
        posts.push_back({wording("Director General"), {}});
    }
    const qreal signStart = seal + SealSize + 6;
    const qreal signWidth = Page.width() - CertificateSide - signStart;
    const SignaturePost& post = posts.front();
    page.text({signStart, FootTop + 4, signWidth, 9},
              m_words.recorded(post.post),
              {.size = 11, .leastSize = 7, .bold = true, .align = Align::Centre});
    page.text({signStart, FootTop + 13, signWidth, 7},
              m_words.recorded(post.name),
              {.size = 10, .leastSize = 7, .align = Align::Centre});
    page.line({signStart + 6, FootTop + 31}, {Page.width() - CertificateSide - 6, FootTop + 31}, Ink::Muted, 0.3);
    page.text({signStart, FootTop + 31.5, signWidth, 8},
              wording("Signature"),
              {.size = 8, .leastSize = 6, .ink = Ink::Muted, .align = Align::Centre});
}

paper::Drawing CertificatePaper::drawingOf(const Certificate& certificate)
{
    LabelDrawing page(Page, m_book.direction());
    addFrame(page, certificate);
    const std::vector<Line> lines = linesOf(certificate);
    const qreal width = Page.width() - 2 * CertificateSide;
    // CertificateSide by side each language has a column of its own, Arabic the right one; both papers then have the
    // same shapes, and what the other one says is empty here.
    const bool isBoth = m_words.request().isBilingual;
    const qreal half = (width - ColumnGap) / 2;
    for (const bool isLeading : {true, false}) {
        if (!isLeading && !isBoth) {
            break;
        }
        const bool isOwn = isLeading == m_book.isArabic() || !isBoth;
        for (const Line& line : lines) {
            const qreal start = !isBoth || isLeading ? CertificateSide : CertificateSide + half + ColumnGap;
            page.text({start, line.top, isBoth ? half : width, line.height},
                      isOwn ? m_words.recorded(line.text) : QString(),
                      {.size = isBoth ? line.size * 0.8 : line.size,
                       .leastSize = 6,
                       .bold = line.bold,
                       .ink = line.ink,
                       .align = Align::Centre});
        }
    }
    addFoot(page, certificate);
    return page.drawing();
}

} // namespace tahaluf
