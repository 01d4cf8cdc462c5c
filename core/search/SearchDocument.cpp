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

/** Words that only join others: their stems would answer for real ones, as «إلى» for «آلية». */
bool isFunctionWord(const QString& folded)
{
    static const QSet<QString> words = [] {
        const QStringList list =
            QStringLiteral("في من علي الي ان عن مع او ثم قد لا ما لم لن كل بين بعد قبل عند الذي التي الذين هذا هذه ذلك "
                           "تلك هو هي هم كان كانت يكون تكون اي اذا كما حتي ولا وان وما وهو وهي وفي ومن وعلي والي به "
                           "بها له لها فيه فيها منه منها عليه عليها اليه اليها عنه عنها")
                .split(u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return words.contains(folded);
}

/**
 * Words that are also written as one, or as two: «عبد الله» and «عبدالله», «أبو بكر» and «أبوبكر», and a telephone
 * number with and without spaces, from each of its groups on. Shown one folded word after the other.
 */
class OtherDivisions
{
public:
    void take(QStringView word)
    {
        const bool isLetters = word.front().isLetter();
        if (isLetters && !m_nameBefore.isEmpty()) {
            m_nameBefore += word;
            m_found << m_nameBefore;
        }
        m_nameBefore.clear();
        const bool isGroup = word.size() >= GroupOfDigits && word.front().isDigit();
        if (isGroup) {
            m_groups << word.toString();
            return;
        }
        endGroups();
        if (word == Servant || word == u"ابو") {
            m_nameBefore = word.toString();
        } else if (word.size() >= LeastName && word.startsWith(u"عبدال")) {
            m_found << Servant.toString() << word.sliced(Servant.size()).toString();
        }
    }
    [[nodiscard]] QStringList finish()
    {
        endGroups();
        return std::move(m_found);
    }

private:
    void endGroups()
    {
        for (qsizetype first = 0; first + 1 < m_groups.size(); ++first) {
            m_found << QStringList(m_groups.mid(first)).join(QString());
        }
        m_groups.clear();
    }

    static constexpr qsizetype GroupOfDigits = 3;
    static constexpr qsizetype LeastName = 6;
    static constexpr QStringView Servant = u"عبد";

    QString m_nameBefore;
    QStringList m_groups;
    QStringList m_found;
};

void append(QString& text, QStringView word)
{
    if (!text.isEmpty()) {
        text += u' ';
    }
    text += word;
}

} // namespace

SearchDocument::Columns SearchDocument::columns() const
{
    Columns columns;
    columns.words.reserve(number.size() + title.size() + body.size() + 2);
    QSet<QString> seen;
    for (const QString* part : {&number, &title, &body}) {
        OtherDivisions others;
        ArabicText::eachWord(*part, [&](const ArabicText::WordView& word) {
            append(columns.words, word.folded);
            others.take(word.folded);
            // Only looked for: the views are not copied.
            const QString folded = QString::fromRawData(word.folded.data(), word.folded.size());
            if (part == &number || isFunctionWord(folded)) {
                return;
            }
            const QStringList stems = ArabicText::stemsOfWord(word.spelled);
            for (const QString& stem : stems) {
                const qsizetype before = seen.size();
                seen.insert(stem);
                if (seen.size() > before) {
                    append(columns.stems, stem);
                }
            }
        });
        const QStringList found = others.finish();
        for (const QString& other : found) {
            append(columns.words, other);
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
