// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/AuditPaper.h"

#include "language/Bidi.h"
#include "storage/ChangeLog.h"

namespace tahaluf {

namespace {

constexpr qsizetype MostOfAText = 700;
constexpr qsizetype HashDigits = 16;

/** The catalogue of the file; every record of the change log belongs to one of its kinds. */
const EntityCatalog& catalogOf(const CoalitionRecords& records)
{
    return records.journal.catalog();
}

/** Templates know the paper by its id alone. */
PaperRequest withPlainId(PaperRequest request)
{
    request.paper = PaperArguments::idOf(request.paper);
    return request;
}

} // namespace

AuditPaper::AuditPaper(const CoalitionRecords& records, const PaperRequest& request)
    : m_records(records)
    , m_words(records, withPlainId(request))
    , m_history(records.database(), catalogOf(records))
    , m_text(records.database(), catalogOf(records), m_words.phrasebook())
    , m_scope(PaperArguments::auditScope(request.paper))
{
    const bool isOpen = !m_scope.from.isValid() && !m_scope.until.isValid();
    if (isOpen && m_scope.record.isEmpty()) {
        m_scope.until = records.now().date();
        m_scope.from = m_scope.until.addDays(1 - UsualDays);
    }
}

Result<Document> AuditPaper::make(const CoalitionRecords& records, const PaperRequest& request)
{
    return AuditPaper(records, request).compose();
}

HistoryRequest AuditPaper::historyRequest() const
{
    HistoryRequest request;
    request.uid = m_scope.record;
    request.withParts = !m_scope.record.isEmpty();
    request.actor = m_scope.operatorName;
    // Days are those of the place where the paper is read.
    request.from = m_scope.from.isValid() ? m_scope.from.startOfDay() : QDateTime();
    request.until = m_scope.until.isValid() ? m_scope.until.addDays(1).startOfDay() : QDateTime();
    request.oldestFirst = true;
    request.limit = MostLines;
    return request;
}

Result<Document> AuditPaper::compose()
{
    const Phrasebook& book = m_words.phrasebook();
    const auto wording = [&book](const char* source) { return book.phrase("AuditPaper", source); };
    Document paper = m_words.document(wording("Record of changes"));
    paper.setup().orientation = paper::Orientation::Landscape;
    paper.title(wording("Record of changes"));
    paper.subtitle(m_words.coalitionName());
    QVector<paper::KeyValue> facts;
    if (!m_scope.record.isEmpty()) {
        Result<std::optional<QString>> kind = m_history.entityOf(m_scope.record);
        if (!kind) {
            return kind.takeError();
        }
        if (!*kind) {
            return refused(wording("The history knows no record with the uid “%1”.").arg(m_scope.record));
        }
        facts.append({wording("Record"), m_text.record(**kind, m_scope.record)});
    }
    if (m_scope.from.isValid()) {
        facts.append({wording("From"), m_words.dates().dual(m_scope.from)});
    }
    if (m_scope.until.isValid()) {
        facts.append({wording("Until"), m_words.dates().dual(m_scope.until)});
    }
    facts.append({wording("Operator"),
                  m_scope.operatorName.isEmpty() ? wording("all") : Bidi::isolateAuto(m_scope.operatorName)});
    const qint64 count = m_words.read(m_history.count(historyRequest()));
    facts.append({wording("Changes"), book.number(count)});
    facts.append({wording("Newest link of the history"),
                  Bidi::isolate(m_words.read(ChangeLog::head(m_records.database())).left(HashDigits))});
    paper.keyValues(facts);
    if (m_words.request().edition != Audience::Internal) {
        paper.note(wording("The history is kept for the foundation alone; it stands in the internal edition."));
        return m_words.finished(std::move(paper));
    }
    if (count > MostLines) {
        paper.note(wording("Here stand the first %1 changes; ask for a shorter period to see the others.")
                       .arg(book.number(MostLines)));
    }
    if (Result<void> added = addLines(paper); !added) {
        return added.takeError();
    }
    return m_words.finished(std::move(paper));
}

Result<void> AuditPaper::addLines(Document& paper)
{
    const Phrasebook& book = m_words.phrasebook();
    const auto wording = [&book](const char* source) { return book.phrase("AuditPaper", source); };
    Result<std::vector<HistoryLine>> lines = m_history.lines(historyRequest());
    if (!lines) {
        return lines.takeError();
    }
    paper::Table table;
    table.columns = {{.title = wording("Record"), .weight = 1.5},
                     {.title = wording("Field"), .weight = 1},
                     {.title = wording("Before"), .weight = 2},
                     {.title = wording("After"), .weight = 2}};
    table.emptyText = wording("Nothing was changed.");
    QString transaction;
    for (const HistoryLine& line : *lines) {
        if (line.transaction != transaction) {
            transaction = line.transaction;
            if (Result<void> added = addTransaction(table, line); !added) {
                return added;
            }
        }
        addLine(table, line);
    }
    paper.table(std::move(table));
    return {};
}

Result<void> AuditPaper::addTransaction(paper::Table& table, const HistoryLine& line)
{
    const Phrasebook& book = m_words.phrasebook();
    const auto wording = [&book](const char* source) { return book.phrase("AuditPaper", source); };
    Result<std::optional<TransactionSummary>> summary = m_history.summary(line.transaction);
    if (!summary) {
        return summary.takeError();
    }
    paper::Text title;
    if (*summary) {
        const QString what = m_text.transaction(**summary);
        title.bold(line.command == QLatin1String("undo")   ? wording("undo: %1").arg(what)
                   : line.command == QLatin1String("redo") ? wording("redo: %1").arg(what)
                                                           : what);
    }
    const QString who = line.change.actor.isEmpty() ? wording("unknown") : Bidi::isolateAuto(line.change.actor);
    title.muted(QStringLiteral(" – ") + who + QStringLiteral(" – ") + m_text.moment(line.change.at));
    paper::Row band{title};
    band.band = true;
    table.rows.append(band);
    return {};
}

QString AuditPaper::said(const FieldInfo& field, const QJsonValue& value)
{
    const QString text = m_text.value(field, value);
    return m_words.recorded(PaperWords::shortened(text, MostOfAText));
}

void AuditPaper::addLine(paper::Table& table, const HistoryLine& line)
{
    const Phrasebook& book = m_words.phrasebook();
    const auto wording = [&book](const char* source) { return book.phrase("AuditPaper", source); };
    const ChangeLine& change = line.change;
    const QString record = m_text.record(change.entity, change.uid);
    if (line.isErased) {
        table.rows.append({record, m_text.operation(change.operation), wording("erased for good"), QString()});
        return;
    }
    const std::vector<const FieldInfo*> fields = m_text.fieldsOf(change);
    if (change.operation != QLatin1String("update")) {
        // A new record is told in one line: what it said at first.
        paper::Text cell;
        for (const FieldInfo* field : fields) {
            cell.plain(cell.isEmpty() ? QString() : QStringLiteral("\n"));
            cell.muted(m_text.fieldLabel(*field) + QStringLiteral(": "));
            cell.plain(said(*field, change.after.value(field->key)));
        }
        table.rows.append({record, m_text.operation(change.operation), QString(), cell});
        return;
    }
    bool isFirst = true;
    for (const FieldInfo* field : fields) {
        table.rows.append({isFirst ? record : QString(),
                           m_text.fieldLabel(*field),
                           said(*field, change.before.value(field->key)),
                           said(*field, change.after.value(field->key))});
        isFirst = false;
    }
    if (isFirst) {
        table.rows.append({record, m_text.operation(change.operation), QString(), wording("inner data only")});
    }
}

} // namespace tahaluf
