// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

class QApplication;
class QWidget;

namespace tahaluf {

/** What a colour is for. Nothing outside Theme.cpp names a colour itself. */
enum class Token
{
    Accent, ///< fill of the one primary button
    OnAccent, ///< text on it
    AccentHover,
    AccentInk, ///< accent as text: product name, chosen page, links
    AccentTint, ///< background of the chosen page
    RowTint, ///< background of the chosen row
    Canvas, ///< behind the middle of the window
    Surface, ///< cards, fields, tables
    Sunken, ///< sidebar, table heads, quiet boxes
    Line,
    LineStrong, ///< outline of buttons and of fields under the mouse
    Text,
    Muted,
    Faint, ///< placeholders, counts
    Strong, ///< fill of an active chip
    OnStrong,
    Warning, ///< background of the error banner
    OnWarning,
    Count_
};

/** The colour family of a state; the state's name always stands beside the colour. */
enum class Tone
{
    Recorded,
    UnderStudy,
    Adopted,
    AdoptedAmended,
    Deferred,
    NotAdopted,
    Count_
};

enum class ThemeMode
{
    System,
    Light,
    Dark
};

/** Distances in device-independent pixels. */
namespace Space {
inline constexpr int Tiny = 4;
inline constexpr int Small = 8;
inline constexpr int Medium = 12;
inline constexpr int Large = 16;
inline constexpr int Huge = 24;
inline constexpr int RowHeight = 36; ///< dense lists
inline constexpr int TableRowHeight = 46; ///< the main tables
inline constexpr int ControlHeight = 34; ///< buttons and one-line fields
inline constexpr int SidebarWidth = 224;
inline constexpr int DetailWidth = 372;
} // namespace Space

/** What a label or panel is, so that the style sheet can dress it; see resources/style/tahaluf.qss. */
namespace Role {
inline constexpr const char* Title = "title"; ///< QLabel: name of a page, 15 pt
inline constexpr const char* Heading = "heading"; ///< QLabel: name of a part, 12.5 pt
inline constexpr const char* Subtitle = "subtitle"; ///< QLabel: muted line under a title
inline constexpr const char* FieldLabel = "field"; ///< QLabel: small muted name above a field
inline constexpr const char* Section = "section"; ///< QLabel: small bold head of a group
inline constexpr const char* Muted = "muted"; ///< QLabel
inline constexpr const char* Problem = "problem"; ///< QLabel: what is wrong with a field
inline constexpr const char* Card = "card"; ///< QFrame: white box with a line round it
inline constexpr const char* Quiet = "quiet"; ///< QFrame: sunken box with a line round it
inline constexpr const char* Pane = "pane"; ///< QWidget: the record beside the list, white, a line on its inner side
inline constexpr const char* Canvas = "canvas"; ///< QWidget: the middle of the window
inline constexpr const char* Primary = "primary"; ///< QPushButton: the one main action
inline constexpr const char* Link = "link"; ///< QPushButton: looks like a link
inline constexpr const char* Chip = "chip"; ///< QPushButton/QToolButton: a pill; property "active" makes it dark
inline constexpr const char* Lines = "lines"; ///< QListView: sentences, one a line, inside a pane
} // namespace Role

/** One of the two looks, light or dark (core has a Theme of another kind: what proposals are about). A value without
 * state; widgets ask for the one their palette belongs to. */
class Look
{
public:
    static const Look& light();
    static const Look& dark();
    /** The look a widget with this palette is painted in: `Look::of(palette())`. */
    static const Look& of(const QPalette& palette);

    /** Fusion, palette, fonts and style sheet for the whole program: prepare() and dress(). */
    static void apply(QApplication& application, ThemeMode mode);
    /** Style, palette and fonts alone. */
    static void prepare(QApplication& application, ThemeMode mode);
    /**
     * The style sheet. Under one, each widget that gets its place in a layout is dressed anew with all its children, so
     * a start builds its first window before it dresses.
     */
    static void dress(QApplication& application, ThemeMode mode);

    [[nodiscard]] bool isDark() const { return m_isDark; }
    [[nodiscard]] const QColor& color(Token token) const { return m_colors[static_cast<std::size_t>(token)]; }
    /** Text colour of a state. */
    [[nodiscard]] const QColor& ink(Tone tone) const { return m_inks[static_cast<std::size_t>(tone)]; }
    /** Background of a state. */
    [[nodiscard]] const QColor& tint(Tone tone) const { return m_tints[static_cast<std::size_t>(tone)]; }
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;

    /** Noto Sans Arabic and Noto Sans, 10.5 pt. */
    [[nodiscard]] static QFont bodyFont();

private:
    static const Look& wanted(ThemeMode mode);

    using Colors = std::array<QColor, static_cast<std::size_t>(Token::Count_)>;
    using ToneColors = std::array<QColor, static_cast<std::size_t>(Tone::Count_)>;
    Look(bool isDark, Colors colors, ToneColors inks, ToneColors tints);

    bool m_isDark;
    Colors m_colors;
    ToneColors m_inks;
    ToneColors m_tints;
};

/** Gives a widget one of the roles above, before or after it is shown. */
void setRole(QWidget& widget, const char* role);
/** Sets a property that the style sheet looks at, such as "active", and dresses the widget anew. */
void setStyleProperty(QWidget& widget, const char* name, const QVariant& value);

} // namespace tahaluf
