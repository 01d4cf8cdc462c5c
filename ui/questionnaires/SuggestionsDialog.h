// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/RecordSuggestion.h"
#include "questionnaires/ComparisonTable.h"

#include <QDialog>

#include <vector>

namespace tahaluf {

class PageContext;

/** What the answers of a body would change in its record, joining the coalition last: each is accepted or left alone.
 */
class SuggestionsDialog : public QDialog
{
    Q_OBJECT

public:
    /** Says so where the answers suggest nothing. */
    static void ask(PageContext& context, DistributionId distribution, QWidget* parent);

    SuggestionsDialog(PageContext& context, ResponseId response, QWidget* parent = nullptr);

    [[nodiscard]] ComparisonTable& table() const { return *m_table; }
    /** Decides on the chosen line. */
    void decide(bool accepts);
    [[nodiscard]] bool isEmpty() const { return m_suggestions.empty(); }

private:
    void read();
    [[nodiscard]] QString shown(const QString& field, const QString& stored) const;

    PageContext& m_context;
    ResponseId m_response;
    std::vector<RecordSuggestion> m_suggestions;
    ComparisonTable* m_table;
};

} // namespace tahaluf
