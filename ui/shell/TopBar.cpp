// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/TopBar.h"

#include "reports/papers/PaperCatalog.h"
#include "shell/Meetings.h"
#include "shell/SearchField.h"
#include "theme/Theme.h"
#include "widgets/MenuText.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace tahaluf {

namespace {

constexpr int MostMeetings = 12;

void popupBelow(QMenu& menu, const QWidget& button)
{
    const bool isMirrored = button.layoutDirection() == Qt::RightToLeft;
    const int x = isMirrored ? button.width() - menu.sizeHint().width() : 0;
    menu.popup(button.mapToGlobal(QPoint(x, button.height() + 4)));
}

} // namespace

TopBar::TopBar(PageContext& context, QMenu& menu, const QStringList& searchedEntities, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_product(new QPushButton(tr("Tahaluf"), this))
    , m_search(new SearchField(context, searchedEntities, this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_redo(new QPushButton(tr("Redo"), this))
    , m_papers(new QPushButton(tr("Paper…"), this))
    , m_proposal(new QPushButton(tr("Record a proposal"), this))
{
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(56);
    setRole(*m_product, "product");
    m_product->setAccessibleName(tr("Menu of the program"));
    m_product->setToolTip(tr("Menu (F10)"));
    m_papers->setAccessibleName(tr("Papers"));
    m_papers->setToolTip(tr("Papers (Ctrl+P or F7)"));
    setRole(*m_proposal, Role::Primary);
    m_proposal->setAccessibleName(m_proposal->text());
    m_proposal->setToolTip(tr("Record a proposal (Ctrl+Shift+P or F8)"));
    m_search->setMinimumWidth(240);
    m_search->setMaximumWidth(456);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::Medium, 0, Space::Large, 0);
    layout->setSpacing(Space::Medium);
    auto* product = new QWidget(this);
    product->setFixedWidth(Space::SidebarWidth - 2);
    auto* productLayout = new QHBoxLayout(product);
    productLayout->setContentsMargins(0, 0, 0, 0);
    productLayout->addWidget(m_product);
    productLayout->addStretch(1);
    layout->addWidget(product);
    layout->addWidget(m_search, 5);
    layout->addStretch(1);
    for (QPushButton* button : {m_undo, m_redo}) {
        button->setFocusPolicy(Qt::TabFocus);
        button->hide();
        layout->addWidget(button);
    }
    layout->addWidget(m_papers);
    layout->addWidget(m_proposal);

    connect(m_product, &QPushButton::clicked, this, [this, &menu] { popupBelow(menu, *m_product); });
    connect(m_papers, &QPushButton::clicked, this, &TopBar::openPapers);
    connect(m_proposal, &QPushButton::clicked, this, &TopBar::proposalRequested);
}

void TopBar::follow(QPushButton& button, QAction& action)
{
    const auto refresh = [&button, &action] {
        button.setEnabled(action.isEnabled());
        button.setToolTip(action.toolTip());
        button.setAccessibleName(action.toolTip());
    };
    connect(&action, &QAction::changed, &button, refresh);
    connect(&button, &QPushButton::clicked, &action, &QAction::trigger);
    refresh();
    button.show();
}

void TopBar::addUndo(QAction& undo, QAction& redo)
{
    follow(*m_undo, undo);
    follow(*m_redo, redo);
}

void TopBar::setReadOnly(const QString& reason)
{
    m_proposal->setEnabled(reason.isEmpty());
    if (!reason.isEmpty()) {
        m_proposal->setToolTip(reason);
    }
}

void TopBar::openMenu()
{
    m_product->click();
}

void TopBar::openPapers()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillPapers(*menu);
    popupBelow(*menu, *m_papers);
}

void TopBar::fillPapers(QMenu& menu)
{
    Result<std::vector<MeetingChoice>> meetings = latestMeetings(m_context, MostMeetings);
    if (!meetings) {
        m_context.fail(meetings.takeError());
        return;
    }
    for (const PaperKind& kind : PaperCatalog::all()) {
        if (kind.needsMember) { // the page of papers asks for it
            continue;
        }
        const QString id = kind.id;
        if (kind.needsLetter || kind.isSecret) {
            continue; // shown from the register of correspondence, and from the page of safety
        }
        if (!kind.needsMeeting) {
            menu.addAction(menuText(kind.title()), &m_context, [this, id] { emit m_context.paperRequested(id, 0); });
            continue;
        }
        QMenu* below = menu.addMenu(menuText(kind.title()));
        below->setEnabled(!meetings->empty());
        for (const MeetingChoice& meeting : *meetings) {
            const qint64 meetingId = meeting.id;
            below->addAction(menuText(meeting.label), &m_context, [this, id, meetingId] {
                emit m_context.paperRequested(id, meetingId);
            });
        }
    }
}

} // namespace tahaluf
