// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCoalition.h"

#include "exchange/SampleReader.h"
#include "WorkspaceAccess.h"

#include <QFile>

namespace tahaluf {

Result<void> loadSample(Workspace& workspace)
{
    QFile file(QStringLiteral(":/sample/coalition.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            ErrorKind::CannotOpen,
            QCoreApplication::translate("SampleCoalition", "The sample coalition is missing from this program."),
            {}};
    }
    return SampleReader(recordAccess(workspace)).read(file.readAll());
}

} // namespace tahaluf
