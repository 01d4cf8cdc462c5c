// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Theme.h"

#include "theme/WrappedTextStyle.h"

#include <QApplication>
#include <QFile>
#include <QIcon>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

namespace tahaluf {

namespace {

constexpr std::size_t TokenCount = static_cast<std::size_t>(Token::Count_);
constexpr std::size_t ToneCount = static_cast<std::size_t>(Tone::Count_);

/** The names by which the style sheet calls the tokens, in the order of Token. */
constexpr std::array<const char*, TokenCount> TokenNames{
    "accent",
    "onAccent",
    "accentHover",
    "accentInk",
    "accentTint",
    "rowTint",
    "canvas",
    "surface",
    "sunken",
    "line",
    "lineStrong",
    "text",
    "muted",
    "faint",
    "strong",
    "onStrong",
    "warning",
    "onWarning",
};

template <std::size_t N> std::array<QColor, N> colors(const std::array<const char*, N>& names)
{
    std::array<QColor, N> result;
    for (std::size_t i = 0; i < N; ++i) {
        result[i] = QColor(QLatin1String(names[i]));
    }
    return result;
}

bool isDarkPalette(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

/** What the desktop wants, read before the first palette of ours is set; the desktop does not tell it later. */
bool systemIsDark()
{
    static const bool isDark = isDarkPalette(QGuiApplication::palette());
    return isDark;
}

} // namespace

Look::Look(bool isDark, Colors colors, ToneColors inks, ToneColors tints)
    : m_isDark(isDark)
    , m_colors(colors)
    , m_inks(inks)
    , m_tints(tints)
{
}

const Look& Look::light()
{
    static const Look theme(false,
                            colors<TokenCount>({"#8A1538",
                                                "#FFFFFF",
                                                "#74102E",
                                                "#8A1538",
                                                "#F3E6EA",
                                                "#F9EFF2",
                                                "#F7F5F2",
                                                "#FFFFFF",
                                                "#FBFAF8",
                                                "#E4DFD8",
                                                "#CFC8BE",
                                                "#1F1B18",
                                                "#6B645C",
                                                "#7A7269",
                                                "#1F1B18",
                                                "#FFFFFF",
                                                "#FBF0DA",
                                                "#6E4608"}),
                            colors<ToneCount>({"#4B5B6B", "#8F5B0F", "#256B42", "#17606F", "#564785", "#8B2525"}),
                            colors<ToneCount>({"#E8ECF0", "#FBF0DA", "#DFF1E5", "#DCEFF3", "#ECE8F5", "#F6E1E1"}));
    return theme;
}

const Look& Look::dark()
{
    static const Look theme(true,
                            colors<TokenCount>({"#A82A50",
                                                "#FFFFFF",
                                                "#BD3A61",
                                                "#F29BB3",
                                                "#3D232C",
                                                "#33212A",
                                                "#171412",
                                                "#221E1B",
                                                "#1C1916",
                                                "#3A342F",
                                                "#564E46",
                                                "#F1ECE6",
                                                "#B9B0A6",
                                                "#9C9389",
                                                "#F1ECE6",
                                                "#1F1B18",
                                                "#3D3018",
                                                "#F3D08A"}),
                            colors<ToneCount>({"#BBC8D5", "#F0C778", "#8FD6A8", "#8BD0DE", "#C6B8F0", "#F2A6A6"}),
                            colors<ToneCount>({"#2B333B", "#3D3018", "#1C3626", "#17343A", "#2E2744", "#422222"}));
    return theme;
}

const Look& Look::of(const QPalette& palette)
{
    return isDarkPalette(palette) ? dark() : light();
}

QFont Look::bodyFont()
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans")});
    font.setPointSizeF(10.5);
    return font;
}

QPalette Look::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, color(Token::Canvas));
    palette.setColor(QPalette::WindowText, color(Token::Text));
    palette.setColor(QPalette::Base, color(Token::Surface));
    palette.setColor(QPalette::AlternateBase, color(Token::Sunken));
    palette.setColor(QPalette::Text, color(Token::Text));
    palette.setColor(QPalette::Button, color(Token::Surface));
    palette.setColor(QPalette::ButtonText, color(Token::Text));
    palette.setColor(QPalette::BrightText, color(Token::OnAccent));
    palette.setColor(QPalette::Highlight, color(Token::Accent));
    palette.setColor(QPalette::HighlightedText, color(Token::OnAccent));
    palette.setColor(QPalette::Link, color(Token::AccentInk));
    palette.setColor(QPalette::LinkVisited, color(Token::AccentInk));
    palette.setColor(QPalette::PlaceholderText, color(Token::Faint));
    palette.setColor(QPalette::ToolTipBase, color(Token::Strong));
    palette.setColor(QPalette::ToolTipText, color(Token::OnStrong));
    palette.setColor(QPalette::Light, color(Token::Surface));
    palette.setColor(QPalette::Midlight, color(Token::Sunken));
    palette.setColor(QPalette::Mid, color(Token::Line));
    palette.setColor(QPalette::Dark, color(Token::LineStrong));
    palette.setColor(QPalette::Shadow, color(Token::LineStrong));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, color(Token::Faint));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Token::LineStrong));
    return palette;
}

