// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace tahaluf {

/** Which part of the history an audit is about; what is empty does not narrow it. */
struct AuditScope
{
    QDate from = {}; ///< both days included
    QDate until = {};
    QString operatorName = {};
    QString record = {}; ///< uid of one record, with what belongs to it

    bool operator==(const AuditScope&) const = default;
};

/**
 * A paper's id may carry what only this paper takes, as a web address does: «audit?record=…&from=2012-11-01». Whoever
 * passes ids on need not know of it; PaperCatalog finds the paper by what stands before the question mark.
 */
namespace PaperArguments {

/** The id without its arguments. */
[[nodiscard]] QString idOf(const QString& id);
/** The id of a paper about the record with this number, where PaperRequest has no field for it; empty: about none. */
[[nodiscard]] QString about(const QString& paper, const QString& number);
/** The number of the record that a paper is about; empty where none is named. */
[[nodiscard]] QString numberIn(const QString& id);
/** The id of the audit paper about this part of the history. */
[[nodiscard]] QString auditId(const AuditScope& scope);
/** What auditId() wrote; an id without arguments gives the empty scope. */
[[nodiscard]] AuditScope auditScope(const QString& id);

} // namespace PaperArguments

} // namespace tahaluf
