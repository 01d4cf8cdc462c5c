// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/CoveragePage.h"

#include "pages/CoveragePanel.h"
#include "pages/ThemeSharesPanel.h"
#include "records/RecordDetail.h"
#include "records/RecordPage.h"
#include "Workspace.h"

#include <QTabWidget>

namespace tahaluf {

CoveragePage::CoveragePage(PageContext& context, QWidget* parent)
    : TabbedPage(context, tr("Coverage matrix"), parent)
    , m_panel(new CoveragePanel(context, this))
    , m_themes(new ThemeSharesPanel(context, this))
    , m_roles(makeRoles())
{
    addPart(tr("Matrix"), m_panel);
    addPart(tr("Themes"), m_themes);
    addPart(tr("Stated roles"), QStringLiteral("coverage"), m_roles);
    addPart(tr("Mechanisms"), QStringLiteral("mechanisms"), makeMechanisms());
}

RecordPage* CoveragePage::makeRoles()
{
    PageContext& pageContext = context();
    RecordPageOptions options;
    options.entity = QStringLiteral("coverage");
    options.columns = QStringList{QStringLiteral("subject"),
                                  QStringLiteral("mechanism"),
                                  QStringLiteral("member"),
                                  QStringLiteral("area"),
                                  QStringLiteral("role")};
    options.pinnedFilters = QStringList{QStringLiteral("member"), QStringLiteral("role"), QStringLiteral("mechanism")};
    options.addLabel = tr("Add role");
    options.emptyTitle = tr("No roles yet");
    options.emptyText = tr("Say in the matrix who leads, who supports and who is absent.");
    options.countText = [](int count) { return tr("%n role(s)", nullptr, count); };
    options.listWidth = 700;
    options.detailWidth = 400;
    return new RecordPage(
        pageContext,
        options,
        [&pageContext] {
            return new RecordDetail(pageContext, QStringLiteral("coverage"), {}, RecordDetail::Arrangement::Stacked);
        },
        this);
}

RecordPage* CoveragePage::makeMechanisms()
{
    PageContext& pageContext = context();
    RecordPageOptions options;
    options.entity = QStringLiteral("mechanisms");
    options.addLabel = tr("Add mechanism");
    options.emptyTitle = tr("No mechanisms yet");
    options.emptyText = tr("The mechanisms of the coalition are the lines of its coverage matrix.");
    options.countText = [](int count) { return tr("%n mechanism(s)", nullptr, count); };
    return new RecordPage(
        pageContext,
        options,
        [&pageContext] {
            return new RecordDetail(pageContext, QStringLiteral("mechanisms"), {}, RecordDetail::Arrangement::Stacked);
        },
        this);
}

void CoveragePage::showRecordOf(const QString& entity, qint64 id)
{
    if (entity != QLatin1String("coverage_measures")) {
        TabbedPage::showRecordOf(entity, id);
        return;
    }
    tabs().setCurrentWidget(m_panel);
    m_panel->showMeasure(CoverageMeasureId(id));
}

} // namespace tahaluf
