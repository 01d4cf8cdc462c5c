// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/ProjectorWindow.h"

#include "language/Bidi.h"
#include "recorder/EntriesModel.h"
#include "recorder/RecorderSession.h"
#include "theme/Theme.h"
#include "widgets/PageContext.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace tahaluf {

ProjectorWindow::ProjectorWindow(PageContext& context, RecorderSession& session, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_context(context)
    , m_session(session)
    , m_meeting(new QLabel(this))
    , m_item(new QLabel(this))
    , m_lines(new QVBoxLayout)
{
    setWindowTitle(tr("Projector"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_StyledBackground);
    setObjectName(QStringLiteral("topBar"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(48, 20, 48, 20);
    for (QLabel* label : {m_meeting, m_item}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    setRole(*m_meeting, Role::Muted);
    auto* rule = new QFrame(this);
    rule->setProperty("role", "rule");
    rule->setFixedHeight(2);
    column->addWidget(rule);
    column->addLayout(m_lines);
    for (int i = 0; i < MostLines; ++i) {
        auto* text = new QLabel(this);
        auto* source = new QLabel(this);
        for (QLabel* label : {text, source}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            m_lines->addWidget(label);
        }
        setRole(*source, Role::Muted);
        m_texts.push_back(text);
        m_sources.push_back(source);
    }
    column->addStretch(1);
    // The type follows the window, never the window the type.
    column->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumSize(320, 240);

    for (const auto changed : {&RecorderSession::sessionChanged,
                               &RecorderSession::agendaChanged,
                               &RecorderSession::entriesChanged,
                               &RecorderSession::attendanceChanged}) {
        connect(&session, changed, this, &ProjectorWindow::refresh);
    }
    refresh();
}

void ProjectorWindow::present()
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    const QScreen* own = parentWidget() ? parentWidget()->screen() : QGuiApplication::primaryScreen();
    const auto other = std::find_if(screens.begin(), screens.end(), [&](QScreen* one) { return one != own; });
    if (other != screens.end()) {
        setGeometry((*other)->geometry());
        showFullScreen();
    } else {
        resize(1024, 640);
        show();
        raise();
    }
}

QString ProjectorWindow::itemText() const
{
    return m_item->text();
}

QStringList ProjectorWindow::lineTexts() const
{
    QStringList texts;
    for (const QLabel* label : m_texts) {
        if (!label->text().isEmpty()) {
            texts.append(label->text());
        }
    }
    return texts;
}

void ProjectorWindow::refresh()
{
    m_meeting->setText(m_session.meetingTitle());
    const AgendaItem* item = m_session.currentItem();
    m_item->setText(m_session.isOnBreak() ? tr("Break") : item ? m_session.itemTitle(*item) : QString());
    std::vector<Entry> shown = m_session.entriesOfItem();
    // The room sees what stands: no withdrawn lines, nothing half-heard.
    std::erase_if(shown, [](const Entry& entry) { return entry.state == EntryState::Withdrawn || entry.toComplete; });
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        const bool isThere = i < shown.size();
        m_texts[i]->setText(isThere ? shown[i].text : QString());
        m_sources[i]->setText(isThere ? Bidi::isolateReference(m_context.phrasebook().shaped(shown[i].number)) +
                                            QStringLiteral("  ·  ") + shortKindName(shown[i].kind) +
                                            QStringLiteral("  ·  ") +
                                            m_session.speakers().label(shown[i].person, shown[i].member)
                                      : QString());
    }
    fitType();
}

void ProjectorWindow::fitType()
{
    // Set in pixels of the window, so that it reads alike on a laptop and on a hall's screen.
    const int unit = std::max(12, height() / 30);
    const auto size = [](QLabel* label, int pixels, bool isBold) {
        label->setProperty("pixels", pixels);
        // By style sheet, since the program's own would outdo a font.
        label->setStyleSheet(QStringLiteral("font-size: %1px; font-weight: %2;").arg(pixels).arg(isBold ? 600 : 400));
    };
    size(m_meeting, unit, false);
    size(m_item, unit * 7 / 4, true);
    m_lines->setSpacing(unit / 4);
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        size(m_texts[i], unit * 5 / 4, false);
        size(m_sources[i], unit * 3 / 4, false);
        m_sources[i]->setContentsMargins(0, 0, 0, unit / 2);
    }
    fitLines();
}

void ProjectorWindow::fitLines()
{
    // Whole lines only: what does not fit under the newer ones is left out, the newest never.
    const QMargins margins = layout()->contentsMargins();
    const int width = this->width() - margins.left() - margins.right();
    const auto heightOf = [width](QLabel* label) {
        // Measured here: a label that is not shown yet does not know its new type.
        QFont font = label->font();
        font.setPixelSize(label->property("pixels").toInt());
        const QRect all(0, 0, width, std::numeric_limits<short>::max());
        const int needed = QFontMetrics(font).boundingRect(all, Qt::TextWordWrap, label->text()).height() +
                           label->contentsMargins().bottom() + 2;
        label->setMinimumHeight(needed);
        return needed + Space::Small;
    };
    int room = height() - margins.top() - margins.bottom() - heightOf(m_meeting) - heightOf(m_item);
    bool fits = true;
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        const bool isThere = !m_texts[i]->text().isEmpty();
        room -= isThere ? heightOf(m_texts[i]) + heightOf(m_sources[i]) + 2 * m_lines->spacing() : 0;
        fits = isThere && fits && (room >= 0 || i == 0);
        m_texts[i]->setVisible(fits);
        m_sources[i]->setVisible(fits);
    }
}

void ProjectorWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitType();
}

void ProjectorWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F11 || event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace tahaluf
