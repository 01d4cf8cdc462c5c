// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/PaperChoices.h"

#include "schema/Choices.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace tahaluf {

namespace {

/** Stands for both languages among those one can choose. */
constexpr int Bilingual = -1;

void choose(QComboBox& box, int value)
{
    const QSignalBlocker quiet(box);
    box.setCurrentIndex(box.findData(value));
}

} // namespace

PaperChoices::PaperChoices(QWidget* parent)
    : QWidget(parent)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::Small);
    m_edition = add(*line, tr("&Edition"), tr("Edition"));
    for (const Choice& choice : choicesOf<Audience>().all()) {
        m_edition->addItem(choicesOf<Audience>().label(choice.value), choice.value);
    }
    m_language = add(*line, tr("&Language"), tr("Language of the paper"));
    m_language->addItem(QStringLiteral("العربية"), static_cast<int>(Language::Arabic));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
    m_language->addItem(QStringLiteral("العربية · English"), Bilingual);
    m_digits = add(*line, tr("Di&gits"), tr("Digits of the paper"));
    m_digits->addItem(QStringLiteral("123"), static_cast<int>(DigitShapes::Latin));
    m_digits->addItem(QStringLiteral("١٢٣"), static_cast<int>(DigitShapes::ArabicIndic));
    set({});
    for (const QComboBox* box : {m_edition, m_language, m_digits}) {
        connect(box, &QComboBox::currentIndexChanged, this, &PaperChoices::changed);
    }
}

QComboBox* PaperChoices::add(QHBoxLayout& line, const QString& label, const QString& name)
{
    if (line.count() > 0) {
        line.addSpacing(Space::Small);
    }
    auto* text = new QLabel(label, this);
    auto* box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    text->setBuddy(box);
    text->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // a word is never cut for want of room
    line.addWidget(text);
    line.addWidget(box);
    return box;
}

void PaperChoices::set(const PaperRequest& request)
{
    choose(*m_edition, static_cast<int>(request.edition));
    choose(*m_language, request.isBilingual ? Bilingual : static_cast<int>(request.language));
    choose(*m_digits, static_cast<int>(request.digits));
}

void PaperChoices::writeTo(PaperRequest& request) const
{
    request.edition = static_cast<Audience>(m_edition->currentData().toInt());
    request.isBilingual = m_language->currentData().toInt() == Bilingual;
    if (!request.isBilingual) {
        request.language = static_cast<Language>(m_language->currentData().toInt());
    }
    request.digits = static_cast<DigitShapes>(m_digits->currentData().toInt());
}

} // namespace tahaluf
