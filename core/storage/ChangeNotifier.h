// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/WriteObserver.h"

#include <QObject>

#include <vector>

namespace tahaluf {

/** One record that a committed transaction touched. */
struct RecordChange
{
    QString entity;
    qint64 id = 0;
    Operation operation = Operation::Create;
};

using RecordChanges = std::vector<RecordChange>;

/** Tells models, after a commit, which records to read again. */
class ChangeNotifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void changed(const tahaluf::RecordChanges& changes);
    /** Another program or window changed the file: everything shown may be stale. */
    void changedElsewhere();
};

} // namespace tahaluf
