// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordSection.h"

namespace tahaluf {

class RelatedList;

/** The sessions of a programme, and who teaches the chosen one; rooms and trainers that bodies offer are found here. */
class ProgrammeSessions final : public RecordSection
{
    Q_OBJECT

public:
    explicit ProgrammeSessions(PageContext& context, QWidget* parent = nullptr);

    void setRecord(qint64 id, const QString& uid) override;
    [[nodiscard]] RelatedList& sessions() const { return *m_sessions; }
    [[nodiscard]] RelatedList& trainers() const { return *m_trainers; }
    /** Asks which room on the day of the chosen session. */
    void askVenue();
    /** Asks who teaches the chosen session: a person, or one that a body offers. */
    void askTrainer();

private:
    void showTrainers();

    RelatedList* m_sessions;
    RelatedList* m_trainers;
};

} // namespace tahaluf
