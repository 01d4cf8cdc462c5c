// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/FinalText.h"

#include "language/Bidi.h"

namespace tahaluf {

namespace {
constexpr qreal AboveTitle = 42; // millimetres, so that the title stands in the upper third of its page

QString anchorOf(int node)
{
    return QStringLiteral("node-%1").arg(node);
}
} // namespace

FinalText::FinalText(PaperWords& words, Charter charter, CharterTree tree)
    : m_words(words)
    , m_charter(std::move(charter))
    , m_tree(std::move(tree))
    , m_references(m_tree)
{
}

Result<Charter> FinalText::versionOf(const CoalitionRecords& records, const PaperRequest& request)
{
    if (request.charter.isValid()) {
        return records.charters.get(request.charter);
    }
    Result<std::optional<Charter>> newest = CharterQueries(records).newest();
    if (!newest) {
        return newest.takeError();
    }
    if (!*newest) {
        return refused(tr("There is no founding text yet. Start its first version on the page of the founding text."));
    }
    return **newest;
}

Result<Document> FinalText::make(const CoalitionRecords& records, const PaperRequest& request)
{
    Result<Charter> charter = versionOf(records, request);
    if (!charter) {
        return charter.takeError();
    }
    const bool isStored = !charter->document.isEmpty() && request.language == Language::Arabic && !request.trial;
    if (isStored) {
        Result<Document> stored = Document::fromJson(charter->document.toUtf8());
        if (!stored) {
            return stored;
        }
        const PaperWords words(records, request);
        stored->setup().header.mark = words.editionMark();
        stored->setup().footer.hash = charter->contentHash;
        stored->setup().footer.hashTemplate = words.phrasebook().phrase("FinalText", "Content %1");
        return stored->forAudience(request.edition);
    }
    Result<CharterTree> tree = CharterQueries(records).tree(charter->id);
    if (!tree) {
        return tree.takeError();
    }
    PaperWords words(records, request);
    Document paper = FinalText(words, *charter, std::move(*tree)).compose({});
    if (words.failure()) {
        return *words.failure();
    }
    return paper.forAudience(request.edition);
}

Result<Document> FinalText::canonical(const CoalitionRecords& records, CharterId id, const QString& approvedBy)
{
    PaperRequest request;
    request.charter = id;
    request.paper = QStringLiteral("final-text");
    Result<Charter> charter = versionOf(records, request);
    if (!charter) {
        return charter.takeError();
    }
    Result<CharterTree> tree = CharterQueries(records).tree(id);
    if (!tree) {
        return tree.takeError();
    }
    charter->state = CharterState::Approved;
    charter->approvedOn = records.now().date();
    charter->approvedBy = approvedBy;
    PaperWords words(records, request);
    Document paper = FinalText(words, *charter, std::move(*tree)).compose({});
    // The hash is of what is approved; it cannot be part of it.
    paper.setup().footer.hashTemplate.clear();
    paper.setup().header.mark.clear();
    return words.finished(std::move(paper));
}

Document FinalText::compose(const QString& kind, const AfterArticle& afterArticle)
{
    const Phrasebook& phrasebook = m_words.phrasebook();
    const QString title = m_words.recorded(m_words.either(m_charter.title, m_charter.titleEn));
    Document paper = m_words.document(title);
    paper.metadata().subject = kind.isEmpty() ? stateLine() : kind;
    const QDate day = m_charter.approvedOn.isValid()     ? m_charter.approvedOn
                      : m_charter.circulatedOn.isValid() ? m_charter.circulatedOn
                                                         : m_words.records().now().date();
    paper.setup().footer.number =
        wording("Version (%1), %2").arg(phrasebook.number(m_charter.number), m_words.dates().date(day));
    paper.setup().footer.hashTemplate = wording("Content %1");
    if (m_charter.state == CharterState::Approved) {
        paper.setup().footer.hash = m_charter.contentHash;
    } else {
        paper.setup().watermark = wording("Draft, not approved");
    }
    addTitlePage(paper, kind);
    addContents(paper);
    paper.pageBreak();
    addText(paper, afterArticle);
    return paper;
}

QString FinalText::stateLine() const
{
    switch (m_charter.state) {
    case CharterState::Approved:
        return wording("Final text");
    case CharterState::Circulated:
        return wording("Draft, circulated for comments");
    case CharterState::Draft:
        break;
    }
    return wording("Draft");
}

void FinalText::addTitlePage(Document& paper, const QString& kind)
{
    const Phrasebook& phrasebook = m_words.phrasebook();
    const DateText& dates = m_words.dates();
    paper.spacer(AboveTitle);
    if (phrasebook.isArabic()) {
        paper.basmala(QStringLiteral("بسم الله الرحمن الرحيم"));
    }
    paper.title(paper.metadata().title);
    if (!kind.isEmpty()) {
        paper.subtitle(kind);
    }
    paper.paragraph(paper::Text().bold(stateLine())).align = paper::Align::Centre;
    paper.spacer(8);
    QVector<paper::KeyValue> facts{
        {wording("Coalition"), m_words.coalitionName()},
        {wording("Version"), phrasebook.number(m_charter.number)},
        {wording("Parts"), phrasebook.number(m_tree.count(ArticleKind::Part))},
        {wording("Articles"), phrasebook.number(m_tree.count(ArticleKind::Article))},
    };
    const auto day = [&](const QString& label, QDate date) {
        if (date.isValid()) {
            facts.append({label, dates.dual(date)});
        }
    };
    if (m_charter.state == CharterState::Approved) {
        day(wording("Approved on"), m_charter.approvedOn);
        facts.append({wording("Approved by"), m_words.recorded(m_charter.approvedBy)});
    } else if (m_charter.state == CharterState::Circulated) {
        day(wording("Circulated on"), m_charter.circulatedOn);
        day(wording("Comments until"), m_charter.commentsUntil);
    } else {
        day(wording("As at"), m_words.records().now().date());
    }
    facts.removeIf([](const paper::KeyValue& fact) { return fact.value.isEmpty(); });
    paper.keyValues(facts, 1);
    if (m_charter.state == CharterState::Approved && !phrasebook.isArabic() && !m_charter.contentHash.isEmpty()) {
        paper.note(wording("Translation; the approved Arabic text prevails. Content %1")
                       .arg(Bidi::isolate(m_charter.contentHash.left(paper::PageFooter::HashDigits))));
    }
}

void FinalText::addContents(Document& paper)
{
    if (m_tree.count(ArticleKind::Part) < 2) {
        return;
    }
    const Phrasebook& phrasebook = m_words.phrasebook();
    paper.spacer(8);
    paper.heading(3, wording("Contents"));
    paper::Table contents;
    contents.columns = {{.title = wording("Part"), .width = 34},
                        {.title = wording("Heading"), .weight = 3},
                        {.title = wording("Articles of the part"), .width = 34}};
    for (const int root : m_tree.roots()) {
        const CharterNode& node = m_tree.at(root);
        if (node.article.kind != ArticleKind::Part) {
            continue;
        }
        QString articles = QStringLiteral("–");
        if (!node.children.empty()) {
            const int first = m_tree.at(node.children.front()).number;
            const int last = m_tree.at(node.children.back()).number;
            articles = first == last ? phrasebook.number(first)
                                     : wording("%1 to %2").arg(phrasebook.number(first), phrasebook.number(last));
        }
        contents.rows.append({paper::Text().link(m_tree.label(root, phrasebook), u'#' + anchorOf(root)),
                              paper::Text(heading(root)),
                              paper::Text(articles)});
    }
    paper.table(std::move(contents));
}

QString FinalText::heading(int node) const
{
    const Article& article = m_tree.at(node).article;
    return m_words.recorded(m_words.either(article.heading, article.headingEn));
}

QString FinalText::words(int node) const
{
    const Article& article = m_tree.at(node).article;
    return m_words.recorded(m_references.shown(m_words.either(article.text, article.textEn), m_words.phrasebook()));
}

void FinalText::addWords(Document& paper, int node)
{
    for (const QString& part : words(node).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        paper.paragraph(part);
    }
}

void FinalText::addClauses(Document& paper, const std::vector<int>& clauses, int level)
{
    QVector<paper::Text> items;
    int first = 1;
    const auto flush = [&](int next) {
        if (!items.isEmpty()) {
            paper.add(paper::List{.marker = level == 0 ? paper::List::Marker::Number : paper::List::Marker::Letter,
                                  .items = items,
                                  .first = first,
                                  .level = level});
        }
        items.clear();
        first = next;
    };
    for (const int clause : clauses) {
        const CharterNode& node = m_tree.at(clause);
        paper::Text item;
        if (const QString title = heading(clause); !title.isEmpty()) {
            item.bold(title + QStringLiteral(": "));
        }
        items.append(item.plain(words(clause)));
        if (!node.children.empty()) {
            flush(node.number + 1);
            addClauses(paper, node.children, level + 1);
        }
    }
    flush(0);
}

void FinalText::addText(Document& paper, const AfterArticle& afterArticle)
{
    const Phrasebook& phrasebook = m_words.phrasebook();
    for (int index = 0; index < m_tree.size(); ++index) {
        const CharterNode& node = m_tree.at(index);
        if (node.article.kind == ArticleKind::Clause) {
            continue; // with its article
        }
        const bool isPart = node.article.kind == ArticleKind::Part;
        QString line = m_tree.label(index, phrasebook);
        if (const QString title = heading(index); !title.isEmpty()) {
            line += QStringLiteral(": ") + title;
        }
        paper.heading(isPart ? 1 : 2, line).anchor = anchorOf(index);
        addWords(paper, index);
        if (isPart) {
            continue;
        }
        addClauses(paper, node.children, 0);
        if (afterArticle) {
            afterArticle(paper, index);
        }
    }
}

} // namespace tahaluf
