// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/AttachmentOwner.h"
#include "Command.h"
#include "EntityKey.h"
#include "search/Searcher.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tahaluf::cli {

namespace {

struct SearchArguments
{
    std::string file;
    std::string query;
    std::string entity;
    int limit = 20;
    bool asJson = false;
};

Result<ExitCode> searchFile(const Session& session, const SearchArguments& arguments)
{
    Result<std::unique_ptr<Workspace>> workspace = openFile(session, arguments.file, Access::Read);
    if (!workspace) {
        return workspace.takeError();
    }
    QStringList entities;
    if (!arguments.entity.empty()) {
        entities << entityKey(arguments.entity);
        if (!(*workspace)->catalog().find(entities.front())) {
            return Error{
                ErrorKind::Usage,
                QCoreApplication::translate("Cli", "There is no kind of record named “%1”.").arg(entities.front()),
                {}};
        }
    }
    Searcher searcher((*workspace)->database(), (*workspace)->catalog());
    Result<std::vector<SearchHit>> hits = searcher.search(text(arguments.query), entities, arguments.limit);
    if (!hits) {
        return hits.takeError();
    }
    QJsonArray found;
    for (const SearchHit& hit : *hits) {
        Result<std::optional<AttachmentOwner>> owner = std::optional<AttachmentOwner>();
        if (hit.entity == QLatin1String("attachments")) {
            owner = attachmentOwner((*workspace)->database(), (*workspace)->catalog(), AttachmentId(hit.id));
            if (!owner) {
                return owner.takeError();
            }
        }
        if (arguments.asJson) {
            QJsonObject object{{QStringLiteral("entity"), hit.entity},
                               {QStringLiteral("uid"), hit.uid},
                               {QStringLiteral("number"), hit.number},
                               {QStringLiteral("title"), hit.title},
                               {QStringLiteral("snippet"), hit.snippet}};
            if (*owner) {
                object.insert(QStringLiteral("of"),
                              QJsonObject{{QStringLiteral("entity"), (*owner)->entity},
                                          {QStringLiteral("uid"), (*owner)->uid},
                                          {QStringLiteral("title"), (*owner)->title}});
            }
            found.append(object);
            continue;
        }
        QStringList parts{hit.entity, hit.number, hit.title.simplified(), hit.snippet.simplified()};
        if (*owner) {
            parts << (*owner)->entity + QLatin1Char(' ') + (*owner)->uid;
        }
        print(parts.join(QLatin1Char('\t')));
    }
    if (arguments.asJson) {
        print(QString::fromUtf8(QJsonDocument(found).toJson(QJsonDocument::Compact)));
    }
    return ExitCode::Done;
}

} // namespace

void addSearch(CLI::App& app, Session& session)
{
    CLI::App* command =
        app.add_subcommand("search", help(QT_TRANSLATE_NOOP("Cli", "Find records, however they are spelled")));
    auto arguments = std::make_shared<SearchArguments>();
    command->add_option("FILE", arguments->file, help(QT_TRANSLATE_NOOP("Cli", "The coalition file")))->required();
    command->add_option("QUERY", arguments->query, help(QT_TRANSLATE_NOOP("Cli", "Words, \"a phrase\", -without")))
        ->required();
    command->add_option("--entity", arguments->entity, help(QT_TRANSLATE_NOOP("Cli", "Only records of this kind")));
    command->add_option("--limit", arguments->limit, help(QT_TRANSLATE_NOOP("Cli", "At most so many answers")))
        ->check(CLI::Range(1, 10000));
    command->add_flag("--json", arguments->asJson, help(QT_TRANSLATE_NOOP("Cli", "Answer in JSON")));
    command->callback(
        [&session, arguments] { session.run = [&session, arguments] { return searchFile(session, *arguments); }; });
}

} // namespace tahaluf::cli
