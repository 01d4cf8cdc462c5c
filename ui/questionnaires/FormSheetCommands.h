// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/Ids.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

class QWidget;

namespace tahaluf {

class PageContext;

/** Spreadsheets of forms as windows ask for them: saved to be filled in, and read when they come back. */
class FormSheetCommands
{
    Q_DECLARE_TR_FUNCTIONS(FormSheetCommands)

public:
    FormSheetCommands(PageContext& context, QWidget* parent)
        : m_context(context)
        , m_parent(parent)
    {
    }

    /** Asks for the folder; without chosen ones all of this form whose answer is waited for. Whether any was saved. */
    bool askAndSave(QuestionnaireId form, const std::vector<DistributionId>& chosen = {});
    bool saveTo(const QString& folder, QuestionnaireId form, const std::vector<DistributionId>& chosen = {});
    /** Asks which files came back, and says in a window what became of each. Whether anything was taken. */
    bool askAndTake();
    bool take(const QStringList& paths);

private:
    PageContext& m_context;
    QWidget* m_parent;
};

} // namespace tahaluf
