// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PersonDetail.h"

#include "language/Bidi.h"
#include "language/NameInLanguage.h"
#include "pages/AttachmentsPanel.h"
#include "pages/CommandDialog.h"
#include "pages/ErasureReportDialog.h"
#include "records/FormField.h"
#include "records/RelatedList.h"
#include "widgets/DualDateEdit.h"
#include "widgets/LinkPicker.h"
#include "workflows/PersonErasure.h"
#include "Workspace.h"

#include <QLineEdit>
#include <QPushButton>

namespace tahaluf {

PersonDetail::PersonDetail(PageContext& context, QWidget* parent)
    : RecordDetail(context, QStringLiteral("people"), {}, Arrangement::Stacked, parent)
{
    auto* post = new QPushButton(tr("Change post…"), this);
    post->setAccessibleName(post->text());
    connect(post, &QPushButton::clicked, this, &PersonDetail::askNewPost);
    addCommand(post);
    auto* erase = new QPushButton(tr("Erase for good…"), this);
    erase->setAccessibleName(erase->text());
    connect(erase, &QPushButton::clicked, this, &PersonDetail::askErasure);
    addCommand(erase);

    RelatedListOptions represents;
    represents.entity = QStringLiteral("representations");
    represents.linkField = QStringLiteral("person");
    represents.columns = QStringList{QStringLiteral("member"), QStringLiteral("role"), QStringLiteral("valid_from")};
    represents.formFields = QStringList{QStringLiteral("member"),
                                        QStringLiteral("role"),
                                        QStringLiteral("valid_from"),
                                        QStringLiteral("valid_until"),
                                        QStringLiteral("mandate")};
    represents.addLabel = tr("Add representation");
    represents.emptyText = tr("Represents no body yet.");
    addSection(tr("Represents"), new RelatedList(context, represents, this));

    RelatedListOptions posts;
    posts.entity = QStringLiteral("posts");
    posts.linkField = QStringLiteral("person");
    posts.columns = QStringList{QStringLiteral("position"), QStringLiteral("member"), QStringLiteral("changed_on")};
    posts.sortField = QStringLiteral("changed_on");
    posts.emptyText = tr("No former posts. Papers print the post that was held on their day.");
    addSection(tr("Former posts"), new RelatedList(context, posts, this));

    addSection(tr("Attachments"), new AttachmentsPanel(context, QStringLiteral("people"), this));
}

void PersonDetail::showHeader()
{
    Result<Person> person = context().workspace().records().people.get(PersonId(form().id()));
    if (!person) {
        context().fail(person.error());
        return;
    }
    QStringList below;
    const Phrasebook& words = context().phrasebook();
    if (const QString position = nameInLanguage(words, person->position, person->positionEn); !position.isEmpty()) {
        below << Bidi::isolateAuto(position);
    }
    const FieldInfo* member = specOf<Person>().info().field(QStringLiteral("member"));
    const QString body = readableValue(context(), *member, person->member.value());
    if (!body.isEmpty()) {
        below << Bidi::isolateAuto(body);
    }
    QStringList name{person->honorific, person->rank, person->fullName};
    if (!words.isArabic() && !person->fullNameEn.isEmpty()) {
        name = QStringList{person->fullNameEn}; // honorific and rank are recorded in Arabic only
    }
    name.removeAll(QString());
    setHeader(name.join(QLatin1Char(' ')), below.join(QStringLiteral(" – ")));
}

void PersonDetail::askNewPost()
{
    const PersonId id(form().id());
    Result<Person> person = context().workspace().records().people.get(id);
    if (!person || !mayLeave()) {
        return;
    }
    CommandDialog dialog(tr("Change post"), tr("Change"), this);
    auto* honorific = new QLineEdit(person->honorific, &dialog);
    auto* rank = new QLineEdit(person->rank, &dialog);
    auto* position = new QLineEdit(&dialog);
    auto* positionEn = new QLineEdit(&dialog);
    auto* body = new LinkPicker(context(), QStringLiteral("members"), &dialog);
    auto* since = new DualDateEdit(context().phrasebook(), &dialog);
    positionEn->setLayoutDirection(Qt::LeftToRight);
    body->setRecord(person->member.value());
    since->setDate(context().today());
    dialog.addText(tr("Papers of earlier days keep the post “%1”.").arg(person->position));
    dialog.addRow(tr("New position"), position);
    dialog.addRow(tr("New position (English)"), positionEn);
    dialog.addRow(tr("Body"), body);
    dialog.addRow(tr("Honorific"), honorific);
    dialog.addRow(tr("Rank"), rank);
    dialog.addRow(tr("Since"), since);
    dialog.setCommand([&]() -> Result<void> {
        if (!since->isAcceptable()) {
            return refused(since->problem());
        }
        if (body->currentId() == 0 && !body->text().trimmed().isEmpty()) {
            return refused(tr("“%1” is not in the list of bodies.").arg(body->text()));
        }
        Person post;
        post.honorific = honorific->text().trimmed();
        post.rank = rank->text().trimmed();
        post.position = position->text().trimmed();
        post.positionEn = positionEn->text().trimmed();
        post.member = MemberId(body->currentId());
        return withoutValue(context().workspace().members().changePost(id, post, since->date()));
    });
    dialog.exec();
}

void PersonDetail::askErasure()
{
    Workspace& workspace = context().workspace();
    const PersonId id(form().id());
    const Result<ErasureReach> reach = ErasureSurvey(workspace.records()).of(id);
    if (!reach) {
        context().fail(reach.error());
        return;
    }
    // What is typed and not saved would be offered again afterwards.
    if (!mayLeave()) {
        return;
    }
    constexpr int Width = 620; // so that most sentences take one line
    constexpr int LinesOfGone = 4;
    constexpr int LinesOfRemains = 7;
    CommandDialog dialog(tr("Erase a person for good"), tr("Erase for good"), this);
    dialog.setMinimumWidth(Width);
    dialog.addText(tr("Nothing brings “%1” back afterwards, not even undo.").arg(reach->name));
    dialog.addLines(tr("What goes"), ErasureSurvey::goes(*reach), LinesOfGone);
    dialog.addLines(tr("What remains, and where"),
                    ErasureSurvey::remains(*reach, workspace.catalog(), context().phrasebook()),
                    LinesOfRemains);
    auto* name = new QLineEdit(&dialog);
    dialog.addRow(tr("Type the full name to confirm"), name);
    name->setFocus();
    std::optional<ErasureOutcome> done;
    dialog.setCommand([&]() -> Result<void> {
        Result<ErasureOutcome> outcome = PersonErasure(workspace.records(), workspace.search()).erase(id, name->text());
        if (!outcome) {
            return outcome.takeError();
        }
        done = std::move(*outcome);
        return {};
    });
    dialog.exec();
    if (done) {
        const QString unfinished = done->unfinished;
        context().say(unfinished.isEmpty() ? tr("“%1” was erased for good.").arg(reach->name)
                                           : PersonErasure::unfinishedText(unfinished));
        const QStringList remains = ErasureSurvey::remains(done->reach, workspace.catalog(), context().phrasebook());
        ErasureReportDialog(
            context(), {done->reach.name, ErasureSurvey::goes(done->reach), remains, unfinished}, window())
            .exec();
    }
}

} // namespace tahaluf
