// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SynonymsPage.h"

#include "pages/ShippedSynonyms.h"
#include "pages/SynonymDetail.h"
#include "records/RecordPage.h"

namespace tahaluf {

SynonymsPage::SynonymsPage(PageContext& context, QWidget* parent)
    : TabbedPage(context, tr("Synonyms"), parent)
    , m_own(makeOwn())
    , m_shipped(new ShippedSynonyms(context, this))
{
    addPart(tr("Your own"), QStringLiteral("synonyms"), m_own);
    addPart(tr("With the program"), m_shipped);
}

RecordPage* SynonymsPage::makeOwn()
{
    PageContext& pageContext = context();
    RecordPageOptions options;
    options.entity = QStringLiteral("synonyms");
    options.pinnedFilters = QStringList{QStringLiteral("is_used"), QStringLiteral("is_shipped")};
    options.addLabel = tr("Add a group");
    options.emptyTitle = tr("No synonyms of your own yet");
    options.emptyText = tr("Words that this coalition uses for one thing: whoever searches for one of them finds the "
                           "others too. Those that come with the program stand beside.");
    options.countText = [](int count) { return tr("%n group(s)", nullptr, count); };
    options.listWidth = 640;
    options.detailWidth = 460;
    return new RecordPage(
        pageContext, options, [&pageContext] { return new SynonymDetail(pageContext); }, this);
}

} // namespace tahaluf
