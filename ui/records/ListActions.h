// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordPage.h"

#include <QObject>

class QMenu;

namespace tahaluf {

/**
 * What is done with the chosen records of a list, one or many: a value set in all of them, moved to the recycle bin,
 * copied, saved as a table. Each is one transaction of the entity's own commands, and can be taken back.
 */
class ListActions : public QObject
{
    Q_OBJECT

public:
    using ChoicesOf = std::function<std::vector<FilterChoice>(const FieldInfo&)>;

    ListActions(RecordPage& page, const RecordPageOptions& options, ChoicesOf choices);

    /** The menu of the chosen records. */
    void fillMenu(QMenu& menu);
    /** What the menu of the view has of it: copying and saving. */
    void fillViewMenu(QMenu& menu);
    /** Sets one field of these records, in all of them or in none. */
    void setValue(const std::vector<qint64>& ids, const FieldInfo& field, const FilterChoice& choice);
    /** Moves these records to the recycle bin, all or none. */
    bool remove(const std::vector<qint64>& ids);
    /** Asks for a file and saves these records with the columns of the list. */
    void exportTo(const std::vector<qint64>& ids, const QStringList& columns);

private:
    void addCommands(QMenu& menu);
    void fillValues(QMenu& menu, const FieldInfo& field);
    void editHere();
    [[nodiscard]] std::vector<const FieldInfo*> editable() const;
    Result<void> write(const std::vector<std::pair<qint64, QVariant>>& values, const FieldInfo& field);

    RecordPage& m_page;
    const EntityInfo& m_entity;
    QStringList m_inlineFields;
    std::vector<ListCommand> m_commands;
    ChoicesOf m_choices;
};

} // namespace tahaluf
