// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document/DocumentJson.h"

#include "reports/document/BlockFields.h"
#include "reports/document/Document.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <type_traits>
#include <utility>

namespace tahaluf {

using namespace paper;

namespace {

constexpr int FormatVersion = 1;

struct Writer
{
    QJsonObject object;

    template <typename T> void field(const char* key, T& value, const std::type_identity_t<T>& usual)
    {
        if (!(value == usual)) {
            fixed(key, value);
        }
    }
    template <typename T> void fixed(const char* key, T& value) { object.insert(QLatin1String(key), toValue(value)); }

    static QJsonValue toValue(const QString& value) { return value; }
    static QJsonValue toValue(bool value) { return value; }
    static QJsonValue toValue(int value) { return value; }
    static QJsonValue toValue(qreal value) { return value; }
    static QJsonValue toValue(const QByteArray& value) { return QString::fromLatin1(value.toBase64()); }
    static QJsonValue toValue(const QStringList& value) { return QJsonArray::fromStringList(value); }
    static QJsonValue toValue(const QColor& value) { return value.name(); }
    static QJsonValue toValue(const QMarginsF& value)
    {
        return QJsonArray{value.left(), value.top(), value.right(), value.bottom()};
    }
    static QJsonValue toValue(const QPointF& value) { return QJsonArray{value.x(), value.y()}; }
    static QJsonValue toValue(const QSizeF& value) { return QJsonArray{value.width(), value.height()}; }
    static QJsonValue toValue(const QRectF& value)
    {
        return QJsonArray{value.x(), value.y(), value.width(), value.height()};
    }
    static QJsonValue toValue(const Shape& shape) { return toTyped(shape, ShapeNames); }
    /** One of several kinds, with its name as `type`. */
    template <typename... Kinds, std::size_t Count>
    static QJsonObject toTyped(const std::variant<Kinds...>& value, const std::array<const char*, Count>& names)
    {
        QJsonObject object = std::visit([](const auto& kind) { return toValue(kind).toObject(); }, value);
        object.insert(QStringLiteral("type"), QLatin1String(names.at(value.index())));
        return object;
    }
    static QJsonValue toValue(const Text& text)
    {
        if (text.spans().size() == 1 && text.spans().first() == Span{text.spans().first().text}) {
            return text.spans().first().text;
        }
        return toValue(text.spans());
    }
    template <typename T> static QJsonValue toValue(const std::optional<T>& value) { return toValue(*value); }
    template <typename T> static QJsonValue toValue(const QVector<T>& values)
    {
        QJsonArray array;
        for (const T& value : values) {
            array.append(toValue(value));
        }
        return array;
    }
    template <typename T> static QJsonValue toValue(const T& value)
    {
        if constexpr (std::is_enum_v<T>) {
            for (const auto& [one, name] : enumNames(value)) {
                if (one == value) {
                    return QLatin1String(name);
                }
            }
            return {};
        } else {
            Writer writer;
            describe(writer, const_cast<T&>(value)); // one description serves both ways; a writer only looks
            return writer.object;
        }
    }
};

/** Reads what Writer wrote; `good` turns false at the first value of another kind. */
struct Reader
{
    QJsonObject object;
    bool& good;

    template <typename T> void field(const char* key, T& value, const std::type_identity_t<T>& usual)
    {
        value = usual;
        if (object.contains(QLatin1String(key))) {
            fixed(key, value);
        }
    }
    template <typename T> void fixed(const char* key, T& value) { take(object.value(QLatin1String(key)), value); }

