// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/FieldInfo.h"

#include <QString>

#include <optional>
#include <vector>

namespace tahaluf {

/** What the program knows of one entity, without its C++ type. */
struct EntityInfo
{
    QString key; ///< name on the command line and in the log: members, people, proposals ...
    QString table;
    const char* context = ""; ///< translation context of the labels
    const char* singular = ""; ///< English label of one record
    const char* plural = "";
    QString titleField; ///< the field that names a record in links and lists
    QString numberField; ///< the field people quote, empty where there is none
    QString numberOrder; ///< columns in whose order the numbers run; empty where their text is in order
    QString collatedField; ///< text field whose ICU sort key is stored in the column sort_key; empty where none
    QString orderBy; ///< default ORDER BY of lists, columns of the table only
    std::vector<FieldInfo> fields;

    [[nodiscard]] QString singularLabel() const;
    [[nodiscard]] QString pluralLabel() const;
    [[nodiscard]] const FieldInfo* field(const QString& name) const;
    [[nodiscard]] int indexOf(const QString& name) const; ///< -1 when there is no such field
};

} // namespace tahaluf
