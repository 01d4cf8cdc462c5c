// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Phrasebook.h"

#include <QTranslator>

namespace tahaluf {

namespace {

QString builtInCatalogue(Language language)
{
    return language == Language::Arabic ? QStringLiteral(":/i18n/tahaluf_ar.qm")
                                        : QStringLiteral(":/i18n/tahaluf_en.qm");
}

} // namespace

Phrasebook::Phrasebook(Language language, DigitShapes digits)
    : Phrasebook(language, digits, builtInCatalogue(language))
{
}

Phrasebook::Phrasebook(Language language, DigitShapes digits, const QString& catalogueFile)
    : m_language(language)
    , m_digits(digits)
{
    auto translator = std::make_shared<QTranslator>();
    if (translator->load(catalogueFile)) {
        m_catalogue = std::move(translator);
    }
}

QString Phrasebook::phrase(const char* context, const char* source, const char* disambiguation, int n) const
{
    QString text = m_catalogue ? m_catalogue->translate(context, source, disambiguation, n) : QString();
    if (text.isEmpty()) {
        text = QString::fromUtf8(source);
    }
    if (n >= 0) {
        text.replace(QLatin1String("%n"), number(n));
    }
    return text;
}

} // namespace tahaluf
