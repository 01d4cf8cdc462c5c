// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchDocument.h"

#include "language/ArabicText.h"

#include <QSet>

namespace tahaluf {

namespace {

/** The band of an entity: FNV-1a of its key cut to 21 bits, the same in every release, and the half it belongs to. */
qint64 bandOf(const EntityInfo& entity)
{
    quint32 hash = 2166136261U;
    for (const char byte : entity.key.toUtf8()) {
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619U;
    }
    constexpr quint32 TwentyOneBits = 0x1FFFFF;
    const auto band = static_cast<qint64>((hash ^ (hash >> 21U)) & TwentyOneBits);
    return entity.numberField.isEmpty() ? band + TwentyOneBits + 1 : band;
}

bool isText(FieldKind kind)
{
    return kind == FieldKind::Text || kind == FieldKind::LongText || kind == FieldKind::Phone ||
           kind == FieldKind::Email || kind == FieldKind::Reference;
}

} // namespace

SearchDocument::Columns SearchDocument::columns() const
{
    Columns columns;
    QSet<QString> seen;
    const auto append = [](QString& text, const QString& word) {
        if (!text.isEmpty()) {
            text += u' ';
        }
        text += word;
    };
    for (const QString* part : {&number, &title, &body}) {
        for (const ArabicText::Word& word : ArabicText::words(*part)) {
            append(columns.words, word.folded);
            if (part == &number) {
                continue;
            }
            for (const QString& stem : ArabicText::stemsOfWord(word.spelled)) {
                const qsizetype before = seen.size();
                seen.insert(stem);
                if (seen.size() > before) {
                    append(columns.stems, stem);
                }
            }
        }
    }
    return columns;
}

SearchPlan::SearchPlan(const EntityInfo& entity)
    : m_firstId(bandOf(entity) * BandSize)
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
