// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QCoreApplication>
#include <QString>

#include <memory>

class QWidget;

namespace tahaluf {

class Workspace;

/** Opening, making and copying files, and the dialogs in which people name them. */
class FileDesk
{
    Q_DECLARE_TR_FUNCTIONS(FileDesk)

public:
    /** Opens an existing file; one that may only be read is opened for reading. */
    static Result<std::unique_ptr<Workspace>> open(const QString& path);
    /** Opens an existing file for looking things up: nothing can be changed in it. */
    static Result<std::unique_ptr<Workspace>> openForViewing(const QString& path);
    /** Opens the file, or makes it, with its folder, when it is not there. For the default file only. */
    static Result<std::unique_ptr<Workspace>> openOrCreate(const QString& path);
    static Result<std::unique_ptr<Workspace>> create(const QString& path);
    /** The sample coalition in a file beside @p defaultFile: opened, made when it is not there yet. */
    static Result<std::unique_ptr<Workspace>> openSample(const QString& defaultFile);
    /** A checked copy of the open file under another name; notes the moment in the open file. */
    static Result<void> saveCopy(Workspace& workspace, const QString& path);

    /** Empty when the person gave up. New names get the suffix .tahaluf. */
    static QString askForExisting(QWidget* parent, const QString& folder);
    static QString askForNew(QWidget* parent, const QString& suggested, const QString& title);
};

} // namespace tahaluf
