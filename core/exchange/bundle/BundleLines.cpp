// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundle/BundleLines.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace tahaluf {

namespace {

QString kindKey()
{
    return QStringLiteral("kind");
}

void addLine(QByteArray& lines, qint64& count, const char* kind, QJsonObject line)
{
    line.insert(kindKey(), QLatin1String(kind));
    lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    ++count;
}

QJsonObject jsonOf(const Station& station)
{
    return {{QStringLiteral("id"), station.id},
            {QStringLiteral("name"), station.name},
            {QStringLiteral("place"), station.place}};
}

Station stationOf(const QJsonObject& json)
{
    return {json.value(QLatin1String("id")).toString(),
            json.value(QLatin1String("name")).toString(),
            json.value(QLatin1String("place")).toInt()};
}

QJsonObject headOf(const Bundle& bundle)
{
    QJsonObject knows;
    for (auto height = bundle.knows.begin(); height != bundle.knows.end(); ++height) {
        knows.insert(height.key(), height.value());
    }
    return {{QStringLiteral("schema"), bundle.schemaVersion},
            {QStringLiteral("origin"), bundle.origin},
            {QStringLiteral("from"), jsonOf(bundle.from)},
            {QStringLiteral("to"), jsonOf(bundle.to)},
            {QStringLiteral("made_at"), bundle.madeAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("knows"), knows}};
}

void readHead(Bundle& bundle, const QJsonObject& json)
{
    bundle.schemaVersion = json.value(QLatin1String("schema")).toInteger();
    bundle.origin = json.value(QLatin1String("origin")).toString();
    bundle.from = stationOf(json.value(QLatin1String("from")).toObject());
    bundle.to = stationOf(json.value(QLatin1String("to")).toObject());
    bundle.madeAt = QDateTime::fromString(json.value(QLatin1String("made_at")).toString(), Qt::ISODateWithMs);
    const QJsonObject knows = json.value(QLatin1String("knows")).toObject();
    for (auto height = knows.begin(); height != knows.end(); ++height) {
        bundle.knows.insert(height.key(), height.value().toInteger());
    }
}

QJsonObject jsonOf(const LogLine& line)
{
    QJsonObject json{{QStringLiteral("station"), line.station},
                     {QStringLiteral("seq"), line.sequence},
                     {QStringLiteral("schema"), line.schemaVersion},
                     {QStringLiteral("at"), line.at},
                     {QStringLiteral("actor"), line.actor},
                     {QStringLiteral("txn"), line.transaction},
                     {QStringLiteral("entity"), line.entity},
                     {QStringLiteral("uid"), line.uid},
                     {QStringLiteral("operation"), line.operation},
                     {QStringLiteral("digest"), line.payloadDigest},
                     {QStringLiteral("previous"), line.previousHash},
                     {QStringLiteral("hash"), line.hash}};
    if (line.payload) {
        json.insert(QStringLiteral("salt"), QString::fromLatin1(line.salt));
        json.insert(QStringLiteral("payload"), QString::fromUtf8(*line.payload));
    }
    return json;
}

LogLine lineOf(const QJsonObject& json)
{
    LogLine line;
    line.station = json.value(QLatin1String("station")).toString();
    line.sequence = json.value(QLatin1String("seq")).toInteger();
    line.schemaVersion = json.value(QLatin1String("schema")).toInteger();
    line.at = json.value(QLatin1String("at")).toString();
    line.actor = json.value(QLatin1String("actor")).toString();
    line.transaction = json.value(QLatin1String("txn")).toString();
    line.entity = json.value(QLatin1String("entity")).toString();
    line.uid = json.value(QLatin1String("uid")).toString();
    line.operation = json.value(QLatin1String("operation")).toString();
    line.payloadDigest = json.value(QLatin1String("digest")).toString();
    line.previousHash = json.value(QLatin1String("previous")).toString();
    line.hash = json.value(QLatin1String("hash")).toString();
    if (json.contains(QLatin1String("payload"))) {
        line.salt = json.value(QLatin1String("salt")).toString().toLatin1();
        line.payload = json.value(QLatin1String("payload")).toString().toUtf8();
    }
    return line;
}

Error strangeBundle()
{
    return Error{ErrorKind::Refused,
                 BundleLines::tr("The bundle holds something that is not part of any bundle. Nothing was changed."),
                 {}};
}

bool addPart(Bundle& bundle, const QString& kind, const QJsonObject& json)
{
    if (kind == QLatin1String("head")) {
        readHead(bundle, json);
    } else if (kind == QLatin1String("station")) {
        bundle.stations.push_back(stationOf(json));
    } else if (kind == QLatin1String("mark")) {
        bundle.marks.push_back({json.value(QLatin1String("station")).toString(),
                                json.value(QLatin1String("after")).toInteger(),
                                json.value(QLatin1String("source")).toString(),
                                json.value(QLatin1String("up_to")).toInteger()});
    } else if (kind == QLatin1String("name")) {
        bundle.names.push_back({json.value(QLatin1String("txn")).toString(),
                                json.value(QLatin1String("command")).toString(),
                                json.value(QLatin1String("reverses")).toString()});
    } else if (kind == QLatin1String("change")) {
        bundle.lines.push_back(lineOf(json));
    } else if (kind == QLatin1String("attached")) {
        const QByteArray content = QByteArray::fromBase64(json.value(QLatin1String("content")).toString().toLatin1());
        const QString digest = json.value(QLatin1String("digest")).toString();
        bundle.attached.push_back({digest, content});
        return digest == QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    } else {
        return false;
    }
    return true;
}

} // namespace

