// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportColumns.h"

#include "language/ArabicText.h"
#include "language/Phrasebook.h"

#include <QSet>

namespace tahaluf {

namespace {
const QStringList& hijriEndings()
{
    static const QStringList endings{QStringLiteral("_hijri"), QStringLiteral(" (هجري)"), QStringLiteral(" (Hijri)")};
    return endings;
}

bool isComputed(const QString& heading)
{
    for (const QString& ending : hijriEndings()) {
        if (heading.endsWith(ending, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return heading.startsWith(QLatin1String("import_"));
}

/** Every heading that means a field, folded: a key goes before a label, an earlier field before a later one. */
QHash<QString, int> meanings(const EntityInfo& entity)
{
    const Phrasebook arabic(Language::Arabic);
    QHash<QString, int> known;
    const auto add = [&](const QString& heading, int field) {
        const QString key = ArabicText::foldKey(heading);
        if (!key.isEmpty() && !known.contains(key)) {
            known.insert(key, field);
        }
    };
    for (const bool isKey : {true, false}) {
        for (std::size_t i = 0; i < entity.fields.size(); ++i) {
            const FieldInfo& field = entity.fields[i];
            const int index = static_cast<int>(i);
            if (field.isInternal) {
                continue;
            }
            if (isKey) {
                add(field.key, index);
                continue;
            }
            add(QString::fromUtf8(field.source), index);
            add(arabic.phrase(field.context, field.source), index);
            add(field.label(), index);
        }
    }
    add(QStringLiteral("uid"), ImportColumns::Uid);
    return known;
}
} // namespace

QString ImportColumns::hijriHeading(const QString& heading, bool isArabicLabel, bool isEnglishLabel)
{
    return heading + hijriEndings().at(isArabicLabel ? 1 : isEnglishLabel ? 2 : 0);
}

Result<ImportColumns>
ImportColumns::match(const EntityInfo& entity, const QStringList& headings, const QHash<QString, QString>& map)
{
    const auto wrongMap = [](const QString& message) { return Error{ErrorKind::Usage, message, {}}; };
    for (auto it = map.begin(); it != map.end(); ++it) {
        const FieldInfo* field = entity.field(it.value());
        if ((!field || field->isInternal) && it.value() != QLatin1String("uid")) {
            return wrongMap(tr("“%1” has no field named “%2”.").arg(entity.key, it.value()));
        }
        if (!headings.contains(it.key())) {
            return wrongMap(tr("The file has no column “%1”.").arg(it.key()));
        }
    }
    const QHash<QString, int> known = meanings(entity);
    ImportColumns columns;
    columns.m_headings = headings;
    QStringList unknown;
    QStringList twice;
    QSet<int> used;
    for (const QString& heading : headings) {
        int field = Ignored;
        if (map.contains(heading)) {
            field = map.value(heading) == QLatin1String("uid") ? Uid : entity.indexOf(map.value(heading));
        } else if (!isComputed(heading)) {
            const auto found = known.constFind(ArabicText::foldKey(heading));
            if (found == known.constEnd()) {
                unknown << (heading.isEmpty() ? tr("(no heading)") : heading);
            } else {
                field = *found;
            }
        }
        if (field != Ignored && used.contains(field)) {
            twice << heading;
        }
        used.insert(field);
        columns.m_fields.push_back(field);
    }
    if (!unknown.isEmpty()) {
        QStringList fields;
        for (const FieldInfo& field : entity.fields) {
            if (!field.isInternal) {
                fields << field.key;
            }
        }
        return refused(tr("Unknown columns for “%1”: %2. Known are: %3. Name what a column means with --map "
                          "'Column=field'. Nothing was imported.")
                           .arg(entity.key, unknown.join(QStringLiteral(", ")), fields.join(QStringLiteral(", "))));
    }
    if (!twice.isEmpty()) {
        return refused(
            tr("Two columns mean the same field: %1. Nothing was imported.").arg(twice.join(QStringLiteral(", "))));
    }
    return columns;
}

QString ImportColumns::headingOf(int field) const
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i] == field) {
            return m_headings.at(static_cast<qsizetype>(i));
        }
    }
    return {};
}

} // namespace tahaluf
