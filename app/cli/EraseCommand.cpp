// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryCommands.h"
#include "storage/Query.h"
#include "storage/RecordEraser.h"
#include "workflows/PersonErasure.h"

namespace tahaluf::cli {

namespace {

struct EraseArguments
{
    std::string file;
    std::string person;
    std::string confirmed;
};

/** The one person with this uid or full name, also one in the recycle bin. */
Result<PersonId> personNamed(Workspace& workspace, const QString& asked)
{
    Query query(workspace.database(), QStringLiteral("SELECT id, uid FROM people WHERE uid = ? OR full_name = ?"));
    query.bind(asked).bind(asked);
    qint64 id = 0;
    QStringList uids;
    while (query.next()) {
        const Result<bool> isErased = RecordEraser::isErased(workspace.database(), query.value<QString>(1));
        if (!isErased) {
            return isErased.error();
        }
        if (!*isErased) {
            id = query.value<qint64>(0);
            uids << query.value<QString>(1);
        }
    }
    if (!query.isDone()) {
        return query.takeError();
    }
    if (uids.isEmpty()) {
        return refused(QCoreApplication::translate("Cli", "There is no person “%1” in this file.").arg(asked));
    }
    if (uids.size() > 1) {
        return refused(QCoreApplication::translate("Cli", "Several people are called “%1”. Say which by the uid: %2")
                           .arg(asked, uids.join(QStringLiteral(", "))));
    }
    return PersonId(id);
}

void printReach(const Session& session, Workspace& workspace, const ErasureReach& reach, bool isDone)
{
    const Phrasebook words = phrasebookOf(session);
    print((isDone ? QCoreApplication::translate("Cli", "“%1” was erased for good. Gone are:")
                  : QCoreApplication::translate("Cli", "If “%1” is erased for good, these go:"))
              .arg(reach.name));
    for (const QString& line : ErasureSurvey::goes(reach)) {
        print(QStringLiteral("- ") + line);
    }
    print(QCoreApplication::translate("Cli", "What remains, and where:"));
    for (const QString& line : ErasureSurvey::remains(reach, workspace.catalog(), words)) {
        print(QStringLiteral("- ") + line);
    }
}

Result<ExitCode> erase(const Session& session, const EraseArguments& arguments)
{
    const bool isOnlyShown = arguments.confirmed.empty();
    Result<std::unique_ptr<Workspace>> opened =
        openFile(session, arguments.file, isOnlyShown ? Access::Read : Access::Write);
    if (!opened) {
        return opened.takeError();
    }
    Workspace& workspace = **opened;
    Result<PersonId> person = personNamed(workspace, text(arguments.person));
    if (!person) {
        return person.takeError();
    }
    if (isOnlyShown) {
        Result<ErasureReach> reach = ErasureSurvey(workspace.records()).of(*person);
        if (!reach) {
            return reach.takeError();
        }
        printReach(session, workspace, *reach, false);
        print(QCoreApplication::translate("Cli",
                                          "Nothing was erased. To erase, add --confirm with the person’s full name; "
                                          "nothing brings the person back afterwards."));
        return ExitCode::Done;
    }
    Result<ErasureOutcome> outcome =
        PersonErasure(workspace.records(), workspace.search()).erase(*person, text(arguments.confirmed));
    if (!outcome) {
        return outcome.takeError();
    }
    printReach(session, workspace, outcome->reach, true);
    if (!outcome->unfinished.isEmpty()) {
        print(PersonErasure::unfinishedText(outcome->unfinished));
    }
    return ExitCode::Done;
}

} // namespace

void addErase(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand(
        "erase-person",
        help(QT_TRANSLATE_NOOP("Cli", "Erase a person for good; without --confirm only say what goes")));
    auto arguments = std::make_shared<EraseArguments>();
    command->add_option("FILE", arguments->file, help(QT_TRANSLATE_NOOP("Cli", "The coalition file")))->required();
    command->add_option("--person", arguments->person, help(QT_TRANSLATE_NOOP("Cli", "The person’s full name or uid")))
        ->required();
    command->add_option("--confirm",
                        arguments->confirmed,
                        help(QT_TRANSLATE_NOOP("Cli", "The full name once more: erase, nothing brings it back")));
    command->callback(
        [&session, arguments] { session.run = [&session, arguments] { return erase(session, *arguments); }; });
}

} // namespace tahaluf::cli
