// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace tahaluf {

/** The standard structure types that papers use (ISO 32000-1, 14.8.4). */
enum class TagRole
{
    P,
    Div, ///< several parts side by side
    H1,
    H2,
    H3,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    TR,
    TH,
    TD,
    Figure,
    Caption,
    Link
};

/** One step from the paper's root to a part: the role, and which one among its neighbours. */
struct TagStep
{
    TagRole role = TagRole::P;
    qint64 key = 0;

    bool operator==(const TagStep&) const = default;
};

/** Where something stands in the paper's structure; an empty path is decoration that is not read. */
struct PaperTag
{
    QVector<TagStep> path;
    QString description; ///< of a picture, for those who cannot see it
};

} // namespace tahaluf
