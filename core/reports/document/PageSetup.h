// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Language.h"
#include "reports/document/PaperStyle.h"

#include <QByteArray>
#include <QColor>
#include <QMarginsF>
#include <QString>
#include <QStringList>

namespace tahaluf::paper {

/** The top of every page: who issues the paper, and at the trailing side its edition or handling mark. */
struct PageHeader
{
    QByteArray logo; ///< a picture file's bytes; nothing is drawn without one
    QString name;
    QString line; ///< the secretariat line below the name
    QString mark; ///< edition label or handling mark
    QStringList lines; ///< further lines below the secretariat line: address, phone
    QByteArray letterhead; ///< a picture as wide as the text, printed in place of logo, name and lines

    [[nodiscard]] bool isEmpty() const
    {
        return logo.isEmpty() && name.isEmpty() && line.isEmpty() && mark.isEmpty() && lines.isEmpty() &&
               letterhead.isEmpty();
    }
    bool operator==(const PageHeader&) const = default;
};

/** The bottom of every page. */
struct PageFooter
{
    QString number; ///< the document's number: «محضر رقم (2) لسنة 2012»
    QString pageTemplate; ///< «صفحة %1 من %2»; no page numbers when empty
    QString hash; ///< the hash of what was approved, for its reprints; empty: the printed paper's own
    QString hashTemplate; ///< «بصمة المحتوى %1»: prints the first digits of the content hash; none when empty

    [[nodiscard]] bool isEmpty() const { return number.isEmpty() && pageTemplate.isEmpty() && hashTemplate.isEmpty(); }
    /** The line that prints the first digits of a hash; empty when none is wanted. */
    [[nodiscard]] QString hashLine(const QString& printed) const
    {
        return hashTemplate.isEmpty() ? QString() : hashTemplate.arg(printed.left(HashDigits));
    }
    static constexpr int HashDigits = 16;
    bool operator==(const PageFooter&) const = default;
};

enum class Orientation
{
    Portrait,
    Landscape
};

enum class PaperSize
{
    A4,
    A5,
    Letter
};

/** The face of a paper's text. */
enum class BodyFont
{
    Sans, ///< Noto Sans Arabic
    Naskh ///< Noto Naskh Arabic
};

/** The page and all that stands outside the running text. */
struct PageSetup
{
    PaperSize size = PaperSize::A4;
    Orientation orientation = Orientation::Portrait;
    QMarginsF margins = PaperStyle::margins(); ///< millimetres, around header, text and footer
    Qt::LayoutDirection direction = Qt::RightToLeft;
    DigitShapes digits = DigitShapes::Latin; ///< of the paper's own counting: page and list numbers
    QColor accent = PaperStyle::accent();
    BodyFont font = BodyFont::Sans;
    bool justified = false; ///< running text fills its lines by wider spaces
    PageHeader header;
    PageFooter footer;
    QString watermark; ///< «مسودة غير معتمدة», large and pale behind the text of every page

    bool operator==(const PageSetup&) const = default;
};

struct Metadata
{
    QString title;
    QString author;
    QString subject;
    QString language = QStringLiteral("ar"); ///< BCP 47

    bool operator==(const Metadata&) const = default;
};

} // namespace tahaluf::paper
