// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tahaluf {

/**
 * A file that is whole or not there: written under a hidden name beside its place, made durable, then given its name,
 * which never takes another file's. What is not finished is removed again.
 */
class NewFile
{
public:
    enum class Outcome
    {
        Done,
        Exists,
        Failed
    };

    explicit NewFile(const QString& target);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    /** Whether something bears the name already, a link to nowhere too. */
    [[nodiscard]] static bool exists(const QString& target);
    /** Where it is written until it is finished. */
    [[nodiscard]] QString temporaryPath() const { return m_path; }
    /** Makes it durable and gives it its name; see reason() when that failed. */
    Outcome finish();
    [[nodiscard]] QString reason() const { return m_reason; }

    /** Removes what a killed program left in a folder under such names more than a day ago. */
    static void removeLeftovers(const QString& folder);

private:
    QString m_target;
    QString m_path;
    QString m_reason;
    bool m_isKept = false;
};

} // namespace tahaluf
