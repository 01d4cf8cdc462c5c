// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/CharterFixture.h"

#include "support/Must.h"

namespace tahaluf {

CharterFixture::CharterFixture()
{
    charter = must(charters().createFirst(QStringLiteral("وثيقة تأسيس التحالف"), QStringLiteral("Founding Document")));
    vision = tree().at(0).article;
    bodies = part(QStringLiteral("أجهزة التحالف"));
    first = article(vision, QStringLiteral("رؤية التحالف مجتمع خال من الاتجار بالبشر."));
    second = article(vision, QStringLiteral("يعمل التحالف على حماية الضحايا."));
    third = article(bodies, QStringLiteral("تتكون أجهزة التحالف من هيئة عامة وأمانة."));
}

CharterTree CharterFixture::tree(CharterId id) const
{
    return must(CharterQueries(workspace->records()).tree(id));
}

Article CharterFixture::read(ArticleId id) const
{
    return must(workspace->records().articles.get(id));
}

Article CharterFixture::part(const QString& heading)
{
    Article made;
    made.charter = charter.id;
    made.kind = ArticleKind::Part;
    made.heading = heading;
    return must(charters().add(made));
}

Article CharterFixture::article(const Article& part, const QString& text)
{
    Article made;
    made.charter = part.charter;
    made.parent = part.id;
    made.kind = ArticleKind::Article;
    made.heading = text.section(QLatin1Char(' '), 0, 1);
    made.text = text;
    return must(charters().add(made));
}

Article CharterFixture::clause(const Article& within, const QString& text)
{
    Article made;
    made.charter = within.charter;
    made.parent = within.id;
    made.kind = ArticleKind::Clause;
    made.text = text;
    return must(charters().add(made));
}

Entry CharterFixture::proposal(const QString& text)
{
    Entry made = entry(text);
    must(workspace->entries().record(made));
    return made;
}

ArticleSource CharterFixture::link(const Article& article, const Entry& entry)
{
    ArticleSource source;
    source.article = article.id;
    source.entry = entry.id;
    return must(charters().link(source));
}

ArticleComment CharterFixture::comment(const Article& article, const QString& text)
{
    ArticleComment made;
    made.article = article.id;
    made.member = justice.id;
    made.text = text;
    return must(charters().addComment(made));
}

} // namespace tahaluf
