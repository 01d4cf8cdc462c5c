// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/ChangeText.h"
#include "HistoryCommands.h"
#include "language/Bidi.h"
#include "safety/PaperVerification.h"

namespace tahaluf::cli {

namespace {

Result<ExitCode> verifyPaper(const Session& session, const std::string& path, const std::string& hash)
{
    Result<std::unique_ptr<Workspace>> workspace = openFile(session, path, Access::Read);
    if (!workspace) {
        return workspace.takeError();
    }
    Database& database = (*workspace)->database();
    Result<std::vector<VerifiedPaper>> papers = PaperVerification::find(database, (*workspace)->catalog(), text(hash));
    if (!papers) {
        return papers.takeError();
    }
    if (papers->empty()) {
        return refused(QCoreApplication::translate(
            "Cli",
            "No approved paper of this file ever had this hash. Compare the digits again; a draft is not kept."));
    }
    ChangeText words(database, (*workspace)->catalog(), phrasebookOf(session));
    QStringList problems;
    for (const VerifiedPaper& paper : *papers) {
        const QString record = Bidi::strip(words.record(paper.entity, paper.uid));
        if (paper.isUnchanged()) {
            print(QCoreApplication::translate("Cli", "%1: unchanged since it was approved, %2")
                      .arg(record, Bidi::strip(words.moment(paper.approvedAt))));
        } else {
            problems << record + QStringLiteral(": ") + paper.problems.join(QLatin1Char(' '));
        }
    }
    if (!problems.isEmpty()) {
        return Error{ErrorKind::CannotOpen, problems.join(QLatin1Char(' ')), {}};
    }
    return ExitCode::Done;
}

} // namespace

void addVerify(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand(
        "verify", help(QT_TRANSLATE_NOOP("Cli", "Compare the hash on a printed paper with the approved papers")));
    auto path = std::make_shared<std::string>();
    auto hash = std::make_shared<std::string>();
    command->add_option("FILE", *path, help(QT_TRANSLATE_NOOP("Cli", "The coalition file")))->required();
    command->add_option("HASH", *hash, help(QT_TRANSLATE_NOOP("Cli", "The first digits of the hash, as printed")))
        ->required();
    command->callback([&session, path, hash] {
        session.run = [&session, path, hash] { return verifyPaper(session, *path, *hash); };
    });
}

} // namespace tahaluf::cli
