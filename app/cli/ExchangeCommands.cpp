// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExchangeCommands.h"

#include "coalition/ChangeText.h"
#include "exchange/bundle/BundleExport.h"
#include "exchange/bundle/BundleFile.h"
#include "exchange/bundle/BundleMerge.h"
#include "language/Bidi.h"
#include "safety/BackupKeeper.h"
#include "workflows/PersonErasure.h"
#include "WorkspaceAccess.h"

namespace tahaluf::cli {

namespace {

struct ExchangeArguments
{
    std::string file;
    std::string other; ///< the copy to make, or the bundle
    std::string name; ///< of a station
    bool isDryRun = false;
};

Result<ExitCode> makeStation(const Session& session, const ExchangeArguments& arguments)
{
    const Access access = arguments.other.empty() ? Access::Read : Access::Write;
    Result<std::unique_ptr<Workspace>> workspace = openFile(session, arguments.file, access);
    if (!workspace) {
        return workspace.takeError();
    }
    Journal& journal = (*workspace)->journal();
    if (arguments.other.empty()) {
        const Result<std::vector<Station>> stations = Stations::all(journal);
        const Result<Station> own = Stations::own(journal);
        if (!stations || !own) {
            return stations ? own.error() : stations.error();
        }
        for (const Station& station : *stations) {
            const QString mark = station.id == own->id ? QCoreApplication::translate("Cli", "this file") : QString();
            print(QStringList{station.label(), station.id, mark}.join(QLatin1Char('\t')));
        }
        return ExitCode::Done;
    }
    const Result<Station> made = Stations::give(journal, text(arguments.name), text(arguments.other));
    if (!made) {
        return made.error();
    }
    print(QCoreApplication::translate("Cli", "“%1” is the file of the station “%2”. Take it to that computer.")
              .arg(text(arguments.other), made->label()));
    return ExitCode::Done;
}

Result<ExitCode> exportBundle(const Session& session, const ExchangeArguments& arguments)
{
    Result<std::unique_ptr<Workspace>> workspace = openFile(session, arguments.file, Access::Read);
    if (!workspace) {
        return workspace.takeError();
    }
    const Result<Station> to = Stations::find((*workspace)->journal(), text(arguments.name));
    if (!to) {
        return to.error();
    }
    const Result<Bundle> bundle = BundleExport::make((*workspace)->journal(), *to);
    if (!bundle) {
        return bundle.error();
    }
    if (Result<void> written = BundleFile::write(text(arguments.other), *bundle); !written) {
        return written.takeError();
    }
    const int count = static_cast<int>(bundle->lines.size());
    print(QCoreApplication::translate("Cli", "%n changes for “%1”.", nullptr, count).arg(to->label()));
    return ExitCode::Done;
}

QString kindWord(MergedRecord::Kind kind)
{
    switch (kind) {
    case MergedRecord::Kind::New:
        return QCoreApplication::translate("Cli", "new");
    case MergedRecord::Kind::Changed:
        return QCoreApplication::translate("Cli", "changed");
    case MergedRecord::Kind::Deleted:
        return QCoreApplication::translate("Cli", "deleted");
    case MergedRecord::Kind::Restored:
        return QCoreApplication::translate("Cli", "restored");
    }
    return {};
}

void printConflict(ChangeText& words, const EntityInfo& entity, const MergedField& field)
{
    const FieldInfo* info = entity.field(field.field);
    const auto said = [&](const QJsonValue& value) {
        return info             ? words.value(*info, value)
               : value.toBool() ? QCoreApplication::translate("Cli", "deleted")
                                : QCoreApplication::translate("Cli", "not deleted");
    };
    const QString line = field.kept == MergeSide::Theirs
                             ? QCoreApplication::translate("Cli", "conflict: %1: here “%2”, there “%3”; there is newer")
                             : QCoreApplication::translate("Cli", "conflict: %1: here “%2”, there “%3”; here is newer");
    print(QLatin1Char('\t') +
          line.arg(info ? words.fieldLabel(*info) : QCoreApplication::translate("Cli", "the record"),
                   Bidi::strip(said(field.ours)),
                   Bidi::strip(said(field.theirs))));
}

void printReview(const Session& session, Workspace& workspace, const MergeReview& review)
{
    ChangeText words(workspace.database(), workspace.catalog(), phrasebookOf(session));
    for (const MergedRecord& record : review.records) {
        print(QStringList{kindWord(record.kind), words.kind(record.entity), record.title.simplified()}.join(
            QLatin1Char('\t')));
        for (const MergedField& field : record.fields) {
            if (field.isConflict) {
                printConflict(words, *workspace.catalog().find(record.entity), field);
            }
        }
        if (!record.guard.isEmpty()) {
            print(QLatin1Char('\t') +
                  QCoreApplication::translate("Cli", "stays as it is here: %1").arg(Bidi::strip(record.guard)));
        }
    }
    print(QCoreApplication::translate("Cli", "%1 new, %2 changed, %3 deleted, %4 restored; %5 with conflicts.")
              .arg(review.count(MergedRecord::Kind::New))
              .arg(review.count(MergedRecord::Kind::Changed))
              .arg(review.count(MergedRecord::Kind::Deleted))
              .arg(review.count(MergedRecord::Kind::Restored))
              .arg(review.conflicts()));
}

Result<ExitCode> mergeBundle(const Session& session, const ExchangeArguments& arguments)
{
    Result<std::unique_ptr<Workspace>> workspace = openFile(session, arguments.file, Access::Write);
    if (!workspace) {
        return workspace.takeError();
    }
    const Result<Bundle> bundle = BundleFile::read(text(arguments.other));
    if (!bundle) {
        return bundle.error();
    }
    BundleMerge merge(recordAccess(**workspace), (*workspace)->notifier());
    const Result<bool> hasLines = merge.hasLinesFor(*bundle);
    if (!hasLines) {
        return hasLines.error();
    }
    if (*hasLines && !arguments.isDryRun) {
        // What is kept beside the file comes first; nothing is merged without a way back.
        const Result<BackupOutcome> kept = BackupKeeper((*workspace)->database(), (*workspace)->clock()).makeNow();
        if (!kept) {
            return kept.error();
        }
    }
    const Result<MergeReview> review = arguments.isDryRun ? merge.review(*bundle) : merge.merge(*bundle);
    if (!review) {
        return review.error();
    }
    if (review->hasNews) {
        printReview(session, **workspace, *review);
    } else {
        print(QCoreApplication::translate("Cli", "Everything in this bundle is here already."));
    }
    if (!review->unfinished.isEmpty()) {
        print(PersonErasure::unfinishedText(review->unfinished));
    }
    return ExitCode::Done;
}

} // namespace

void addStation(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand(
        "station",
        help(QT_TRANSLATE_NOOP("Cli", "Make the file of another computer, whose work is exchanged in bundles")));
    auto arguments = std::make_shared<ExchangeArguments>();
    command->add_option("FILE", arguments->file, help(QT_TRANSLATE_NOOP("Cli", "The coalition file")))->required();
    CLI::Option* out = command->add_option(
        "OUT",
        arguments->other,
        help(QT_TRANSLATE_NOOP("Cli", "The station’s file to make; without it, the stations are listed")));
    CLI::Option* name =
        command->add_option("--name", arguments->name, help(QT_TRANSLATE_NOOP("Cli", "What the station is called")));
    out->needs(name);
    name->needs(out);
    command->callback(
        [&session, arguments] { session.run = [&session, arguments] { return makeStation(session, *arguments); }; });
}

void addBundle(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand(
        "bundle", help(QT_TRANSLATE_NOOP("Cli", "Write what another station does not have yet into one file")));
    auto arguments = std::make_shared<ExchangeArguments>();
    command->add_option("FILE", arguments->file, help(QT_TRANSLATE_NOOP("Cli", "The coalition file")))->required();
    command->add_option("-o,--output", arguments->other, help(QT_TRANSLATE_NOOP("Cli", "The bundle to write")))
        ->required();
    command
        ->add_option(
            "--for",
            arguments->name,
            help(QT_TRANSLATE_NOOP("Cli", "The station that gets it, by its name; “office” for the first one")))
        ->required();
    command->callback(
        [&session, arguments] { session.run = [&session, arguments] { return exportBundle(session, *arguments); }; });
}

void addMerge(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand(
        "merge",
        help(QT_TRANSLATE_NOOP("Cli", "Take over a bundle of another station; of two changes the newest counts")));
    auto arguments = std::make_shared<ExchangeArguments>();
    command->add_option("FILE", arguments->file, help(QT_TRANSLATE_NOOP("Cli", "The coalition file")))->required();
    command->add_option("BUNDLE", arguments->other, help(QT_TRANSLATE_NOOP("Cli", "The bundle to merge")))->required();
    command->add_flag("--dry-run", arguments->isDryRun, help(QT_TRANSLATE_NOOP("Cli", "Only say what would happen")));
    command->callback(
        [&session, arguments] { session.run = [&session, arguments] { return mergeBundle(session, *arguments); }; });
}

} // namespace tahaluf::cli
