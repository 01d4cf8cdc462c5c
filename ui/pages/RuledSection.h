// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordSection.h"

class QVBoxLayout;

namespace tahaluf {

/** What happened to a record, line below line beside a rule. */
class RuledSection : public RecordSection
{
    Q_OBJECT

public:
    explicit RuledSection(PageContext& context, QWidget* parent = nullptr);

protected:
    void clearLines();
    /** A text that wraps and can be marked; without a role as text stands. An empty one is left out. */
    void addLine(const QString& text, const char* role);
    void addGap();
    [[nodiscard]] bool hasLines() const;

private:
    QVBoxLayout* m_lines;
};

} // namespace tahaluf
