// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/CoalitionRecords.h"
#include "coalition/MeetingQueries.h"
#include "language/DateText.h"
#include "language/Phrasebook.h"
#include "reports/document/Document.h"
#include "reports/papers/PaperLook.h"
#include "reports/papers/PaperRequest.h"

#include <QHash>

namespace tahaluf {

/**
 * The words every paper needs: names of bodies and people as on the paper's date, labels and dates in the paper's
 * language. Names are read once each. A failed read is kept and must be asked for at the end with failure().
 */
class PaperWords
{
public:
    PaperWords(const CoalitionRecords& records, const PaperRequest& request);

    [[nodiscard]] const CoalitionRecords& records() const { return m_records; }
    [[nodiscard]] const PaperRequest& request() const { return m_request; }
    [[nodiscard]] const Phrasebook& phrasebook() const { return m_phrasebook; }
    [[nodiscard]] const DateText& dates() const { return m_dates; }

    /** Names are those of this day from now on; an invalid date means today's. */
    void setDate(QDate date);

    [[nodiscard]] QString member(MemberId id);
    [[nodiscard]] QString relevance(MemberId id);
    /** «سعادة الدكتور …», with rank where there is one. */
    [[nodiscard]] QString person(PersonId id);
    [[nodiscard]] QString position(PersonId id);
    /** «ممثل وزارة الداخلية – وزارة الداخلية»; the body alone, or the person alone, where only one is known. */
    [[nodiscard]] QString proposer(PersonId person, MemberId member);
    [[nodiscard]] QString theme(ThemeId id);
    [[nodiscard]] QString meetingTitle(const Meeting& meeting) const;
    [[nodiscard]] QString agendaTitle(const AgendaItem& item) const;
    [[nodiscard]] QString either(const QString& arabic, const QString& english) const;

    template <typename Enum> [[nodiscard]] QString label(Enum value) const
    {
        const ChoiceList& choices = choicesOf<Enum>();
        const Choice* choice = choices.find(static_cast<int>(value));
        return choice ? m_phrasebook.phrase(choices.context(), choice->source) : QString();
    }

    /** A paper in the coalition's look, with its header, edition mark and page numbers. */
    [[nodiscard]] Document document(const QString& title);

    /** The phrases and posts of a paper's template; without an id those of the paper that was asked for. */
    [[nodiscard]] QString opening(const QString& paper = {}) { return look(paper).opening; }
    [[nodiscard]] QString closing(const QString& paper = {}) { return look(paper).closing; }
    [[nodiscard]] std::vector<SignaturePost> signaturePosts(const QString& paper = {}) { return look(paper).posts; }
    [[nodiscard]] const PaperLook& look(const QString& paper = {});

    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

private:
    const Person& personRecord(PersonId id);
    const Member& memberRecord(MemberId id);

    const CoalitionRecords& m_records;
    PaperRequest m_request;
    Phrasebook m_phrasebook;
    DateText m_dates;
    QDate m_date;
    QHash<qint64, Person> m_people;
    QHash<qint64, Member> m_members;
    QHash<qint64, QString> m_themes;
    QHash<QString, PaperLook> m_looks;
    std::optional<Error> m_failure;
};

} // namespace tahaluf