QString Look::styleSheet() const
{
    QFile file(QStringLiteral(":/style/tahaluf.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QString source = QString::fromUtf8(file.readAll());
    QString sheet;
    sheet.reserve(source.size() + 1024);
    qsizetype from = 0;
    for (qsizetype at = source.indexOf(u'@'); at >= 0; at = source.indexOf(u'@', from)) {
        sheet += QStringView(source).mid(from, at - from);
        qsizetype end = at + 1;
        while (end < source.size() && source.at(end).isLetter()) {
            ++end;
        }
        const QStringView name = QStringView(source).mid(at + 1, end - at - 1);
        for (std::size_t i = 0; i < TokenCount; ++i) {
            if (name == QLatin1String(TokenNames[i])) {
                sheet += m_colors[i].name();
            }
        }
        from = end;
    }
    sheet += QStringView(source).mid(from);
    return sheet;
}

const Look& Look::wanted(ThemeMode mode)
{
    const bool isDark = mode == ThemeMode::Dark || (systemIsDark() && mode == ThemeMode::System);
    return isDark ? dark() : light();
}

void Look::apply(QApplication& application, ThemeMode mode)
{
    prepare(application, mode);
    dress(application, mode);
}

void Look::prepare(QApplication& application, ThemeMode mode)
{
    const Look& look = wanted(mode);
    QStyle* style = application.style();
    if (!qobject_cast<WrappedTextStyle*>(style) && application.styleSheet().isEmpty()) {
        const bool isFusion = style->name() == QLatin1String("fusion");
        QApplication::setStyle(
            new WrappedTextStyle(isFusion ? style : QStyleFactory::create(QStringLiteral("Fusion"))));
    }
    // Its icons are drawn for one background each.
    QIcon::setFallbackThemeName(&look == &dark() ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    QApplication::setFont(bodyFont());
    QApplication::setPalette(look.palette());
}

void Look::dress(QApplication& application, ThemeMode mode)
{
    const QString sheet = wanted(mode).styleSheet();
    if (application.styleSheet() != sheet) {
        application.setStyleSheet(sheet);
    }
}

void setRole(QWidget& widget, const char* role)
{
    setStyleProperty(widget, "role", QLatin1String(role));
}

void setStyleProperty(QWidget& widget, const char* name, const QVariant& value)
{
    if (widget.property(name) == value) {
        return;
    }
    widget.setProperty(name, value);
    // Only a widget that was dressed already has to be dressed anew.
    if (widget.testAttribute(Qt::WA_WState_Polished)) {
        widget.style()->unpolish(&widget);
        widget.style()->polish(&widget);
    }
    widget.update();
}

} // namespace tahaluf
