// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportColumns.h"

#include "exchange/RefusedRows.h"
#include "language/ArabicText.h"
#include "language/Phrasebook.h"

#include <QSet>

#include <algorithm>
#include <array>

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
    return RefusedRows::isTheirs(heading);
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
struct Alias
{
    const char* heading;
    const char* field;
};

/** What offices write above a column where the program says something else. Only guessed, never taken for certain. */
constexpr std::array Aliases{Alias{"اسم الجهة", "name"},
                             Alias{"الجهة", "name"},
                             Alias{"organisation", "name"},
                             Alias{"organization", "name"},
                             Alias{"الاسم", "full_name"},
                             Alias{"اسم الشخص", "full_name"},
                             Alias{"name", "full_name"},
                             Alias{"الاسم بالإنجليزية", "name_en"},
                             Alias{"الاسم بالإنجليزية", "full_name_en"},
                             Alias{"english name", "name_en"},
                             Alias{"english name", "full_name_en"},
                             Alias{"رقم الهاتف", "phone"},
                             Alias{"هاتف", "phone"},
                             Alias{"الجوال", "phone"},
                             Alias{"رقم الجوال", "phone"},
                             Alias{"تلفون", "phone"},
                             Alias{"mobile", "phone"},
                             Alias{"tel", "phone"},
                             Alias{"telephone", "phone"},
                             Alias{"البريد", "email"},
                             Alias{"الإيميل", "email"},
                             Alias{"إيميل", "email"},
                             Alias{"mail", "email"},
                             Alias{"e-mail address", "email"},
                             Alias{"المسمى الوظيفي", "position"},
                             Alias{"المنصب", "position"},
                             Alias{"job title", "position"},
                             Alias{"جهة العمل", "member"},
                             Alias{"اسم الجهة", "member"},
                             Alias{"organisation", "member"},
                             Alias{"organization", "member"},
                             Alias{"العضوية منذ", "status_since"},
                             Alias{"تاريخ الانضمام", "status_since"},
                             Alias{"joined on", "status_since"},
                             Alias{"المقترح", "text"},
                             Alias{"نص المقترح", "text"},
                             Alias{"proposal", "text"},
                             Alias{"ملاحظة", "notes"},
                             Alias{"remarks", "notes"}};

int fieldByAlias(const EntityInfo& entity, const QString& heading)
{
    const QString wanted = ArabicText::foldKey(heading);
    for (const Alias& alias : Aliases) {
        const int field = entity.indexOf(QString::fromLatin1(alias.field));
        if (field >= 0 && !entity.fields[static_cast<std::size_t>(field)].isInternal &&
            wanted == ArabicText::foldKey(QString::fromUtf8(alias.heading))) {
            return field;
        }
    }
    return ImportColumns::Ignored;
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
        } else if (const auto found = known.constFind(ArabicText::foldKey(heading)); found != known.constEnd()) {
            // Before the computed columns: a meeting's «stated_hijri» is a field of its own.
            field = *found;
        } else if (!isComputed(heading)) {
            unknown << (heading.isEmpty() ? tr("(no heading)") : heading);
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

Result<ImportColumns>
ImportColumns::byPlace(const EntityInfo& entity, const QStringList& headings, const QStringList& fields)
{
    ImportColumns columns;
    columns.m_headings = headings;
    QSet<int> used;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const QString key = fields.value(i);
        const int field = key.isEmpty() ? Ignored : key == QLatin1String("uid") ? Uid : entity.indexOf(key);
        const bool isKnown =
            key.isEmpty() || field == Uid || (field >= 0 && !entity.fields[static_cast<std::size_t>(field)].isInternal);
        if (!isKnown) {
            return Error{ErrorKind::Usage, tr("“%1” has no field named “%2”.").arg(entity.key, key), {}};
        }
        if (field != Ignored && used.contains(field)) {
            const FieldInfo* info = entity.field(key);
            return refused(tr("Two columns mean “%1”. Leave one of them out.").arg(info ? info->label() : key), key);
        }
        used.insert(field);
        columns.m_fields.push_back(field);
    }
    return columns;
}

QStringList ImportColumns::guess(const EntityInfo& entity, const QStringList& headings)
{
    const QHash<QString, int> known = meanings(entity);
    std::vector<int> guessed(static_cast<std::size_t>(headings.size()), Ignored);
    QSet<int> used;
    // The program's own words first: an alias never takes a field from the column that names it rightly.
    for (const bool isAlias : {false, true}) {
        for (std::size_t i = 0; i < guessed.size(); ++i) {
            const QString& heading = headings.at(static_cast<qsizetype>(i));
            const int field =
                isAlias ? fieldByAlias(entity, heading) : known.value(ArabicText::foldKey(heading), Ignored);
            if (guessed[i] == Ignored && field != Ignored && !used.contains(field)) {
                guessed[i] = field;
                used.insert(field);
            }
        }
    }
    QStringList fields;
    fields.reserve(headings.size());
    for (const int field : guessed) {
        fields << (field == Uid       ? QStringLiteral("uid")
                   : field == Ignored ? QString()
                                      : entity.fields[static_cast<std::size_t>(field)].key);
    }
    return fields;
}

bool ImportColumns::brings(int field) const
{
    return std::find(m_fields.begin(), m_fields.end(), field) != m_fields.end();
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
