// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/proposals/Ids.h"
#include "coalition/recommendations/Ids.h"
#include "pages/CommandDialog.h"

#include <vector>

namespace tahaluf {

class ArabicTextEdit;
class DualDateEdit;
class LinkPicker;
class LinkSetEdit;
class PageContext;

/**
 * Issuing a recommendation: from which proposals, in which words, who leads it and until when. The text offered is made
 * of the proposals' formal wordings until something else is typed.
 */
class RecommendationDialog final : public CommandDialog
{
    Q_OBJECT

public:
    RecommendationDialog(PageContext& context, const std::vector<EntryId>& sources, QWidget* parent);

    /** Asks, and shows the new recommendation on its page; nothing when the person gave it up. */
    static void issue(PageContext& context, const std::vector<EntryId>& sources, QWidget* parent);

    [[nodiscard]] RecommendationId issued() const { return m_issued; }
    [[nodiscard]] LinkSetEdit* sourcesEdit() const { return m_sources; }
    [[nodiscard]] ArabicTextEdit* textEdit() const { return m_text; }
    [[nodiscard]] LinkPicker* leadPicker() const { return m_lead; }
    [[nodiscard]] LinkSetEdit* supportingEdit() const { return m_supporting; }
    [[nodiscard]] DualDateEdit* dueEdit() const { return m_due; }

private:
    void offerText();
    Result<void> issueNow();
    [[nodiscard]] std::vector<EntryId> sources() const;

    PageContext& m_context;
    LinkSetEdit* m_sources;
    ArabicTextEdit* m_text;
    LinkPicker* m_lead;
    DualDateEdit* m_due;
    LinkSetEdit* m_supporting;
    LinkPicker* m_theme;
    LinkPicker* m_meeting;
    QString m_offered;
    RecommendationId m_issued;
};

} // namespace tahaluf