QByteArray BundleLines::write(const Bundle& bundle)
{
    QByteArray lines;
    qint64 count = 0;
    addLine(lines, count, "head", headOf(bundle));
    for (const Station& station : bundle.stations) {
        addLine(lines, count, "station", jsonOf(station));
    }
    for (const SeenMark& mark : bundle.marks) {
        addLine(lines,
                count,
                "mark",
                {{QStringLiteral("station"), mark.station},
                 {QStringLiteral("after"), mark.after},
                 {QStringLiteral("source"), mark.source},
                 {QStringLiteral("up_to"), mark.upTo}});
    }
    for (const NamedTransaction& name : bundle.names) {
        addLine(lines,
                count,
                "name",
                {{QStringLiteral("txn"), name.transaction},
                 {QStringLiteral("command"), name.command},
                 {QStringLiteral("reverses"), name.reverses}});
    }
    for (const Bundle::Attached& file : bundle.attached) {
        addLine(lines,
                count,
                "attached",
                {{QStringLiteral("digest"), file.digest},
                 {QStringLiteral("content"), QString::fromLatin1(file.content.toBase64())}});
    }
    for (const LogLine& line : bundle.lines) {
        addLine(lines, count, "change", jsonOf(line));
    }
    addLine(lines, count, "end", {{QStringLiteral("lines"), count}});
    return lines;
}

Result<Bundle> BundleLines::read(const QByteArray& lines)
{
    Bundle bundle;
    qint64 count = 0;
    bool isEnded = false;
    qsizetype start = 0;
    while (start < lines.size()) {
        const qsizetype end = lines.indexOf('\n', start);
        if (end < 0 || isEnded) {
            return strangeBundle();
        }
        const QJsonDocument document =
            QJsonDocument::fromJson(QByteArray::fromRawData(lines.constData() + start, end - start));
        start = end + 1;
        const QJsonObject json = document.object();
        const QString kind = json.value(kindKey()).toString();
        if ((count == 0) != (kind == QLatin1String("head"))) {
            return strangeBundle();
        }
        if (kind == QLatin1String("end")) {
            isEnded = json.value(QLatin1String("lines")).toInteger() == count;
            if (!isEnded) {
                return strangeBundle();
            }
            continue;
        }
        if (!addPart(bundle, kind, json)) {
            return strangeBundle();
        }
        ++count;
    }
    return isEnded ? Result<Bundle>(std::move(bundle)) : Result<Bundle>(strangeBundle());
}

} // namespace tahaluf
