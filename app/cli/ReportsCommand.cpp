// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "reports/papers/PaperCatalog.h"

namespace tahaluf::cli {

void addReports(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand("reports", help(QT_TRANSLATE_NOOP("Cli", "List the reports")));
    command->callback([&session] {
        session.run = []() -> Result<ExitCode> {
            for (const PaperKind& kind : PaperCatalog::all()) {
                print(kind.id + QLatin1Char('\t') + kind.title());
            }
            return ExitCode::Done;
        };
    });
}

} // namespace tahaluf::cli
