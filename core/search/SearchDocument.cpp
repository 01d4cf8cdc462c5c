// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchDocument.h"

#include "language/ArabicText.h"

#include <QSet>

namespace tahaluf {

namespace {

/** The band of an entity's key: FNV-1a cut to 22 bits, the same in every release. */
qint64 bandOf(const QString& key)
{
    quint32 hash = 2166136261U;
    for (const char byte : key.toUtf8()) {
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619U;
    }
    constexpr quint32 TwentyTwoBits = 0x3FFFFF;
    return static_cast<qint64>((hash ^ (hash >> 22U)) & TwentyTwoBits);
}

bool isText(FieldKind kind)
{
    return kind == FieldKind::Text || kind == FieldKind::LongText || kind == FieldKind::Phone ||
           kind == FieldKind::Email || kind == FieldKind::Reference;
}

} // namespace

QString SearchDocument::words() const
{
    return QStringList{ArabicText::foldKey(number), ArabicText::foldKey(title), ArabicText::foldKey(body)}
        .join(u' ')
        .trimmed();
}

QString SearchDocument::stems() const
{
    QSet<QString> seen;
    QString result;
    for (const QString& text : {title, body}) {
        for (const ArabicText::Word& word : ArabicText::words(text)) {
            for (const QString& stem : ArabicText::stemsOfWord(word.spelled)) {
                if (!seen.contains(stem)) {
                    seen.insert(stem);
                    result += result.isEmpty() ? stem : u' ' + stem;
                }
            }
        }
    }
    return result;
}

SearchPlan::SearchPlan(const EntityInfo& entity)
    : m_firstId(bandOf(entity.key) * BandSize)
{
    for (int i = 0; i < static_cast<int>(entity.fields.size()); ++i) {
        const FieldInfo& field = entity.fields[static_cast<std::size_t>(i)];
        m_isSearched = m_isSearched || field.isSearchable;
        if (field.key == entity.numberField) {
            m_numberField = i;
        } else if (field.key == entity.titleField && isText(field.kind)) {
            m_titleField = i;
        } else if (field.isSearchable && isText(field.kind)) {
            m_bodyFields.push_back(i);
        }
    }
}

SearchDocument SearchPlan::document(const std::vector<QVariant>& values) const
{
    const auto text = [&values](int field) {
        return field < 0 ? QString() : values.at(static_cast<std::size_t>(field)).toString();
    };
    SearchDocument document{text(m_numberField), text(m_titleField), {}};
    for (const int field : m_bodyFields) {
        const QString part = text(field).trimmed();
        if (!part.isEmpty()) {
            document.body += document.body.isEmpty() ? part : u'\n' + part;
        }
    }
    return document;
}

} // namespace tahaluf
