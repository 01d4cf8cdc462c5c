// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/Blocks.h"

/**
 * What two papers of the same content say in two languages, put into one place: the first text above the second, the
 * second in its own direction, and one where they are the same or one is empty.
 */
namespace tahaluf::BothTexts {

/** `text` as an island, so that its own first letter decides where its words, full stops and brackets stand. */
[[nodiscard]] paper::Text isolated(const paper::Text& text);
/** Whether the words are the same; islands of direction are no words. */
[[nodiscard]] bool sayTheSame(const paper::Text& first, const paper::Text& second);
[[nodiscard]] paper::Text join(const paper::Text& first, const paper::Text& second);
/** In one line with `separator`, or on two lines where it is a line feed. */
[[nodiscard]] QString join(const QString& first, const QString& second, const QString& separator);
[[nodiscard]] QVector<paper::Column> join(const QVector<paper::Column>& first, const QVector<paper::Column>& second);
[[nodiscard]] paper::Row join(const paper::Row& first, const paper::Row& second);
/** Nothing when the two have not the same shapes. */
[[nodiscard]] std::optional<paper::Drawing> join(const paper::Drawing& first, const paper::Drawing& second);
/** Nothing when the two have not the same columns and number of rows. */
[[nodiscard]] std::optional<paper::Table> join(const paper::Table& first, const paper::Table& second);
[[nodiscard]] std::optional<paper::SignatureTable> join(const paper::SignatureTable& first,
                                                        const paper::SignatureTable& second);
/** Nothing when the two have not the same number of labels, each with the same shapes. */
[[nodiscard]] std::optional<paper::LabelSheet> join(const paper::LabelSheet& first, const paper::LabelSheet& second);

} // namespace tahaluf::BothTexts
