// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/LetterDetail.h"
#include "pages/LettersPage.h"
#include "pages/PagesFixture.h"
#include "support/Typing.h"
#include "support/Verify.h"
#include "widgets/LinkPicker.h"

#include <QComboBox>

namespace tahaluf {

/** What tests of correspondence do over and over. */
struct LettersRoom
{
    static LettersPage& shown(const std::unique_ptr<RecordPage>& page)
    {
        return *qobject_cast<LettersPage*>(page.get());
    }
    static LetterDetail& detail(const std::unique_ptr<RecordPage>& page)
    {
        return *qobject_cast<LetterDetail*>(&page->detail());
    }
    static Letter sent(PagesFixture& f, const Member& to, QDate due = {})
    {
        Letter letter;
        letter.member = to.id;
        letter.subject = QStringLiteral("طلب ترشيح ممثل");
        letter.text = QStringLiteral("نرجو ترشيح من يمثلكم.");
        letter.kind = LetterKind::Nomination;
        letter.meeting = f.meeting.id;
        letter.answerDue = due;
        if (!f.workspace->correspondence().save(letter)) {
            qFatal("the letter was refused");
        }
        return letter;
    }
    static void invite(PagesFixture& f)
    {
        Meeting meeting = *f.workspace->records().meetings.get(f.meeting.id);
        meeting.venue = QStringLiteral("قاعة الاجتماعات");
        VERIFY_DONE(f.workspace->records().meetings.update(meeting));
        VERIFY_DONE(f.workspace->meetings().invite(
            f.meeting.id, {f.interior.id, f.justice.id, f.university.id}, QDate(2012, 11, 20)));
    }
    static std::vector<Letter> all(PagesFixture& f) { return *f.workspace->records().letters.all(); }
    static void choose(QComboBox* box, int value) { box->setCurrentIndex(box->findData(value)); }
    /** Chooses as a person does, so that the dialog hears of it. */
    static void pick(LinkPicker* picker, const QString& text)
    {
        picker->setFocus();
        typeText(picker, text);
        QTest::keyClick(picker, Qt::Key_Return);
    }
};

} // namespace tahaluf
