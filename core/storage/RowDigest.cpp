// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RowDigest.h"

#include <QCryptographicHash>

namespace tahaluf {

QString RowDigest::of(const QStringList& parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& part : parts) {
        // The length first: «ab», «c» is not «a», «bc».
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part.toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace tahaluf
