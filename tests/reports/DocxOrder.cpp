// SPDX-License-Identifier: GPL-3.0-or-later
// The sequences of ECMA-376's transitional schema (Part 4, annex A) for the elements that papers are written with.
#include "OfficeFile.h"

#include <QSet>

namespace tahaluf {

namespace {

/** The children an element may have, in their order. */
const QMap<QString, QString>& sequences()
{
    static const QString border = QStringLiteral("top start left bottom end right insideH insideV");
    static const QMap<QString, QString> all{
        {QStringLiteral("pPr"),
         QStringLiteral("pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr "
                        "shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE "
                        "autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents "
                        "suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle "
                        "rPr sectPr pPrChange")},
        {QStringLiteral("rPr"),
         QStringLiteral("rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof "
                        "snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd "
                        "fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath")},
        {QStringLiteral("tblPr"),
         QStringLiteral("tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc "
                        "tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription")},
        {QStringLiteral("tcPr"),
         QStringLiteral("cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign "
                        "hideMark")},
        {QStringLiteral("tblBorders"), border},
        {QStringLiteral("tcBorders"), border},
        {QStringLiteral("tblCellMar"), QStringLiteral("top start left bottom end right")},
        {QStringLiteral("tcMar"), QStringLiteral("top start left bottom end right")},
        {QStringLiteral("pBdr"), QStringLiteral("top left bottom right between bar")},
        {QStringLiteral("sectPr"),
         QStringLiteral("headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders "
                        "lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter "
                        "docGrid")},
        {QStringLiteral("tbl"), QStringLiteral("tblPr tblGrid tr")},
        {QStringLiteral("tr"), QStringLiteral("tblPrEx trPr tc")},
        {QStringLiteral("style"),
         QStringLiteral("name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed "
                        "qFormat locked pPr rPr tblPr trPr tcPr")},
        {QStringLiteral("styles"), QStringLiteral("docDefaults latentStyles style")},
        {QStringLiteral("lvl"),
         QStringLiteral("start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr")},
        {QStringLiteral("abstractNum"), QStringLiteral("nsid multiLevelType tmpl name styleLink numStyleLink lvl")},
        {QStringLiteral("numbering"), QStringLiteral("numPicBullet abstractNum num")},
        {QStringLiteral("num"), QStringLiteral("abstractNumId lvlOverride")},
        {QStringLiteral("font"), QStringLiteral("altName panose1 charset family notTrueType pitch sig")},
        {QStringLiteral("settings"),
         QStringLiteral("zoom defaultTabStop characterSpacingControl compat themeFontLang")},
    };
    return all;
}

void checkSequence(const XmlNode& node, QStringList& faults)
{
    const QString known = sequences().value(node.name.mid(2));
    if (!node.name.startsWith(QLatin1String("w:")) || known.isEmpty()) {
        return;
    }
    const QStringList order = known.split(u' ');
    qsizetype last = 0;
    for (const XmlNode& child : node.children) {
        const auto place = order.indexOf(child.name.mid(2));
        if (place < last) {
            faults.append(QStringLiteral("%1 in %2").arg(child.name, node.name));
        }
        last = qMax(last, place);
    }
}

/** Properties come first, a cell ends with a paragraph, the body with its section. */
void checkPlaces(const XmlNode& node, QStringList& faults)
{
    static const QSet<QString> properties{
        QStringLiteral("w:pPr"), QStringLiteral("w:rPr"), QStringLiteral("w:tcPr"), QStringLiteral("w:tblPr")};
    static const QSet<QString> owners{
        QStringLiteral("w:p"), QStringLiteral("w:r"), QStringLiteral("w:tc"), QStringLiteral("w:tbl")};
    for (qsizetype index = 1; owners.contains(node.name) && index < node.children.size(); ++index) {
        if (properties.contains(node.children.at(index).name)) {
            faults.append(QStringLiteral("%1 not first in %2").arg(node.children.at(index).name, node.name));
        }
    }
    const QString end = node.children.isEmpty() ? QString() : node.children.last().name;
    const bool cellLike = node.name == QLatin1String("w:tc") || node.name == QLatin1String("w:hdr") ||
                          node.name == QLatin1String("w:ftr");
    if ((cellLike && end != QLatin1String("w:p")) ||
        (node.name == QLatin1String("w:body") && end != QLatin1String("w:sectPr"))) {
        faults.append(QStringLiteral("%1 ends with %2").arg(node.name, end));
    }
}

} // namespace

QStringList docxOrderFaults(const XmlNode& root)
{
    QStringList faults;
    root.visit([&faults](const XmlNode& node) {
        checkSequence(node, faults);
        checkPlaces(node, faults);
    });
    return faults;
}

} // namespace tahaluf
