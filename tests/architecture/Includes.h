// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/SourceTree.h"

#include <QHash>
#include <QSet>

namespace tahaluf::architecture {

/** One #include line. */
struct Include
{
    QString from; ///< path of the including file
    int line = 0;
    QString written; ///< as it stands between the quotes or brackets
    QString target; ///< path of the included file of ours; empty for others' headers and generated files
    bool quoted = false;
};

/** Reads the #include lines of a tree and knows which of its own files each of them means. */
class Includes
{
public:
    explicit Includes(const Files& files);

    [[nodiscard]] const QList<Include>& all() const { return m_includes; }

private:
    [[nodiscard]] QString resolve(const QString& from, const QString& written) const;

    QSet<QString> m_paths;
    QList<Include> m_includes;
};

/** A file's place in the layers, 0 lowest; nothing for files that lie in no layer. */
int layerOf(const QString& path);

/** A lower layer must not include a higher one; areas of core/coalition include one another's id headers only. */
Violations checkLayers(const Includes& includes);

/** No circles, where a .h and its .cpp are one node. Each circle is reported once, with its whole way round. */
Violations checkCircles(const Includes& includes);

/** Core never includes a header of QtWidgets; the names of those headers come from the caller. */
Violations checkWidgetFreeCore(const Includes& includes, const QSet<QString>& widgetHeaders);

} // namespace tahaluf::architecture
