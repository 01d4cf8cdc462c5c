// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Stemmer.h"

#include <libstemmer.h>

#include <array>
#include <memory>

namespace tahaluf::Stemmer {

namespace {

constexpr qsizetype LeastAfterArticle = 2;
constexpr qsizetype LeastBeforeEnding = 3;
constexpr qsizetype LeastAfterParticle = 3;

struct CloseStemmer
{
    void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};
using Handle = std::unique_ptr<sb_stemmer, CloseStemmer>;

QString stemmed(sb_stemmer* stemmer, const QString& word)
{
    if (stemmer == nullptr) {
        return word;
    }
    const QByteArray utf8 = word.toUtf8();
    const auto* symbols = reinterpret_cast<const sb_symbol*>(utf8.constData());
    const sb_symbol* stem = sb_stemmer_stem(stemmer, symbols, static_cast<int>(utf8.size()));
    if (stem == nullptr) {
        return word;
    }
    return QString::fromUtf8(reinterpret_cast<const char*>(stem), sb_stemmer_length(stemmer));
}

} // namespace

QString snowball(const QString& word)
{
    // A stemmer works in a buffer of its own, so each thread has one.
    thread_local const Handle arabic(sb_stemmer_new("arabic", "UTF_8"));
    thread_local const Handle english(sb_stemmer_new("english", "UTF_8"));
    const bool isLatin = !word.isEmpty() && word.front().unicode() < 0x0250;
    return stemmed(isLatin ? english.get() : arabic.get(), word);
}

QString withoutArticle(const QString& word)
{
    return withoutArticle(QStringView(word)).toString();
}

QStringView withoutArticle(QStringView word)
{
    static const std::array<QString, 8> articles{QStringLiteral("وبال"),
                                                 QStringLiteral("ولل"),
                                                 QStringLiteral("وال"),
                                                 QStringLiteral("بال"),
                                                 QStringLiteral("كال"),
                                                 QStringLiteral("فال"),
                                                 QStringLiteral("ال"),
                                                 QStringLiteral("لل")};
    for (const QString& article : articles) {
        if (word.startsWith(article) && word.size() - article.size() >= LeastAfterArticle) {
            return word.sliced(article.size());
        }
    }
    return word;
}

QString light(const QString& word)
{
    static const std::array<QString, 8> endings{QStringLiteral("ات"),
                                                QStringLiteral("ان"),
                                                QStringLiteral("ون"),
                                                QStringLiteral("ين"),
                                                QStringLiteral("ها"),
                                                QStringLiteral("ية"),
                                                QStringLiteral("ة"),
                                                QStringLiteral("ه")};
    const QString bare = withoutArticle(word);
    for (const QString& ending : endings) {
        if (bare.endsWith(ending) && bare.size() - ending.size() >= LeastBeforeEnding) {
            return bare.chopped(ending.size());
        }
    }
    return bare;
}

QString withoutParticle(const QString& word)
{
    static const QString particles = QStringLiteral("ولبفك");
    // «لجنة», «وزارة» and «وقاية» keep their first letter: too little of the word would remain.
    const qsizetype least = word.endsWith(u'ة') ? LeastAfterParticle + 2 : LeastAfterParticle;
    if (word.size() - 1 < least || !particles.contains(word.front())) {
        return {};
    }
    return light(word.sliced(1));
}

} // namespace tahaluf::Stemmer
