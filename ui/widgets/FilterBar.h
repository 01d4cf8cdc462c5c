// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace tahaluf {

class FlowLayout;

struct FilterChoice
{
    QVariant value;
    QString label;
};

/** A field by which a list can be filtered. */
struct FilterField
{
    QString key;
    QString label;
    /** Called when the menu opens, so that it is never stale. */
    std::function<std::vector<FilterChoice>()> choices;
    bool isPinned = false; ///< its chip is always there; others come through «+ filter»
    bool isToggle = false; ///< has no values to choose from: pressing its chip sets it
};

struct ActiveFilter
{
    QString key;
    QVariant value; ///< several as a QVariantList: any of them
    QString label;

    [[nodiscard]] QVariantList values() const
    {
        return value.typeId() == QMetaType::QVariantList ? value.toList() : QVariantList{value};
    }

    friend bool operator==(const ActiveFilter& left, const ActiveFilter& right)
    {
        return left.key == right.key && left.value == right.value;
    }
};

/**
 * Chips above a list: each is a field with a menu of values; a set one is dark, says its value and has a ×. Its context
 * menu, and the arrow down on it, add other values of the field.
 */
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    void setFields(std::vector<FilterField> fields);
    [[nodiscard]] const std::vector<ActiveFilter>& active() const { return m_active; }
    /** Sets one filter, or takes it away when @p value is invalid. Emits changed() when that changes anything. */
    void set(const QString& key, const QVariant& value, const QString& label = {});
    void setActive(std::vector<ActiveFilter> active);
    void clear();
    /** What the field of a filter is called; empty when there is no such field. */
    [[nodiscard]] QString labelOf(const QString& key) const;
    /** Puts a widget of the page's own at the far end («saved view»). */
    void addTrailing(QWidget* widget);

signals:
    void changed();

private:
    void rebuild();
    QPushButton* addChip(const QString& text, const QString& accessibleName);
    void fillMenu(QMenu& menu, const FilterField& field);
    void toggle(const FilterField& field, const QVariant& value);
    void openMenu(const QString& key, QWidget& below);
    void openFieldMenu(QWidget& below);
    [[nodiscard]] const FilterField* field(const QString& key) const;
    [[nodiscard]] const ActiveFilter* filter(const QString& key) const;

    std::vector<FilterField> m_fields;
    std::vector<ActiveFilter> m_active;
    QWidget* m_chips;
    FlowLayout* m_chipLayout;
    QHBoxLayout* m_layout;
};

} // namespace tahaluf
