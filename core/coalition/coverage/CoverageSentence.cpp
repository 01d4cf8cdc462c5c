// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/coverage/CoverageSentence.h"

#include "language/NameInLanguage.h"

namespace tahaluf {

QString CoverageSentence::finding(CoverageFinding finding) const
{
    const ChoiceList& choices = choicesOf<CoverageFinding>();
    return m_book.phrase(choices.context(), choices.find(static_cast<int>(finding))->source);
}

QString CoverageSentence::role(CoverageRole role) const
{
    const ChoiceList& choices = choicesOf<CoverageRole>();
    return m_book.phrase(choices.context(), choices.find(static_cast<int>(role))->source);
}

QString CoverageSentence::mark(CoverageRole role) const
{
    switch (role) {
    case CoverageRole::Leads:
        return m_book.phrase("CoverageSentence", "L", "leads");
    case CoverageRole::Supports:
        return m_book.phrase("CoverageSentence", "S", "supports");
    case CoverageRole::Absent:
        break;
    }
    return QStringLiteral("–");
}

QString CoverageSentence::name(const CoverageRow& row) const
{
    return nameInLanguage(m_book, row.name, row.nameEn);
}

QString CoverageSentence::areas(const QStringList& areas) const
{
    return areas.join(m_book.isArabic() ? QStringLiteral("، ") : QStringLiteral(", "));
}

QString CoverageSentence::subject(const CoverageRow& row, const CoverageGap& gap) const
{
    const QString text = name(row);
    return gap.areas.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, areas(gap.areas));
}

QString CoverageSentence::gap(const CoverageRow& row, const CoverageGap& gap) const
{
    return QStringLiteral("%1: %2").arg(finding(gap.finding), subject(row, gap));
}

QString CoverageSentence::task(const CoverageRow& row, const CoverageGap& gap) const
{
    const QString about = subject(row, gap);
    switch (gap.finding) {
    case CoverageFinding::NobodyCovers:
        return wording("Find a body that takes up: %1").arg(about);
    case CoverageFinding::SeveralLead:
        return wording("Agree who leads and who supports: %1").arg(about);
    default:
        break;
    }
    return wording("Name a body that leads: %1").arg(about);
}

QString CoverageSentence::proposal(const CoverageRow& row, const CoverageGap& gap) const
{
    const QString about = subject(row, gap);
    switch (gap.finding) {
    case CoverageFinding::NobodyCovers:
        return wording("That the bodies agree which of them takes up “%1”, which nobody covers today.").arg(about);
    case CoverageFinding::SeveralLead:
        return wording("That the bodies that lead “%1” agree which of them leads and which support.").arg(about);
    default:
        break;
    }
    return wording("That the bodies name the one that leads “%1”, which nobody leads today.").arg(about);
}

} // namespace tahaluf
