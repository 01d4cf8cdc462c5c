// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/LetterFrame.h"

#include "language/Bidi.h"

#include <algorithm>

namespace tahaluf {

namespace {
constexpr qreal SignatureRoom = 12; // millimetres
}

bool LetterFrame::isInPaperLanguage(const QString& text) const
{
    const auto isArabic = [](QChar c) { return c.script() == QChar::Script_Arabic && c.isLetter(); };
    const bool hasArabic = std::any_of(text.cbegin(), text.cend(), isArabic);
    return !text.trimmed().isEmpty() && hasArabic == m_words.phrasebook().isArabic();
}

void LetterFrame::begin(QDate date, MemberId member, const QString& addressee)
{
    m_paper.paragraph({{wording("Date") + QStringLiteral(": "), true}, {m_words.dates().dual(date)}});
    const QString body = m_words.member(member);
    if (isInPaperLanguage(addressee)) {
        m_paper.paragraph(paper::Text().bold(addressee.trimmed())).keepWithNext = true;
        if (!addressee.contains(body)) {
            m_paper.paragraph(body).keepWithNext = true;
        }
    } else {
        const QString whom = m_words.isIndividual(member) ? wording("To %1") : wording("To the Head, %1");
        m_paper.paragraph(paper::Text().bold(whom.arg(body))).keepWithNext = true;
    }
    m_paper.paragraph(m_words.opening(m_template));
}

void LetterFrame::subject(const QString& text, const QString& bookmark)
{
    m_paper.heading(1, wording("Subject: %1").arg(text)).bookmark = bookmark;
}

void LetterFrame::contact(const QString& request)
{
    const QString phone = m_words.profile().phone.trimmed();
    const paper::Text mail = PaperWords::mailLink(m_words.profile().email);
    paper::Text text(request);
    if (!phone.isEmpty() || !mail.isEmpty()) {
        text.plain(QStringLiteral("\n"));
    }
    if (!phone.isEmpty()) {
        text.plain(wording("Phone:") + QLatin1Char(' ') + Bidi::isolatePhone(phone));
    }
    if (!mail.isEmpty()) {
        text.plain((phone.isEmpty() ? QString() : QStringLiteral(" – ")) + wording("E-mail:") + QLatin1Char(' '));
        text.add(mail.spans().first());
    }
    m_paper.paragraph(text);
}

void LetterFrame::sign(const SignaturePost& post)
{
    paper::Paragraph& capacity = m_paper.paragraph(paper::Text().bold(post.post));
    capacity.align = paper::Align::Trailing;
    if (post.name.isEmpty()) {
        return;
    }
    capacity.keepWithNext = true;
    m_paper.spacer(SignatureRoom);
    m_paper.paragraph(paper::Text().bold(post.name)).align = paper::Align::Trailing;
}

void LetterFrame::end(PersonId signatory)
{
    m_paper.paragraph(m_words.closing(m_template)).keepWithNext = true;
    if (const std::vector<SignaturePost> posts = m_words.signaturePosts(m_template); !posts.empty()) {
        sign(posts.front());
        return;
    }
    if (!signatory.isValid()) {
        return;
    }
    m_paper.spacer(SignatureRoom);
    // Nobody gives themselves an honorific.
    paper::Paragraph& name = m_paper.paragraph(paper::Text().bold(m_words.bareName(signatory)));
    name.align = paper::Align::Trailing;
    name.keepWithNext = true;
    const QString position = m_words.position(signatory);
    if (!position.isEmpty() && !m_words.bareName(signatory).contains(position)) {
        m_paper.paragraph(position).align = paper::Align::Trailing;
    }
}

} // namespace tahaluf
