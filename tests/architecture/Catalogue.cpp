// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/TextRules.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace tahaluf::architecture {

namespace {

constexpr int ArabicForms = 6;

struct Message
{
    QString context;
    QString source;
    QString comment;
    QString state; ///< the translation's type: unfinished, vanished, obsolete or empty
    QStringList translations; ///< one, or one for each numerus form
    bool numerus = false;
    int line = 0;

    [[nodiscard]] QString key() const { return QStringList{context, source, comment}.join(QStringLiteral(" | ")); }
};

void readTranslation(QXmlStreamReader& xml, Message& message)
{
    message.state = xml.attributes().value(QStringLiteral("type")).toString();
    if (!message.numerus) {
        message.translations.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        return;
    }
    while (xml.readNextStartElement()) {
        message.translations.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.line = int(xml.lineNumber());
    message.numerus = xml.attributes().value(QStringLiteral("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            readTranslation(xml, message);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(QXmlStreamReader& xml)
{
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.append(readMessage(xml, context));
        }
    }
    return messages;
}

QSet<QString> placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?([1-9][0-9]?)"));
    QSet<QString> found;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        found.insert(it.next().captured(1));
    }
    return found;
}

QString fault(const Message& message, int forms)
{
    if (!message.state.isEmpty()) {
        return message.state;
    }
    if (message.translations.isEmpty()) {
        return QStringLiteral("without a translation");
    }
    if (message.numerus && message.translations.size() != forms) {
        return QStringLiteral("has %1 of %2 numerus forms").arg(message.translations.size()).arg(forms);
    }
    for (const QString& translation : message.translations) {
        if (translation.trimmed().isEmpty()) {
            return QStringLiteral("has an empty translation");
        }
        if (placeholders(translation) != placeholders(message.source)) {
            return QStringLiteral("has other place markers in \"%1\"").arg(translation);
        }
    }
    return {};
}

} // namespace

Violations checkCatalogue(const SourceFile& catalogue)
{
    QXmlStreamReader xml(catalogue.text);
    const QList<Message> messages = readMessages(xml);
    const int forms = catalogue.path.contains(QLatin1String("_ar")) ? ArabicForms : 2;
    Violations found;
    for (const Message& message : messages) {
        const QString wrong = fault(message, forms);
        if (!wrong.isEmpty()) {
            found.append({catalogue.path, message.line, QStringLiteral("\"%1\" %2").arg(message.key(), wrong)});
        }
    }
    if (xml.hasError()) {
        found.append({catalogue.path, int(xml.lineNumber()), xml.errorString()});
    }
    return found;
}

QList<QPair<QString, int>> catalogueMessages(const SourceFile& catalogue)
{
    QXmlStreamReader xml(catalogue.text);
    QList<QPair<QString, int>> keys;
    for (const Message& message : readMessages(xml)) {
        keys.append({message.key(), message.line});
    }
    return keys;
}

} // namespace tahaluf::architecture
