// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/QuestionnaireQueries.h"
#include "exchange/FormFiles.h"
#include "support/MeetingFixture.h"
#include "support/OfficeEditor.h"

namespace tahaluf::test {

/** The founding form, handed to the three bodies of the small coalition. */
class FormRoom : public MeetingFixture
{
public:
    FormRoom();
    /** A spreadsheet for each body, into this folder. */
    void saveAll(const QString& folder);

    [[nodiscard]] FormFiles files() const;
    [[nodiscard]] QuestionnaireQueries queries() const { return QuestionnaireQueries(workspace->records()); }
    /** What the body's first entry says, as files write it. */
    [[nodiscard]] QString answer(const QString& key, std::size_t paper = 0) const;
    [[nodiscard]] std::optional<Response> response() const { return *queries().response(papers.front().id); }

    Questionnaire form;
    std::vector<Distribution> papers;
    QStringList names; ///< of the saved files
};

/** Everything that must be answered, as somebody chooses and types it. */
OfficeJob& fillForm(OfficeJob& job);

/** All that is said of a file. */
QString sentences(const TakenFile& taken);

} // namespace tahaluf::test
