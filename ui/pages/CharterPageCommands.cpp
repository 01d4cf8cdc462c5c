// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of CharterPage: each asks what it needs and hands it to the workflow.
#include "language/NameInLanguage.h"
#include "pages/ArticleEditor.h"
#include "pages/CharterComparison.h"
#include "pages/CharterOutline.h"
#include "pages/CharterPage.h"
#include "pages/CommandDialog.h"
#include "widgets/ArabicTextEdit.h"
#include "widgets/DualDateEdit.h"
#include "widgets/LinkPicker.h"
#include "widgets/ReadOnly.h"
#include "Workspace.h"

#include <QComboBox>
#include <QLineEdit>

namespace tahaluf {

void CharterPage::add(ArticleKind kind)
{
    if (!isDraft() || ReadOnly::refuses(context()) || !m_editor->mayLeave()) {
        return;
    }
    Article made;
    made.charter = m_charter.id;
    made.kind = kind;
    if (kind == ArticleKind::Part) {
        made.heading = tr("New part");
    }
    // Beside the nearest one of its kind that the chosen place stands in; else as the last in that place.
    int at = m_tree.indexOf(m_article);
    ArticleId after;
    while (at >= 0 && m_tree.at(at).article.kind != kind) {
        const ArticleKind within = m_tree.at(at).article.kind;
        const bool holds = (kind == ArticleKind::Article && within == ArticleKind::Part) ||
                           (kind == ArticleKind::Clause && within == ArticleKind::Article);
        if (holds) {
            made.parent = m_tree.at(at).article.id;
            break;
        }
        at = m_tree.at(at).parent;
    }
    if (at >= 0 && !made.parent.isValid()) {
        after = m_tree.at(at).article.id;
    }
    Result<Article> added = context().workspace().charters().add(made, after);
    if (!added) {
        context().fail(added.error());
        return;
    }
    m_outline->select(added->id);
    kind == ArticleKind::Clause ? m_editor->focusText() : m_editor->focusHeading();
}

void CharterPage::addBeside()
{
    // A part is chosen to fill it; another part is made from the menu.
    const int index = m_tree.indexOf(m_article);
    const ArticleKind kind = index < 0 ? ArticleKind::Article : m_tree.at(index).article.kind;
    add(kind == ArticleKind::Part ? ArticleKind::Article : kind);
}

void CharterPage::moveCurrent(int by)
{
    if (!isDraft() || !m_article.isValid() || ReadOnly::refuses(context()) || !m_editor->mayLeave()) {
        return;
    }
    CharterWorkflow& charters = context().workspace().charters();
    Result<Article> moved = by < 0 ? charters.moveUp(m_article) : charters.moveDown(m_article);
    if (!moved) {
        context().fail(moved.error());
        return;
    }
    const int index = m_tree.indexOf(moved->id);
    if (index >= 0) {
        context().say(tr("Now %1").arg(m_tree.citation(index, context().phrasebook())));
    }
}

void CharterPage::removeCurrent()
{
    const int index = m_tree.indexOf(m_article);
    if (index < 0 || !isDraft() || ReadOnly::refuses(context())) {
        return;
    }
    CommandDialog dialog(tr("Remove from the text"), tr("Remove"), this);
    const Phrasebook& words = context().phrasebook();
    const Article& article = m_tree.at(index).article;
    const QString name = nameInLanguage(words, article.heading, article.headingEn);
    dialog.addText(
        tr("%1 is taken out of this version with everything in it and its links to sources. It stays in earlier "
           "versions.")
            .arg(m_tree.citation(index, words) + (name.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(name))));
    dialog.setCommand([&] {
        // What is typed in it goes with it.
        m_editor->discard();
        return context().workspace().charters().remove(article.id);
    });
    dialog.exec();
}

void CharterPage::askMove()
{
    const int index = m_tree.indexOf(m_article);
    if (index < 0 || !isDraft() || !m_editor->mayLeave()) {
        return;
    }
    const Article article = m_tree.at(index).article;
    if (article.kind == ArticleKind::Part) {
        context().fail(refused(tr("A part moves up and down with Alt+Up and Alt+Down.")));
        return;
    }
    CommandDialog dialog(tr("Move %1").arg(m_tree.citation(index, context().phrasebook())), tr("Move"), this);
    auto* into = new QComboBox(&dialog);
    const ArticleKind wanted = article.kind == ArticleKind::Article ? ArticleKind::Part : ArticleKind::Article;
    const Phrasebook& words = context().phrasebook();
    for (int at = 0; at < m_tree.size(); ++at) {
        const Article& target = m_tree.at(at).article;
        if (target.kind == wanted) {
            into->addItem(m_tree.label(at, words) + QStringLiteral(": ") +
                              nameInLanguage(words, target.heading, target.headingEn),
                          target.id.value());
        }
    }
    into->setCurrentIndex(into->findData(article.parent.value()));
    dialog.addText(tr("It becomes the last there; Alt+Up and Alt+Down then move it one place at a time."));
    dialog.addRow(tr("Into"), into);
    dialog.setCommand([&]() -> Result<void> {
        return withoutValue(
            context().workspace().charters().moveInto(article.id, ArticleId(into->currentData().toLongLong())));
    });
    dialog.exec();
}

void CharterPage::askLink()
{
    const int index = m_tree.indexOf(m_article);
    if (index < 0 || isLocked() || m_tree.at(index).article.kind == ArticleKind::Part || ReadOnly::refuses(context())) {
        return;
    }
    CommandDialog dialog(
        tr("Link a source to %1").arg(m_tree.citation(index, context().phrasebook())), tr("Link"), this);
    auto* proposal = new LinkPicker(context(), QStringLiteral("proposals"), &dialog, {QStringLiteral("number")});
    auto* recommendation =
        new LinkPicker(context(), QStringLiteral("recommendations"), &dialog, {QStringLiteral("number")});
    auto* decision = new LinkPicker(context(), QStringLiteral("decisions"), &dialog, {QStringLiteral("number")});
    constexpr int RoomForWords = 560;
    dialog.setMinimumWidth(RoomForWords);
    dialog.addText(tr("Type a few words of the proposal, or of one of the others."));
    dialog.addRow(tr("Proposal"), proposal);
    dialog.addRow(tr("Recommendation"), recommendation);
    dialog.addRow(tr("Decision"), decision);
    dialog.setCommand([&]() -> Result<void> {
        ArticleSource source;
        source.article = m_article;
        source.entry = EntryId(qMax<qint64>(0, proposal->currentId()));
        source.recommendation = RecommendationId(qMax<qint64>(0, recommendation->currentId()));
        source.decision = DecisionId(qMax<qint64>(0, decision->currentId()));
        return withoutValue(context().workspace().charters().link(source));
    });
    dialog.exec();
}

void CharterPage::unlink(qint64 source)
{
    if (Result<void> gone = context().workspace().charters().unlink(ArticleSourceId(source)); !gone) {
        context().fail(gone.error());
    }
}

void CharterPage::askComment()
{
    CommandDialog dialog(tr("Comment of a body"), tr("Add"), this);
    auto* body = new LinkPicker(context(), QStringLiteral("members"), &dialog);
    auto* text = new ArabicTextEdit(&dialog);
    text->setVisibleLines(4);
    auto* day = new DualDateEdit(context().phrasebook(), &dialog);
    day->setDate(context().today());
    dialog.addRow(tr("Body"), body);
    dialog.addRow(tr("Comment"), text);
    dialog.addRow(tr("Received on"), day);
    dialog.setCommand([&]() -> Result<void> {
        if (!day->isAcceptable()) {
            return refused(day->problem());
        }
        ArticleComment comment;
        comment.article = m_article;
        comment.member = MemberId(qMax<qint64>(0, body->currentId()));
        comment.text = text->text();
        comment.receivedOn = day->date();
        return withoutValue(context().workspace().charters().addComment(comment));
    });
    dialog.exec();
}

void CharterPage::askAnswer(qint64 id)
{
    Result<ArticleComment> comment = context().workspace().records().articleComments.get(ArticleCommentId(id));
    if (!comment) {
        context().fail(comment.error());
        return;
    }
    CommandDialog dialog(tr("Answer the comment"), tr("Answer"), this);
    auto* state = new QComboBox(&dialog);
    for (const Choice& choice : choicesOf<CommentState>().all()) {
        state->addItem(choicesOf<CommentState>().label(choice.value), choice.value);
    }
    const CommentState first = comment->state == CommentState::Open ? CommentState::TakenUp : comment->state;
    state->setCurrentIndex(state->findData(static_cast<int>(first)));
    auto* reply = new ArabicTextEdit(&dialog);
    reply->setVisibleLines(3);
    reply->setText(comment->reply);
    dialog.addText(comment->text);
    dialog.addRow(tr("Outcome"), state);
    dialog.addRow(tr("Reply to the body"), reply);
    dialog.setCommand([&]() -> Result<void> {
        return withoutValue(context().workspace().charters().answerComment(
            ArticleCommentId(id), static_cast<CommentState>(state->currentData().toInt()), reply->text()));
    });
    dialog.exec();
}

void CharterPage::askFirst()
{
    CommandDialog dialog(tr("First draft of the founding text"), tr("Start"), this);
    auto* title = new QLineEdit(&dialog);
    auto* titleEn = new QLineEdit(&dialog);
    title->setText(QStringLiteral("وثيقة تأسيس التحالف"));
    titleEn->setText(QStringLiteral("Founding Document of the Coalition"));
    dialog.addRow(tr("Title"), title);
    dialog.addRow(tr("Title (English)"), titleEn);
    dialog.setCommand([&]() -> Result<void> {
        return withoutValue(context().workspace().charters().createFirst(title->text(), titleEn->text()));
    });
    dialog.exec();
}

void CharterPage::startNext()
{
    Result<Charter> next = context().workspace().charters().createFrom(m_charter.id);
    if (!next) {
        context().fail(next.error());
        return;
    }
    showRecord(next->id.value());
    context().say(context().phrasebook().shaped(tr("Version %1 is begun.").arg(next->number)));
}

void CharterPage::askCirculate()
{
    if (!m_editor->mayLeave()) {
        return;
    }
    CommandDialog dialog(tr("Circulate the founding text"), tr("Circulate"), this);
    auto* until = new DualDateEdit(context().phrasebook(), &dialog);
    constexpr int UsualDays = 14;
    until->setDate(context().today().addDays(UsualDays));
    dialog.addText(tr("The bodies may comment until this day. The version stays as they read it; a new version takes "
                      "their comments up."));
    dialog.addRow(tr("Comments until"), until);
    dialog.setCommand([&]() -> Result<void> {
        if (!until->isAcceptable()) {
            return refused(until->problem());
        }
        return withoutValue(context().workspace().charters().circulate(m_charter.id, until->date()));
    });
    dialog.exec();
}

void CharterPage::askApprove()
{
    if (!m_editor->mayLeave()) {
        return;
    }
    CommandDialog dialog(tr("Approve the founding text"), tr("Approve"), this);
    auto* by = new QLineEdit(&dialog);
    dialog.addText(tr("The approved version is the final text. It is locked with its content hash; whoever wants to "
                      "change it starts a new version."));
    dialog.addRow(tr("Approved by"), by);
    dialog.setCommand([&]() -> Result<void> {
        return withoutValue(context().workspace().approveCharter(m_charter.id, by->text().trimmed()));
    });
    dialog.exec();
}

void CharterPage::compare()
{
    if (m_all.size() < 2) {
        return;
    }
    // The shown version with the one it was made from, else with the one before it.
    CharterId earlier = m_charter.basedOn;
    for (const Charter& version : m_all) {
        if (!earlier.isValid() && version.number < m_charter.number) {
            earlier = version.id;
        }
    }
    const CharterId later = earlier.isValid() ? m_charter.id : m_all.front().id;
    CharterComparison comparison(context(), m_all, earlier.isValid() ? earlier : m_charter.id, later, this);
    comparison.exec();
}

void CharterPage::showPaper(const QString& paper)
{
    PaperRequest request;
    request.language = context().phrasebook().language();
    request.digits = context().phrasebook().digits();
    request.charter = m_charter.id;
    emit context().paperAsked(paper, request);
}

} // namespace tahaluf
