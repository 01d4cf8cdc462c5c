// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportResultStep.h"

#include "theme/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tahaluf {

ImportResultStep::ImportResultStep(const Phrasebook& phrasebook, QWidget* parent)
    : QWidget(parent)
    , m_phrasebook(phrasebook)
    , m_done(new QLabel(this))
    , m_left(new QLabel(this))
    , m_undo(new QPushButton(tr("Undo the import"), this))
    , m_saveWrong(new QPushButton(tr("Save the wrong rows…"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Medium);
    for (QLabel* label : {m_done, m_left}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    setRole(*m_done, Role::Heading);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    for (QPushButton* button : {m_undo, m_saveWrong}) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_saveWrong->hide();
    layout->addLayout(buttons);
    layout->addStretch();
    connect(m_undo, &QPushButton::clicked, this, &ImportResultStep::undoRequested);
    connect(m_saveWrong, &QPushButton::clicked, this, &ImportResultStep::saveWrongRowsRequested);
}

void ImportResultStep::show(const ImportReport& report, qint64 leftOut, qint64 wrong)
{
    m_done->setText(m_phrasebook.shaped(
        tr("%1 new, %2 changed, %3 unchanged.").arg(report.created).arg(report.changed).arg(report.unchanged)));
    m_left->setText(leftOut == 0
                        ? tr("The whole table was taken over.")
                        : m_phrasebook.shaped(tr("%n row(s) stayed out.", nullptr, static_cast<int>(leftOut))) +
                              (wrong == 0 ? QString()
                                          : QLatin1Char(' ') + tr("The wrong ones can be saved with the reason beside "
                                                                  "each, mended, and imported again.")));
    m_saveWrong->setVisible(wrong > 0);
    m_undo->setVisible(!report.transaction.isEmpty() && report.created + report.changed > 0);
}

void ImportResultStep::showUndone(qint64 records)
{
    m_done->setText(tr("The import was undone."));
    m_left->setText(m_phrasebook.shaped(
        tr("%n record(s) are as before; new ones lie in the recycle bin.", nullptr, static_cast<int>(records))));
    m_undo->hide();
}

} // namespace tahaluf
