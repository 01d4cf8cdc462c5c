// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tahaluf::architecture {

/** One file of the repository: path relative to its root, and its whole text. */
struct SourceFile
{
    QString path;
    QString text;

    [[nodiscard]] QStringList lines() const { return text.split(QLatin1Char('\n')); }
};

/** A rule that is broken, and where. */
struct Violation
{
    QString path;
    int line = 0; ///< counted from 1
    QString message;

    [[nodiscard]] QString toString() const { return QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(message); }
};

using Files = QList<SourceFile>;
using Violations = QList<Violation>;

/** Reads every file below the given folders of root whose name ends in one of the suffixes, sorted by path. */
Files readTree(const QString& root, const QStringList& folders, const QStringList& suffixes);

/** All violations, one a line; empty when there are none. */
QString describe(const Violations& violations);

/** True when there are no violations. Otherwise each is printed on a line of its own, however many there are. */
bool isClean(const Violations& violations);

} // namespace tahaluf::architecture
