// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FormRoom.h"

#include "coalition/questionnaires/AnswerText.h"
#include "FoundingForm.h"
#include "support/Verify.h"
#include "WorkspaceAccess.h"

namespace tahaluf::test {

FormRoom::FormRoom()
    : form(*addFoundingForm(*workspace))
    , papers(*workspace->distributions().handTo(form.id, {{interior.id}, {justice.id}, {university.id}}))
{
}

void FormRoom::saveAll(const QString& folder)
{
    FileBatch batch(folder);
    VERIFY_DONE(batch.open());
    VERIFY_DONE(files().write(batch, *files().waiting(form.id), Phrasebook(Language::Arabic)));
    VERIFY_DONE(batch.commit());
    names = batch.names();
}

FormFiles FormRoom::files() const
{
    return FormFiles(recordAccess(*workspace));
}

QString FormRoom::answer(const QString& key, std::size_t paper) const
{
    const QuestionnaireForm whole = *queries().form(form.id);
    const auto found = *queries().response(papers[paper].id);
    return found ? AnswerText(whole).written(*whole.byKey(key), *queries().answers(found->id))
                 : QStringLiteral("(no entry)");
}

OfficeJob& fillForm(OfficeJob& job)
{
    return job.answer("official_name", "وزارة الداخلية")
        .answer("tier", "جهة ذات صلة أساسية")
        .answer("sector", "وزارة")
        .answer("phone", "+974 4400 0002")
        .answer("staff", "46")
        .answer("has_mandate", "لا")
        .answer("roles:prevention", "نعم")
        .answer("roles:investigation", "نعم")
        .answer("roles:other", "التنسيق بين المنافذ؛ وتدريب العاملين فيها")
        .answer("gives_services", "نعم")
        .answer("services:shelter", "نعم")
        .answer("services:hotline", "لا")
        .answer("shelter_places", "٢٠")
        .answer("readiness", "4")
        .answer("has_experts", "نعم")
        .row("experts", 1, {"خبير التحقيق", "التحقيق وجمع الأدلة", "14", "0044 | 12"})
        .row("experts", 3, {"خبيرة الدعم", "العمل الاجتماعي", "9"})
        .row("representatives", 1, {"ممثل الوزارة", "مدير", "ممثل أصيل", "+974 4400 0105"})
        .answer("expectations", "آلية إحالة وطنية واحدة")
        .answer("themes_rank:prevention", "2")
        .answer("themes_rank:protection", "1")
        .answer("themes_rank:prosecution", "4")
        .answer("themes_rank:partnership", "3")
        .answer("need", "5")
        .answer("form+", "لجنة مؤقتة لسنة واحدة")
        .answer("deciding", "بالتوافق")
        .answer("joins", "نعم")
        .answer("consent", "نعم")
        .answer("commitment", "نعم")
        .answer("signature", "ممثل وزارة الداخلية")
        .answer("signed_on", "1434-01-20");
}

QString sentences(const TakenFile& taken)
{
    return (QStringList{taken.headline()} + taken.details()).join(u'\n');
}

} // namespace tahaluf::test
