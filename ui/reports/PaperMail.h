// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace tahaluf {

/**
 * Opens the system's mail program with a file attached, through xdg-email, or through Thunderbird where there is no
 * xdg-email. Nothing is sent by the program itself.
 */
class PaperMail : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /**
     * A folder of one's own for a file to be sent, readable by nobody else. It stays, because the mail program reads
     * the file only when the letter is sent; folders older than a day are cleared away here.
     */
    static Result<QString> makeFolder();
    /** Opens a new letter; where that fails the file is shown in its folder. */
    void compose(const QString& file, const QString& subject);

signals:
    void opened();
    /** Says why, and where the file is. */
    void failed(const tahaluf::Error& error);

private:
    void start(const QString& program, const QStringList& arguments, const QString& file);
    void giveUp(const QString& reason, const QString& file);
};

} // namespace tahaluf
