// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace tahaluf {

/**
 * Files that are written beside one another into a folder and appear there only together: they are made in a hidden
 * folder inside it, which goes away with all that is in it unless commit() is called.
 */
class FileBatch
{
    Q_DECLARE_TR_FUNCTIONS(FileBatch)

public:
    explicit FileBatch(QString folder);

    /** CannotWrite when nothing can be made in the folder. */
    Result<void> open();
    /** Where to write a file that will be called `name` with this suffix, or with a number where that is taken. */
    [[nodiscard]] QString add(const QString& name, const QString& suffix);
    [[nodiscard]] const QStringList& names() const { return m_names; }
    /** The names that the folder has files of already; commit() replaces them. */
    [[nodiscard]] QStringList taken() const;
    Result<void> commit();

private:
    QString m_folder;
    std::unique_ptr<QTemporaryDir> m_working;
    QStringList m_names;
};

} // namespace tahaluf
