// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/Chart.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace tahaluf {

using namespace paper;

namespace {

constexpr qreal BarPitch = 7.5; ///< from one bar to the next, millimetres
constexpr qreal BarHeight = 5;
constexpr qreal LegendHeight = 6;
constexpr qreal LabelSize = 8.5; ///< points
constexpr qreal ValueWidth = 14;
constexpr qreal AxisHeight = 9; ///< below columns and lines
constexpr int MostInks = 6;
constexpr qreal LabelDistance = 6; ///< millimetres; nearer than that two numbers above one another meet

Ink inkOf(qsizetype series)
{
    return static_cast<Ink>(int(Ink::Series1) + int(series % MostInks));
}

/** Draws one chart; x counts from the leading side and is turned round for papers read from the right. */
class ChartDrawer
{
public:
    ChartDrawer(const Chart& chart, const Phrasebook& phrasebook)
        : m_chart(chart)
        , m_phrasebook(phrasebook)
        , m_width(chart.size.width())
    {
    }

    Drawing draw()
    {
        const qreal legend = m_chart.series.size() > 1 && m_chart.kind != Chart::Kind::Pie ? LegendHeight : 0;
        qreal height = m_chart.size.height();
        switch (m_chart.kind) {
        case Chart::Kind::Bars:
            height = qreal(m_chart.categories.size()) * BarPitch;
            bars();
            break;
        case Chart::Kind::Columns:
            columns(height);
            break;
        case Chart::Kind::Lines:
            lines(height);
            break;
        case Chart::Kind::Pie:
            pie(height);
            break;
        }
        if (legend > 0) {
            drawLegend(height);
        }
        m_drawing.size = {m_width, height + legend};
        return m_drawing;
    }

private:
    [[nodiscard]] double value(qsizetype series, qsizetype category) const
    {
        return isKnown(series, category) ? qMax(0.0, m_chart.series.at(series).values.value(category)) : 0;
    }
    [[nodiscard]] bool isKnown(qsizetype series, qsizetype category) const
    {
        return !std::isnan(m_chart.series.at(series).values.value(category));
    }
    [[nodiscard]] bool isAnyKnown(qsizetype category) const
    {
        for (qsizetype series = 0; series < m_chart.series.size(); ++series) {
            if (isKnown(series, category)) {
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] double total(qsizetype category) const
    {
        double sum = 0;
        for (qsizetype series = 0; series < m_chart.series.size(); ++series) {
            sum += value(series, category);
        }
        return sum;
    }
    [[nodiscard]] double most(bool stacked) const
    {
        double greatest = 0;
        for (qsizetype category = 0; category < m_chart.categories.size(); ++category) {
            greatest = qMax(greatest, stacked ? total(category) : 0);
            for (qsizetype series = 0; !stacked && series < m_chart.series.size(); ++series) {
                greatest = qMax(greatest, value(series, category));
            }
        }
        return greatest > 0 ? greatest : 1;
    }
    [[nodiscard]] QString number(double value) const
    {
        const bool isWhole = qFuzzyCompare(value + 1, std::round(value) + 1);
        return isWhole ? m_phrasebook.number(qRound64(value)) : m_phrasebook.shaped(QString::number(value, 'f', 1));
    }
    [[nodiscard]] qreal x(qreal start) const { return m_phrasebook.isRightToLeft() ? m_width - start : start; }
    [[nodiscard]] QRectF place(qreal start, qreal top, qreal width, qreal height) const
    {
        return {m_phrasebook.isRightToLeft() ? m_width - start - width : start, top, width, height};
    }
    void add(const Shape& shape) { m_drawing.shapes.append(shape); }
    void label(const QRectF& rect, const QString& text, Align align, Ink ink = Ink::Text)
    {
        add(TextShape{.rect = rect, .text = text, .size = LabelSize, .ink = ink, .align = align});
    }

    void bars()
    {
        // Room for the longest name, as letters of this size usually are.
        qsizetype longest = 0;
        for (const QString& name : m_chart.categories) {
            longest = qMax(longest, name.size());
        }
        const qreal names = qBound(16.0, qreal(longest) * 1.7 + 5, m_width * 0.4);
        const qreal room = m_width - names - ValueWidth;
        const double greatest = most(true);
        for (qsizetype category = 0; category < m_chart.categories.size(); ++category) {
            const qreal top = qreal(category) * BarPitch;
            label(place(0, top, names - 2, BarPitch), m_chart.categories.at(category), Align::Leading);
            qreal start = names;
            for (qsizetype series = 0; series < m_chart.series.size(); ++series) {
                const qreal length = room * value(series, category) / greatest;
                if (length > 0) {
                    add(RectShape{.rect = place(start, top + (BarPitch - BarHeight) / 2, length, BarHeight),
                                  .fill = inkOf(series)});
                }
                start += length;
            }
            label(place(start + 1.5, top, ValueWidth - 1.5, BarPitch),
                  number(total(category)),
                  Align::Leading,
                  Ink::Muted);
        }
    }

    /** The line below columns and lines, and the names of the categories under it. */
    qreal axis(qreal height)
    {
        const qreal ground = height - AxisHeight;
        const qreal pitch = m_width / qreal(qMax<qsizetype>(1, m_chart.categories.size()));
        for (qsizetype category = 0; category < m_chart.categories.size(); ++category) {
            label(place(qreal(category) * pitch, ground + 1, pitch, AxisHeight - 1),
                  m_chart.categories.at(category),
                  Align::Centre);
        }
        add(LineShape{.points = {{0, ground}, {m_width, ground}}});
        return pitch;
    }

    void columns(qreal height)
    {
        const qreal pitch = axis(height);
        const qreal ground = height - AxisHeight;
        const qreal room = ground - 6;
        const double greatest = most(true);
        for (qsizetype category = 0; category < m_chart.categories.size(); ++category) {
            const qreal wide = qMin(pitch * 0.6, 18.0);
            const qreal start = qreal(category) * pitch + (pitch - wide) / 2;
            qreal top = ground;
            for (qsizetype series = 0; series < m_chart.series.size(); ++series) {
                const qreal tall = room * value(series, category) / greatest;
                top -= tall;
                if (tall > 0) {
                    add(RectShape{.rect = place(start, top, wide, tall), .fill = inkOf(series)});
                }
            }
            if (isAnyKnown(category)) {
                label(place(qreal(category) * pitch, top - 5, pitch, 5),
                      number(total(category)),
                      Align::Centre,
                      Ink::Muted);
            }
        }
    }

    void lines(qreal height)
    {
        const qreal pitch = axis(height);
        const qreal ground = height - AxisHeight;
        const qreal room = ground - 6;
        const double greatest = most(false);
        for (qsizetype series = 0; series < m_chart.series.size(); ++series) {
            QVector<QPointF> points; // without a break
            const auto draw = [&] {
                // The second line is broken, the others differ in lightness too.
                if (points.size() > 1) {
                    add(LineShape{.points = points, .stroke = inkOf(series), .width = 0.6, .dashed = series % 2 == 1});
                }
                points.clear();
            };
            for (qsizetype category = 0; category < m_chart.categories.size(); ++category) {
                if (!isKnown(series, category)) {
                    draw();
                    continue;
                }
                const double shown = value(series, category);
                const QPointF point(x((qreal(category) + 0.5) * pitch), ground - room * shown / greatest);
                points.append(point);
                add(SectorShape{
                    .rect = {point.x() - 0.9, point.y() - 0.9, 1.8, 1.8}, .fill = inkOf(series), .stroke = Ink::None});
                // A number that the series before it has just there would stand on that one's.
                if (!isLabelled(series, category, room, greatest)) {
                    label(
                        {point.x() - pitch / 2, point.y() - 5.5, pitch, 4.5}, number(shown), Align::Centre, Ink::Muted);
                }
            }
            draw();
        }
    }

    /** Whether a series before this one has its number where this one's would stand. */
    [[nodiscard]] bool isLabelled(qsizetype series, qsizetype category, qreal room, double greatest) const
    {
        for (qsizetype other = 0; other < series; ++other) {
            if (isKnown(other, category) &&
                qAbs(value(other, category) - value(series, category)) * room / greatest < LabelDistance) {
                return true;
            }
        }
        return false;
    }

    void pie(qreal height)
    {
        double sum = 0;
        for (qsizetype category = 0; category < m_chart.categories.size(); ++category) {
            sum += value(0, category);
        }
        if (sum <= 0) {
            return;
        }
        const qreal side = qMin(height, m_width * 0.42);
        const QRectF disc = place(0, (height - side) / 2, side, side);
        const qreal names = side + 8;
        const qreal pitch = qMin(height / qreal(m_chart.categories.size()), 7.0);
        qreal top = (height - pitch * qreal(m_chart.categories.size())) / 2;
        qreal start = 0;
        for (qsizetype category = 0; category < m_chart.categories.size(); ++category) {
            const double share = value(0, category) / sum;
            if (share > 0) {
                add(SectorShape{.rect = disc, .start = start, .sweep = share * 360, .fill = inkOf(category)});
            }
            start += share * 360;
            key(names, top, pitch, inkOf(category));
            label(place(names + 6, top, m_width - names - 6, pitch),
                  m_chart.categories.at(category) + QStringLiteral(": ") + number(value(0, category)) +
                      QStringLiteral(" (") + number(qRound(share * 100)) + QStringLiteral("%)"),
                  Align::Leading);
            top += pitch;
        }
    }

    void key(qreal start, qreal top, qreal height, Ink ink)
    {
        add(RectShape{.rect = place(start, top + (height - 3.2) / 2, 3.2, 3.2), .fill = ink});
    }

    void drawLegend(qreal top)
    {
        const qreal pitch = m_width / qreal(m_chart.series.size());
        for (qsizetype series = 0; series < m_chart.series.size(); ++series) {
            const qreal start = qreal(series) * pitch;
            key(start, top + 1, LegendHeight - 1, inkOf(series));
            label(
                place(start + 5, top + 1, pitch - 5, LegendHeight - 1), m_chart.series.at(series).name, Align::Leading);
        }
    }

    const Chart& m_chart;
    const Phrasebook& m_phrasebook;
    qreal m_width;
    Drawing m_drawing;
};

} // namespace

Drawing drawingOf(const Chart& chart, const Phrasebook& phrasebook)
{
    if (chart.categories.isEmpty() || chart.series.isEmpty()) {
        return {};
    }
    return ChartDrawer(chart, phrasebook).draw();
}

QString descriptionOf(const Chart& chart, const Phrasebook& phrasebook)
{
    QStringList parts;
    for (const ChartSeries& series : chart.series) {
        QStringList values;
        for (qsizetype category = 0; category < chart.categories.size(); ++category) {
            if (const double value = series.values.value(category); !std::isnan(value)) {
                values << chart.categories.at(category) + u' ' +
                              phrasebook.shaped(QString::number(std::round(value * 10) / 10));
            }
        }
        const QString text = values.join(phrasebook.isArabic() ? QStringLiteral("، ") : QStringLiteral(", "));
        parts << (series.name.isEmpty() ? text : series.name + QStringLiteral(": ") + text);
    }
    return parts.join(QStringLiteral(". "));
}

} // namespace tahaluf
