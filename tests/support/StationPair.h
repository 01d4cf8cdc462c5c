// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bundle/BundleExport.h"
#include "exchange/bundle/BundleMerge.h"
#include "safety/ContentDigest.h"
#include "safety/IntegrityCheck.h"
#include "support/MeetingFixture.h"
#include "support/Must.h"
#include "WorkspaceAccess.h"

#include <QTemporaryDir>

namespace tahaluf {

/** The office of MeetingFixture and a laptop that took a copy with it. */
struct StationPair
{
    StationPair()
        : office(folder.filePath(QStringLiteral("office.tahaluf")))
    {
        const QString path = folder.filePath(QStringLiteral("laptop.tahaluf"));
        must(Stations::give(office.workspace->journal(), QStringLiteral("محمول اللجنة"), path));
        laptop = must(Workspace::open(path, OpenMode::ReadWrite, laptopClock));
        laptop->setActor(QStringLiteral("سعاد"));
    }

    [[nodiscard]] Workspace& here() const { return *office.workspace; }
    [[nodiscard]] static Bundle bundle(Workspace& from, Workspace& to)
    {
        return must(BundleExport::make(from.journal(), must(Stations::own(to.journal()))));
    }
    static Result<MergeReview> merge(Workspace& into, const Bundle& bundle, const MergeChoices& choices = {})
    {
        return BundleMerge(recordAccess(into), into.notifier()).merge(bundle, choices);
    }
    [[nodiscard]] Result<MergeReview> toOffice(const MergeChoices& choices = {}) const
    {
        return merge(here(), bundle(*laptop, here()), choices);
    }
    [[nodiscard]] Result<MergeReview> toLaptop() const { return merge(*laptop, bundle(here(), *laptop)); }
    [[nodiscard]] static QString digest(Workspace& workspace)
    {
        return must(ContentDigest::of(workspace.database(), workspace.catalog()));
    }
    [[nodiscard]] static QStringList problems(Workspace& workspace)
    {
        return must(IntegrityCheck::run(workspace.database(), workspace.catalog()));
    }
    /** The same body in either file. */
    [[nodiscard]] Member body(Workspace& workspace) const
    {
        return *must(workspace.records().members.findByUid(office.interior.uid));
    }
    void call(Workspace& workspace, const QString& phone) const
    {
        Member member = body(workspace);
        member.phone = phone;
        must(workspace.records().members.update(member));
    }
    [[nodiscard]] QString file(const QString& name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    MeetingFixture office;
    FixedClock laptopClock{QDateTime(QDate(2012, 11, 29), QTime(10, 0))};
    std::unique_ptr<Workspace> laptop;
};

} // namespace tahaluf