    void expect(bool condition) { good = good && condition; }
    void take(const QJsonValue& json, QString& value)
    {
        expect(json.isString());
        value = json.toString();
    }
    void take(const QJsonValue& json, bool& value)
    {
        expect(json.isBool());
        value = json.toBool();
    }
    void take(const QJsonValue& json, int& value)
    {
        expect(json.isDouble());
        value = json.toInt();
    }
    void take(const QJsonValue& json, qreal& value)
    {
        expect(json.isDouble());
        value = json.toDouble();
    }
    void take(const QJsonValue& json, QByteArray& value)
    {
        expect(json.isString());
        value = QByteArray::fromBase64(json.toString().toLatin1());
    }
    void take(const QJsonValue& json, QStringList& value)
    {
        expect(json.isArray());
        for (const auto& one : json.toArray()) {
            expect(one.isString());
            value.append(one.toString());
        }
    }
    void take(const QJsonValue& json, QColor& value)
    {
        value = QColor(json.toString());
        expect(value.isValid());
    }
    /** Exactly `Count` numbers. */
    template <std::size_t Count> std::array<qreal, Count> numbers(const QJsonValue& json)
    {
        const QJsonArray array = json.toArray();
        expect(array.size() == qsizetype(Count));
        std::array<qreal, Count> read{};
        for (std::size_t index = 0; index < Count; ++index) {
            read[index] = array.at(qsizetype(index)).toDouble();
        }
        return read;
    }
    void take(const QJsonValue& json, QMarginsF& value)
    {
        const auto [left, top, right, bottom] = numbers<4>(json);
        value = {left, top, right, bottom};
    }
    void take(const QJsonValue& json, QPointF& value)
    {
        const auto [x, y] = numbers<2>(json);
        value = {x, y};
    }
    void take(const QJsonValue& json, QSizeF& value)
    {
        const auto [width, height] = numbers<2>(json);
        value = {width, height};
    }
    void take(const QJsonValue& json, QRectF& value)
    {
        const auto [x, y, width, height] = numbers<4>(json);
        value = {x, y, width, height};
    }
    void take(const QJsonValue& json, Shape& shape) { takeTyped(json, ShapeNames, shape); }
    template <std::size_t Index = 0, typename... Kinds, std::size_t Count>
    void takeTyped(const QJsonValue& json, const std::array<const char*, Count>& names, std::variant<Kinds...>& value)
    {
        if constexpr (Index == Count) {
            expect(false);
        } else if (json.toObject().value(QStringLiteral("type")).toString() != QLatin1String(names.at(Index))) {
            return takeTyped<Index + 1>(json, names, value);
        } else {
            std::variant_alternative_t<Index, std::variant<Kinds...>> read;
            take(json, read);
            value = std::move(read);
        }
    }
    void take(const QJsonValue& json, Text& text)
    {
        if (json.isString()) {
            text = Text(json.toString());
            return;
        }
        QVector<Span> spans;
        take(json, spans);
        text = {};
        for (const Span& span : std::as_const(spans)) {
            text.add(span);
        }
    }
    template <typename T> void take(const QJsonValue& json, std::optional<T>& value)
    {
        T read{};
        take(json, read);
        value = read;
    }
    template <typename T> void take(const QJsonValue& json, QVector<T>& values)
    {
        expect(json.isArray());
        const QJsonArray array = json.toArray();
        values.clear();
        values.reserve(array.size());
        for (const auto& one : array) {
            T value{};
            take(one, value);
            values.append(std::move(value));
        }
    }
    template <typename T> void take(const QJsonValue& json, T& value)
    {
        if constexpr (std::is_enum_v<T>) {
            const QString wanted = json.toString();
            for (const auto& [one, name] : enumNames(value)) {
                if (wanted == QLatin1String(name)) {
                    value = one;
                    return;
                }
            }
            expect(false);
        } else {
            expect(json.isObject());
            Reader reader{json.toObject(), good};
            describe(reader, value);
        }
    }
};

QJsonObject writeBlock(const Block& block)
{
    QJsonObject object = Writer::toTyped(block.content, ContentNames);
    if (block.audience != Audience::Public) {
        object.insert(QStringLiteral("audience"), Writer::toValue(block.audience));
    }
    return object;
}

} // namespace

QByteArray DocumentJson::write(const Document& document)
{
    QJsonArray blocks;
    for (const Block& block : document.blocks()) {
        blocks.append(writeBlock(block));
    }
    const QJsonObject object{{QStringLiteral("format"), QStringLiteral("tahaluf-paper")},
                             {QStringLiteral("version"), FormatVersion},
                             {QStringLiteral("setup"), Writer::toValue(document.setup())},
                             {QStringLiteral("metadata"), Writer::toValue(document.metadata())},
                             {QStringLiteral("blocks"), blocks}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Document> DocumentJson::read(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(QStringLiteral("format")).toString() != QLatin1String("tahaluf-paper")) {
        return refused(tr("The stored paper cannot be read: it is damaged. Restore it from a backup."));
    }
    bool good = true;
    Document document;
    Reader reader{object, good};
    reader.fixed("setup", document.setup());
    reader.fixed("metadata", document.metadata());
    for (const auto& one : object.value(QStringLiteral("blocks")).toArray()) {
        Reader blockReader{one.toObject(), good};
        Block block;
        blockReader.field("audience", block.audience, Audience::Public);
        blockReader.takeTyped(one, ContentNames, block.content);
        document.add(std::move(block.content), block.audience);
    }
    // What does not come out again byte for byte would be reprinted as another paper than the one approved.
    if (!good || write(document) != json) {
        return refused(tr("The stored paper cannot be read: it is damaged or was written by a newer version. "
                          "Restore it from a backup or open it with the newer version."));
    }
    return document;
}

Result<QByteArray> Document::toJson() const
{
    auto held = materialised();
    if (!held) {
        return held.takeError();
    }
    return DocumentJson::write(*held);
}

Result<Document> Document::fromJson(const QByteArray& json)
{
    return DocumentJson::read(json);
}

Result<CanonicalPaper> Document::canonical() const
{
    const auto json = toJson();
    if (!json) {
        return json.error();
    }
    return CanonicalPaper{QString::fromUtf8(*json),
                          QString::fromLatin1(QCryptographicHash::hash(*json, QCryptographicHash::Sha256).toHex())};
}

Result<QString> Document::contentHash() const
{
    Result<CanonicalPaper> paper = canonical();
    return paper ? Result<QString>(std::move(paper->hash)) : Result<QString>(paper.takeError());
}

} // namespace tahaluf
