// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CellReader.h"

#include "base/IsoText.h"
#include "coalition/proposals/EntryNumber.h"
#include "language/ArabicText.h"
#include "language/Bidi.h"
#include "language/Numerals.h"
#include "language/Phrasebook.h"
#include "language/WrittenDate.h"
#include "schema/Validation.h"

#include <QRegularExpression>
#include <QTime>

namespace tahaluf {

namespace {

/** So many different cells of one field are remembered: they return in row after row. */
constexpr qsizetype MostRemembered = 4096;

/** The key of a choice given by its Arabic label, whatever language the program speaks. */
QString choiceKeyOf(const ChoiceList& choices, const QString& text)
{
    static const Phrasebook arabic(Language::Arabic);
    for (const Choice& choice : choices.all()) {
        if (ArabicText::foldKey(arabic.phrase(choices.context(), choice.source)) == ArabicText::foldKey(text)) {
            return QString::fromLatin1(choice.key);
        }
    }
    return text;
}

} // namespace

ReadRow CellReader::read(const ImportRow& row)
{
    ReadRow read(row.cells.size());
    for (std::size_t column = 0; column < read.size() && column < m_columns.fields().size(); ++column) {
        const int index = m_columns.fields()[column];
        if (index == ImportColumns::Ignored) {
            continue;
        }
        ReadCell& cell = read[column];
        cell.text = row.cells[column];
        if (index >= 0 && cell.text) {
            const FieldInfo& field = m_entity.fields[static_cast<std::size_t>(index)];
            if (field.kind != FieldKind::Link) {
                cell.value = this->read(field, *cell.text);
            }
        }
    }
    return read;
}

Result<QVariant> CellReader::read(const FieldInfo& field, const QString& text)
{
    if (field.kind != FieldKind::Choice && field.kind != FieldKind::Date && field.kind != FieldKind::Flag) {
        return readAnew(field, text);
    }
    QHash<QString, QVariant>& known = m_known[static_cast<std::size_t>(&field - m_entity.fields.data())];
    if (const auto found = known.constFind(text); found != known.constEnd()) {
        return *found;
    }
    Result<QVariant> value = readAnew(field, text);
    if (value) {
        if (known.size() >= MostRemembered) {
            known.clear();
        }
        known.insert(text, *value);
    }
    return value;
}

Result<QVariant> CellReader::readAnew(const FieldInfo& field, const QString& text)
{
    if (field.kind == FieldKind::Reference) {
        const auto number = EntryNumber::parse(text);
        return QVariant(number ? number->text() : Bidi::strip(text).trimmed());
    }
    // Only files say days in so many ways: a form has a calendar.
    if (field.kind == FieldKind::Date && !text.trimmed().isEmpty()) {
        const Result<QDate> date = dateOf(text);
        return date ? Result<QVariant>(QVariant(IsoText::day(*date)))
                    : refused(tr("Field “%1”: %2").arg(field.label(), date.error().message), field.key);
    }
    if (field.kind == FieldKind::DateTime) {
        return readMoment(field, text);
    }
    if (field.kind == FieldKind::Choice && !field.choices->value(text.trimmed())) {
        return Validation::parse(field, choiceKeyOf(*field.choices, text.trimmed()));
    }
    return Validation::parse(field, text);
}

Result<QVariant> CellReader::readMoment(const FieldInfo& field, const QString& text)
{
    if (IsoText::moment(text)) {
        return QVariant(text);
    }
    static const QRegularExpression shape(QStringLiteral(R"(^(.*?\S)(?:\s*[T ،,]\s*(\d{1,2}:\d{2}(?::\d{2})?))?$)"));
    const QRegularExpressionMatch match = shape.match(Numerals::toAscii(Bidi::strip(text)).trimmed());
    const Result<QDate> date = dateOf(match.captured(1));
    if (!date) {
        return Validation::parse(field, text);
    }
    const QString day = IsoText::day(*date);
    const QString stated = match.captured(2).isEmpty() ? QStringLiteral("00:00") : match.captured(2);
    const bool isShort = stated.indexOf(QLatin1Char(':')) == 1;
    const QString time = isShort ? QLatin1Char('0') + stated : stated;
    const QTime clock = QTime::fromString(time, Qt::ISODate);
    return clock.isValid() ? Result<QVariant>(QVariant(day + QLatin1Char('T') + IsoText::time(clock)))
                           : Validation::parse(field, day + QLatin1Char('T') + time);
}

Result<QDate> CellReader::dateOf(const QString& text)
{
    if (const auto known = m_knownDates.constFind(text); known != m_knownDates.constEnd()) {
        return *known;
    }
    Result<QDate> date = WrittenDate::read(text);
    if (date) {
        if (m_knownDates.size() >= MostRemembered) {
            m_knownDates.clear();
        }
        m_knownDates.insert(text, *date);
    }
    return date;
}

} // namespace tahaluf
