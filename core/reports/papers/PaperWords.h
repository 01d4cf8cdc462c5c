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
    [[nodiscard]] bool isIndividual(MemberId id);
    [[nodiscard]] QString relevance(MemberId id);
    /** «سعادة الدكتور …», with rank where there is one. */
    [[nodiscard]] QString person(PersonId id);
    /** What stands before a name, «سعادة الدكتور العقيد»; nothing in English, where none is recorded. */
    [[nodiscard]] QString honorific(PersonId id);
    [[nodiscard]] QString bareName(PersonId id);
    [[nodiscard]] QString position(PersonId id);
    /** Name and position on two lines, the position in muted ink. */
    [[nodiscard]] paper::Text personWithPosition(PersonId id);
    [[nodiscard]] QString phone(PersonId id);
    [[nodiscard]] paper::Text email(PersonId id);
    /** «ممثل وزارة الداخلية – وزارة الداخلية»; the body alone, or the person alone, where only one is known. */
    [[nodiscard]] QString proposer(PersonId person, MemberId member);
    [[nodiscard]] QString theme(ThemeId id);
    [[nodiscard]] QString meetingTitle(const Meeting& meeting) const;
    [[nodiscard]] QString agendaTitle(const AgendaItem& item) const;
    [[nodiscard]] QString either(const QString& arabic, const QString& english) const;
    /** A reference such as «ت 2-011» in this paper's digits, kept in order inside any line. */
    [[nodiscard]] QString reference(const QString& number) const;
    /**
     * Text as recorded, whatever its language: where that is not the paper's, each of its lines is an island, so that
     * full stops and brackets stand where its own language wants them.
     */
    [[nodiscard]] QString recorded(const QString& text) const;
    /** The same for a text whose words do not all look alike; it is one island as a whole. */
    [[nodiscard]] paper::Text recorded(const paper::Text& text) const;
    /** `text` in one line of at most `most` letters, cut at a word and closed by an ellipsis. */
    [[nodiscard]] static QString shortened(const QString& text, qsizetype most);
    /** An address as a link that opens the mail program, kept in order inside an Arabic line. */
    [[nodiscard]] static paper::Text mailLink(const QString& address);
    /** «أ، ب، ج» or "a, b, c"; empty parts are left out. */
    [[nodiscard]] QString joined(QStringList parts) const;

    template <typename Enum> [[nodiscard]] QString label(Enum value) const
    {
        const ChoiceList& choices = choicesOf<Enum>();
        const Choice* choice = choices.find(static_cast<int>(value));
        return choice ? m_phrasebook.phrase(choices.context(), choice->source) : QString();
    }

    /** The coalition's own record: its name, its secretariat's address. */
    [[nodiscard]] const Profile& profile();
    [[nodiscard]] QString coalitionName();

    /** «نسخة الشركاء», with a meeting's handling mark where there is one. */
    [[nodiscard]] QString editionMark(const QString& handling = {}) const;
    /** A paper in the coalition's look, with its header, edition mark and page numbers. */
    [[nodiscard]] Document document(const QString& title);
    /** The same without an edition mark: letters and what lies in the room. */
    [[nodiscard]] Document openDocument(const QString& title, const QString& handling = {});

    /** The phrases and posts of a paper's template; without an id those of the paper that was asked for. */
    [[nodiscard]] QString opening(const QString& paper = {}) { return look(paper).opening; }
    [[nodiscard]] QString closing(const QString& paper = {}) { return look(paper).closing; }
    [[nodiscard]] std::vector<SignaturePost> signaturePosts(const QString& paper = {}) { return look(paper).posts; }
    [[nodiscard]] const PaperLook& look(const QString& paper = {});
    /** The logo of the template, else the coalition's own. */
    [[nodiscard]] const QByteArray& logo() { return look().logo; }

    /** The value; after a failure an empty one, with the failure kept for failure(). */
    template <typename T> [[nodiscard]] T read(Result<T> result)
    {
        if (!result) {
            fail(result.takeError());
            return {};
        }
        return std::move(*result);
    }
    /** Keeps the first failure. */
    void fail(Error error)
    {
        if (!m_failure) {
            m_failure = std::move(error);
        }
    }
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }
    /** The finished paper, or the first failure that was kept while it was made. */
    [[nodiscard]] Result<Document> finished(Document paper) const;

private:
    [[nodiscard]] bool isIsland(const QString& text) const;
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
    std::optional<Profile> m_profile;
    QHash<QString, PaperLook> m_looks;
    std::optional<Error> m_failure;
};

} // namespace tahaluf
