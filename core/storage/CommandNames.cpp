// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/CommandNames.h"

#include "storage/Query.h"

#include <QtGlobal>

namespace tahaluf::CommandNames {

const ChoiceList& all()
{
    static const ChoiceList names("CommandNames",
                                  {
                                      {0, Undo, QT_TRANSLATE_NOOP("CommandNames", "undo")},
                                      {1, Redo, QT_TRANSLATE_NOOP("CommandNames", "redo")},
                                      {2, Revert, QT_TRANSLATE_NOOP("CommandNames", "return to an earlier state")},
                                      {3, NewFile, QT_TRANSLATE_NOOP("CommandNames", "new file")},
                                      {4, Import, QT_TRANSLATE_NOOP("CommandNames", "import")},
                                      {5, TakeForm, QT_TRANSLATE_NOOP("CommandNames", "taking in filled forms")},
                                      {6, Merge, QT_TRANSLATE_NOOP("CommandNames", "merging two records")},
                                      {7, SetField, QT_TRANSLATE_NOOP("CommandNames", "setting a field in a list")},
                                      {8, DeleteChosen, QT_TRANSLATE_NOOP("CommandNames", "deleting from a list")},
                                      {9, MergeBundle, QT_TRANSLATE_NOOP("CommandNames", "merging an exchange bundle")},
                                      {10, Erase, QT_TRANSLATE_NOOP("CommandNames", "erasing a person for good")},
                                  });
    return names;
}

const char* sourceOf(const QString& key)
{
    for (const Choice& choice : all().all()) {
        if (key == QLatin1String(choice.key)) {
            return choice.source;
        }
    }
    return nullptr;
}

Result<void> note(Transaction& transaction, const char* command, const QString& reverses)
{
    Query line(transaction.journal().database(),
               QStringLiteral("INSERT INTO transactions (txn, command, reverses) VALUES (?, ?, ?) "
                              "ON CONFLICT (txn) DO NOTHING"));
    line.bind(transaction.uid()).bind(QString::fromLatin1(command)).bind(reverses + QLatin1String(""));
    return line.run();
}

} // namespace tahaluf::CommandNames
