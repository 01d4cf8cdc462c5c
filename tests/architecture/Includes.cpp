// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/Includes.h"

#include <QDir>
#include <QMap>
#include <QRegularExpression>

namespace tahaluf::architecture {

namespace {

// Bottom first. Folders on one line are one layer: they may use one another, as long as no circle arises.
const QList<QStringList>& layers()
{
    static const QList<QStringList> table{
        {QStringLiteral("core/base/"), QStringLiteral("core/language/")},
        {QStringLiteral("core/schema/")},
        {QStringLiteral("core/storage/")},
        {QStringLiteral("core/search/")},
        {QStringLiteral("core/coalition/")},
        {QStringLiteral("core/reports/"),
         QStringLiteral("core/workflows/"),
         QStringLiteral("core/exchange/"),
         QStringLiteral("core/safety/")},
        {QStringLiteral("core/")},
        {QStringLiteral("ui/")},
        {QStringLiteral("app/")},
    };
    return table;
}

QString layerName(int layer)
{
    QStringList names;
    for (QString name : layers().at(layer)) {
        name.chop(1);
        names.append(name);
    }
    return names.size() == 1 && names.first() == QLatin1String("core") ? QStringLiteral("core/Workspace")
                                                                       : names.join(QStringLiteral(", "));
}

// "core/coalition/members/Member.h" -> "members"; empty for files directly in coalition.
QString coalitionArea(const QString& path)
{
    const QString folder = QStringLiteral("core/coalition/");
    if (!path.startsWith(folder)) {
        return {};
    }
    const qsizetype slash = path.indexOf(QLatin1Char('/'), folder.size());
    return slash < 0 ? QString() : path.mid(folder.size(), slash - folder.size());
}

bool isIdHeader(const QString& path)
{
    return path.endsWith(QLatin1String("Id.h")) || path.endsWith(QLatin1String("Ids.h"));
}

QString node(const QString& path)
{
    return path.left(path.lastIndexOf(QLatin1Char('.')));
}

// Depth-first walk that reports each circle where it closes.
class CircleFinder
{
public:
    explicit CircleFinder(const QMap<QString, QMap<QString, Include>>& edges)
        : m_edges(edges)
    {
    }

    Violations find()
    {
        for (auto it = m_edges.cbegin(); it != m_edges.cend(); ++it) {
            if (!m_done.contains(it.key())) {
                visit(it.key());
            }
        }
        return m_found;
    }

private:
    void visit(const QString& from)
    {
        m_way.append(from);
        const QMap<QString, Include> next = m_edges.value(from);
        for (auto it = next.cbegin(); it != next.cend(); ++it) {
            const qsizetype start = m_way.indexOf(it.key());
            if (start >= 0) {
                const QStringList circle = m_way.mid(start) + QStringList{it.key()};
                m_found.append({it->from,
                                it->line,
                                QStringLiteral("closes a circle: %1").arg(circle.join(QStringLiteral(" -> ")))});
            } else if (!m_done.contains(it.key())) {
                visit(it.key());
            }
        }
        m_way.removeLast();
        m_done.insert(from);
    }

    const QMap<QString, QMap<QString, Include>>& m_edges;
    QStringList m_way;
    QSet<QString> m_done;
    Violations m_found;
};

} // namespace

Includes::Includes(const Files& files)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*#\s*include\s*(["<])([^">]+)[">])"));
    for (const SourceFile& file : files) {
        m_paths.insert(file.path);
    }
    for (const SourceFile& file : files) {
        const QStringList lines = file.lines();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QRegularExpressionMatch match = pattern.match(lines.at(i));
            if (match.hasMatch()) {
                const bool quoted = match.captured(1) == QLatin1String("\"");
                const QString written = match.captured(2);
                const QString target = quoted ? resolve(file.path, written) : QString();
                m_includes.append({file.path, int(i) + 1, written, target, quoted});
            }
        }
    }
}

// In the compiler's order: the file's own folder, then the include roots.
QString Includes::resolve(const QString& from, const QString& written) const
{
    const QString folder = from.left(from.lastIndexOf(QLatin1Char('/')) + 1);
    QStringList roots{folder};
    if (from.startsWith(QLatin1String("core/"))) {
        roots << QStringLiteral("core/") << QStringLiteral("ui/");
    } else {
        roots << QStringLiteral("app/cli/") << QStringLiteral("ui/") << QStringLiteral("core/");
    }
    roots << QString();
    for (const QString& root : roots) {
        const QString path = QDir::cleanPath(root + written);
        if (m_paths.contains(path)) {
            return path;
        }
    }
    return {};
}

int layerOf(const QString& path)
{
    // The longest prefix decides: core/ itself stands above its folders.
    int found = -1;
    qsizetype length = 0;
    for (int layer = 0; layer < layers().size(); ++layer) {
        for (const QString& prefix : layers().at(layer)) {
            if (path.startsWith(prefix) && prefix.size() > length) {
                found = layer;
                length = prefix.size();
            }
        }
    }
    return found;
}

Violations checkLayers(const Includes& includes)
{
    Violations found;
    for (const Include& include : includes.all()) {
        const int from = layerOf(include.from);
        const int to = layerOf(include.target);
        if (from < 0 || to < 0) {
            continue;
        }
        if (to > from) {
            found.append({include.from,
                          include.line,
                          QStringLiteral("includes \"%1\" upward: %2 lies below %3")
                              .arg(include.written, layerName(from), layerName(to))});
        }
        const QString fromArea = coalitionArea(include.from);
        const QString toArea = coalitionArea(include.target);
        if (!fromArea.isEmpty() && !toArea.isEmpty() && fromArea != toArea && !isIdHeader(include.target)) {
            found.append({include.from,
                          include.line,
                          QStringLiteral("includes \"%1\": the area %2 may include only the id headers of %3")
                              .arg(include.written, fromArea, toArea)});
        }
    }
    return found;
}

Violations checkCircles(const Includes& includes)
{
    QMap<QString, QMap<QString, Include>> edges;
    for (const Include& include : includes.all()) {
        if (include.target.isEmpty() || node(include.from) == node(include.target)) {
            continue;
        }
        auto& out = edges[node(include.from)];
        if (!out.contains(node(include.target))) {
            out.insert(node(include.target), include);
        }
    }
    return CircleFinder(edges).find();
}

Violations checkWidgetFreeCore(const Includes& includes, const QSet<QString>& widgetHeaders)
{
    Violations found;
    for (const Include& include : includes.all()) {
        const QString name = include.written.section(QLatin1Char('/'), -1);
        const bool widgets = include.written.startsWith(QLatin1String("QtWidgets")) || widgetHeaders.contains(name);
        if (widgets && include.target.isEmpty() && include.from.startsWith(QLatin1String("core/"))) {
            found.append({include.from,
                          include.line,
                          QStringLiteral("core includes <%1>, a header of QtWidgets").arg(include.written)});
        }
    }
    return found;
}

} // namespace tahaluf::architecture
