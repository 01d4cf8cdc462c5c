// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/CoalitionProfile.h"
#include "Command.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tahaluf::cli {

namespace {

Result<ExitCode> showInfo(const Session& session, const std::string& path, bool asJson)
{
    Result<std::unique_ptr<Workspace>> workspace = openFile(session, path, Access::Read);
    if (!workspace) {
        return workspace.takeError();
    }
    Result<int> schema = (*workspace)->database().schemaVersion();
    if (!schema) {
        return schema.takeError();
    }
    Result<Profile> profile = coalitionProfile((*workspace)->records());
    if (!profile) {
        return profile.takeError();
    }
    QJsonObject counts;
    QStringList lines;
    for (const EntityInfo* entity : (*workspace)->catalog().all()) {
        Result<qint64> count = (*workspace)->count(entity->key);
        if (!count) {
            return count.takeError();
        }
        counts.insert(entity->key, *count);
        lines << QStringLiteral("%1 %2  %3").arg(*count, 8).arg(entity->key, -20).arg(entity->pluralLabel());
    }
    if (asJson) {
        const QJsonObject info{{QStringLiteral("schema"), *schema},
                               {QStringLiteral("name"), profile->name},
                               {QStringLiteral("counts"), counts}};
        print(QString::fromUtf8(QJsonDocument(info).toJson(QJsonDocument::Compact)));
        return ExitCode::Done;
    }
    print(profile->name);
    print(QCoreApplication::translate("Cli", "Schema version %1").arg(*schema));
    print(lines.join(QLatin1Char('\n')));
    return ExitCode::Done;
}

} // namespace

void addInfo(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand("info", help(QT_TRANSLATE_NOOP("Cli", "Say what a file holds")));
    auto path = std::make_shared<std::string>();
    auto asJson = std::make_shared<bool>(false);
    command->add_option("FILE", *path, help(QT_TRANSLATE_NOOP("Cli", "The coalition file")))->required();
    command->add_flag("--json", *asJson, help(QT_TRANSLATE_NOOP("Cli", "Answer in JSON")));
    command->callback([&session, path, asJson] {
        session.run = [&session, path, asJson] { return showInfo(session, *path, *asJson); };
    });
}

} // namespace tahaluf::cli
