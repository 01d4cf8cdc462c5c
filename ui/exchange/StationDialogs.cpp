// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/StationDialogs.h"

#include "exchange/bundle/BundleExport.h"
#include "exchange/bundle/BundleFile.h"
#include "language/Bidi.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>

namespace tahaluf {

namespace {
/** A place beside the open file. */
QString besideFile(const Workspace& workspace, const QString& name)
{
    return QFileInfo(workspace.path()).absoluteDir().filePath(name);
}
} // namespace

NewStationDialog::NewStationDialog(PageContext& context, QWidget* parent)
    : CommandDialog(tr("New station"), tr("Make the file…"), parent)
    , m_context(context)
    , m_name(new QLineEdit(this))
{
    setMinimumWidth(520);
    addText(
        tr("Work goes on at another computer, without a network, in a file of its own. What was done there and here "
           "is exchanged in bundles. The station gives its own numbers, so none is ever given twice. Do not copy "
           "the file by hand for that."));
    m_name->setAccessibleName(tr("Name of the station, such as “Committee’s laptop”"));
    addRow(m_name->accessibleName(), m_name);
}

void NewStationDialog::accept()
{
    const QString suggested =
        besideFile(m_context.workspace(), m_name->text().simplified() + QStringLiteral(".tahaluf"));
    QString path;
    setCommand([this, &path, &suggested]() -> Result<void> {
        if (m_name->text().simplified().isEmpty()) {
            return refused(tr("Give the station a name."));
        }
        path = QFileDialog::getSaveFileName(this,
                                            tr("The station’s file"),
                                            suggested,
                                            tr("Coalitions (%1)").arg(QStringLiteral("*.tahaluf")),
                                            nullptr,
                                            QFileDialog::DontConfirmOverwrite);
        return path.isEmpty() ? refused(tr("Choose where the station’s file shall lie.")) : make(path);
    });
    CommandDialog::accept();
}

Result<void> NewStationDialog::make(const QString& path)
{
    const Result<Station> made = Stations::give(m_context.workspace().journal(), m_name->text(), path);
    if (!made) {
        return made.error();
    }
    m_context.say(tr("The file of the station “%1” was made: %2")
                      .arg(made->label(), Bidi::isolate(QDir::toNativeSeparators(path))));
    return {};
}

ExportBundleDialog::ExportBundleDialog(PageContext& context, std::vector<Station> others, QWidget* parent)
    : CommandDialog(tr("Export an exchange bundle"), tr("Export…"), parent)
    , m_context(context)
    , m_others(std::move(others))
    , m_station(new QComboBox(this))
{
    setMinimumWidth(520);
    addText(tr("The bundle holds everything the other station does not have yet, as far as its own last bundle says. "
               "Take it there and merge it. A lost bundle does no harm: the next one holds the same again."));
    for (const Station& station : m_others) {
        m_station->addItem(station.label());
    }
    m_station->setAccessibleName(tr("For the station"));
    addRow(m_station->accessibleName(), m_station);
}

Result<std::vector<Station>> ExportBundleDialog::others(Journal& journal)
{
    const Result<Station> own = Stations::own(journal);
    Result<std::vector<Station>> stations = Stations::all(journal);
    if (!own || !stations) {
        return own ? stations.takeError() : own.error();
    }
    std::erase_if(*stations, [&own](const Station& station) { return station.id == own->id; });
    if (stations->empty()) {
        return refused(tr("This coalition is worked on in this file alone. Make a station for the other computer first "
                          "(menu, “New station…”)."));
    }
    return stations;
}

const Station& ExportBundleDialog::chosen() const
{
    return m_others[static_cast<std::size_t>(qMax(0, m_station->currentIndex()))];
}

void ExportBundleDialog::accept()
{
    setCommand([this]() -> Result<void> {
        const QString day = m_context.workspace().clock().localNow().toString(QStringLiteral("yyyy-MM-dd"));
        const QString suffix = QLatin1Char('.') + QLatin1String(BundleFile::Suffix);
        const QString suggested = besideFile(m_context.workspace(), chosen().label() + QLatin1Char('-') + day + suffix);
        QString path = QFileDialog::getSaveFileName(this,
                                                    tr("Export an exchange bundle"),
                                                    suggested,
                                                    tr("Exchange bundles (%1)").arg(QLatin1Char('*') + suffix));
        if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty()) {
            path += suffix;
        }
        return path.isEmpty() ? refused(tr("Choose where the bundle shall lie.")) : write(path);
    });
    CommandDialog::accept();
}

Result<void> ExportBundleDialog::write(const QString& path)
{
    const Result<Bundle> bundle = BundleExport::make(m_context.workspace().journal(), chosen());
    Result<void> written = bundle ? BundleFile::write(path, *bundle) : Result<void>(bundle.error());
    if (written) {
        const int count = static_cast<int>(bundle->lines.size());
        m_context.say(tr("%n changes were exported for “%1”.", nullptr, count).arg(chosen().label()));
    }
    return written;
}

} // namespace tahaluf
