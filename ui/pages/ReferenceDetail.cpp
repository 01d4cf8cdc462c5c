// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ReferenceDetail.h"

#include "language/NameInLanguage.h"
#include "pages/AttachmentsPanel.h"
#include "records/RelatedList.h"
#include "theme/Theme.h"
#include "widgets/ReadOnly.h"
#include "Workspace.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace tahaluf {

namespace {

RelatedListOptions listOf(const QString& entity,
                          const QString& link,
                          const QStringList& columns,
                          const QStringList& fields,
                          const QString& add,
                          const QString& none)
{
    RelatedListOptions options;
    options.entity = entity;
    options.linkField = link;
    options.columns = columns;
    options.formFields = fields;
    options.addLabel = add;
    options.emptyText = none;
    return options;
}

} // namespace

ReferenceDetail::ReferenceDetail(PageContext& context, QWidget* parent)
    : RecordDetail(context,
                   QStringLiteral("references"),
                   {QStringLiteral("title"),
                    QStringLiteral("kind"),
                    QStringLiteral("number"),
                    QStringLiteral("year"),
                    QStringLiteral("issuer"),
                    QStringLiteral("issued_on"),
                    QStringLiteral("state"),
                    QStringLiteral("superseded_by"),
                    QStringLiteral("amends"),
                    QStringLiteral("summary"),
                    QStringLiteral("link"),
                    QStringLiteral("link_checked_on"),
                    QStringLiteral("link_is_dead"),
                    QStringLiteral("title_en"),
                    QStringLiteral("audience")},
                   Arrangement::Stacked,
                   parent)
    , m_line(new QLabel(this))
    , m_open(new QPushButton(tr("Open the address"), this))
{
    form().fold({QStringLiteral("title_en"),
                 QStringLiteral("audience"),
                 QStringLiteral("issued_on"),
                 QStringLiteral("link_checked_on"),
                 QStringLiteral("link_is_dead")});
    m_open->setAccessibleName(m_open->text());
    connect(m_open, &QPushButton::clicked, this, &ReferenceDetail::openLink);
    ReadOnly::markHarmless(*m_open);
    addCommand(m_open);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    upper()->addWidget(m_line);
    RelatedListOptions articles = listOf(QStringLiteral("reference_articles"),
                                         QStringLiteral("reference"),
                                         {QStringLiteral("number"), QStringLiteral("heading")},
                                         {QStringLiteral("number"),
                                          QStringLiteral("heading"),
                                          QStringLiteral("text"),
                                          QStringLiteral("heading_en"),
                                          QStringLiteral("text_en"),
                                          QStringLiteral("position")},
                                         tr("Add an article"),
                                         tr("No article is recorded yet."));
    articles.sortField = QStringLiteral("position");
    m_articles = new RelatedList(context, articles, this);
    addSection(tr("Articles"), m_articles);
    addSection(tr("What it obliges to"),
               new RelatedList(context,
                               listOf(QStringLiteral("obligations"),
                                      QStringLiteral("reference"),
                                      {QStringLiteral("duty"), QStringLiteral("member"), QStringLiteral("state")},
                                      {QStringLiteral("article"),
                                       QStringLiteral("duty"),
                                       QStringLiteral("member"),
                                       QStringLiteral("state"),
                                       QStringLiteral("how"),
                                       QStringLiteral("examined_on"),
                                       QStringLiteral("duty_en")},
                                      tr("Add a duty"),
                                      tr("No duty is recorded yet.")),
                               this));
    RelatedListOptions amendments = listOf(QStringLiteral("references"),
                                           QStringLiteral("amends"),
                                           {QStringLiteral("title"), QStringLiteral("year")},
                                           {},
                                           {},
                                           tr("Nothing recorded here amends it."));
    amendments.canEdit = false;
    amendments.canRemove = false;
    amendments.opensPage = true;
    addSection(tr("Amended by"), new RelatedList(context, amendments, this));
    addSection(tr("Cited in"),
               new RelatedList(context,
                               listOf(QStringLiteral("citations"),
                                      QStringLiteral("reference"),
                                      {QStringLiteral("reference_article"),
                                       QStringLiteral("study"),
                                       QStringLiteral("decision"),
                                       QStringLiteral("article")},
                                      {QStringLiteral("reference_article"),
                                       QStringLiteral("study"),
                                       QStringLiteral("decision"),
                                       QStringLiteral("article"),
                                       QStringLiteral("note")},
                                      tr("Add a citation"),
                                      tr("Nothing cites it yet.")),
                               this));
    addSection(tr("Attachments"), new AttachmentsPanel(context, QStringLiteral("references"), this));
}

QString ReferenceDetail::sentence() const
{
    return m_line->text();
}

void ReferenceDetail::openLink()
{
    const QString link = form().value(QStringLiteral("link")).toString();
    if (!link.isEmpty() && !QDesktopServices::openUrl(QUrl(link))) {
        context().fail(refused(tr("No program of this computer opens web addresses.")));
    }
}

void ReferenceDetail::showHeader()
{
    const ReferenceId id(form().id());
    if (!id.isValid()) {
        return;
    }
    const CoalitionRecords& records = context().workspace().records();
    Result<Reference> reference = records.references.get(id);
    if (!reference) {
        context().fail(reference.error());
        return;
    }
    const Phrasebook& book = context().phrasebook();
    const bool isSuperseded = reference->state == ReferenceState::Superseded;
    setHeader(book.shaped(nameInLanguage(book, reference->title, reference->titleEn)), choiceLabel(reference->kind));
    const bool isStated = reference->kind != ReferenceKind::News && reference->kind != ReferenceKind::Report;
    setState(isSuperseded ? QStringLiteral("not_adopted") : QStringLiteral("adopted"),
             isStated || isSuperseded ? choiceLabel(reference->state) : QString());
    QStringList lines;
    if (isSuperseded) {
        QString by;
        if (Result<std::optional<Reference>> later = records.references.find(reference->supersededBy);
            later && *later) {
            by = book.shaped(nameInLanguage(book, (*later)->title, (*later)->titleEn));
        }
        lines << (by.isEmpty() ? tr("It does not hold any more.") : tr("It is superseded by: %1.").arg(by));
    }
    if (reference->linkIsDead) {
        lines << tr("Its web address is dead: find the new one, or keep the text as an attachment.");
    }
    setRole(*m_line, Role::Problem);
    m_line->setText(lines.join(u' '));
    m_line->setVisible(!lines.isEmpty());
    m_open->setVisible(!reference->link.isEmpty() && !reference->linkIsDead);
}

} // namespace tahaluf
