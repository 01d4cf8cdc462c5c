// SPDX-License-Identifier: GPL-3.0-or-later
// Files kept with records, and what is written in them: attach, index.
#include "Command.h"
#include "exchange/AttachmentTexts.h"
#include "safety/DerivedData.h"

namespace tahaluf::cli {

namespace {

struct AttachArguments
{
    std::string file;
    std::string entity;
    std::string uid;
    std::vector<std::string> inputs;
};

Result<void> readTexts(Workspace& workspace)
{
    Result<AttachmentTexts::Counts> counts = AttachmentTexts::readAll(workspace.journal(), workspace.search());
    if (!counts) {
        return counts.takeError();
    }
    const int read = counts->read; // lupdate reads a plain number only
    print(
        QCoreApplication::translate("Cli", "%n file(s) were read, their text is searched from now on.", nullptr, read));
    if (const int without = counts->without; without > 0) {
        print(QCoreApplication::translate("Cli", "%n file(s) hold no text.", nullptr, without));
    }
    if (const int unreadable = counts->unreadable; unreadable > 0) {
        print(QCoreApplication::translate("Cli", "%n file(s) could not be read.", nullptr, unreadable));
    }
    if (const int noReader = counts->noReader; noReader > 0) {
        print(QCoreApplication::translate("Cli",
                                          "%n PDF file(s) were not read, because pdftotext is not installed. It comes "
                                          "with poppler-utils.",
                                          nullptr,
                                          noReader));
    }
    return {};
}

Result<ExitCode> attachFiles(const Session& session, const AttachArguments& arguments)
{
    Result<std::unique_ptr<Workspace>> workspace = openFile(session, arguments.file, Access::Write);
    if (!workspace) {
        return workspace.takeError();
    }
    const QString entity = text(arguments.entity);
    RecordStore* store = (*workspace)->store(entity);
    if (!store) {
        return Error{ErrorKind::Usage,
                     QCoreApplication::translate("Cli", "There is no kind of record named “%1”.").arg(entity),
                     {}};
    }
    const QString uid = text(arguments.uid).trimmed().toLower();
    Result<std::unique_ptr<RecordDraft>> record = store->openByUid(uid);
    if (!record) {
        return record.takeError();
    }
    if (!*record) {
        return refused(QCoreApplication::translate("Cli", "There is no record with the uid “%1” among them.").arg(uid));
    }
    for (const std::string& input : arguments.inputs) {
        Result<Attachment> added = (*workspace)->attachments().addFile(entity, uid, text(input));
        if (!added) {
            return added.takeError();
        }
        print(added->uid + QLatin1Char('\t') + added->fileName);
    }
    if (Result<void> read = readTexts(**workspace); !read) {
        return read.takeError();
    }
    return ExitCode::Done;
}

Result<ExitCode> indexFile(const Session& session, const std::string& path, bool again)
{
    Result<std::unique_ptr<Workspace>> workspace = openFile(session, path, Access::Write);
    if (!workspace) {
        return workspace.takeError();
    }
    if (again) {
        if (Result<void> forgotten = AttachmentTexts::forget((*workspace)->journal()); !forgotten) {
            return forgotten.takeError();
        }
        if (Result<void> rebuilt =
                DerivedData::makeAnew((*workspace)->search(), (*workspace)->journal(), [](int, int) { return true; });
            !rebuilt) {
            return rebuilt.takeError();
        }
        print(QCoreApplication::translate("Cli", "The search index was made anew from the records."));
    }
    if (Result<void> read = readTexts(**workspace); !read) {
        return read.takeError();
    }
    return ExitCode::Done;
}

} // namespace

void addAttach(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand("attach", help(QT_TRANSLATE_NOOP("Cli", "Keep files with a record")));
    auto arguments = std::make_shared<AttachArguments>();
    command->add_option("FILE", arguments->file, help(QT_TRANSLATE_NOOP("Cli", "The coalition file")))->required();
    command->add_option("ENTITY", arguments->entity, help(QT_TRANSLATE_NOOP("Cli", "What kind of record")))->required();
    command->add_option("UID", arguments->uid, help(QT_TRANSLATE_NOOP("Cli", "The record's uid")))->required();
    command->add_option("INPUT", arguments->inputs, help(QT_TRANSLATE_NOOP("Cli", "The files, 25 MB each at most")))
        ->required();
    command->callback(
        [&session, arguments] { session.run = [&session, arguments] { return attachFiles(session, *arguments); }; });
}

void addIndex(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand(
        "index", help(QT_TRANSLATE_NOOP("Cli", "Read the texts of attachments into the search index")));
    auto path = std::make_shared<std::string>();
    auto again = std::make_shared<bool>(false);
    command->add_option("FILE", *path, help(QT_TRANSLATE_NOOP("Cli", "The coalition file")))->required();
    command->add_flag(
        "--rebuild", *again, help(QT_TRANSLATE_NOOP("Cli", "Make the whole index anew and read every file again")));
    command->callback([&session, path, again] {
        session.run = [&session, path, again] { return indexFile(session, *path, *again); };
    });
}

} // namespace tahaluf::cli
