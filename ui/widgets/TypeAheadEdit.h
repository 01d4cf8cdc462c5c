// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <vector>

namespace tahaluf {

class PopupList;

/** One thing that can be chosen by typing. */
struct TypeAheadItem
{
    qint64 id = 0;
    QString text; ///< what is matched and shown in the field once chosen
    QString detail; ///< shown beside it and matched too: body, position
    int group = 0; ///< lower groups come first ("present", "others")
    int kind = 0; ///< the caller's own mark, so that people and bodies may share one field
    QString alias = {}; ///< matched too but not shown: the name in the other language
};

/**
 * A field that finds things while one types, Arabic-folded: every typed word must begin a word of the text or of the
 * detail. Down/Up choose, Enter or Tab takes the chosen (at first the first) match, Esc closes the list and keeps the
 * text. Group order first, then texts that begin with what was typed, then the order given.
 */
class TypeAheadEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit TypeAheadEdit(QWidget* parent = nullptr);
    ~TypeAheadEdit() override;

    /** Replaces the items; a chosen item stays chosen. */
    void setItems(std::vector<TypeAheadItem> items);
    [[nodiscard]] const std::vector<TypeAheadItem>& items() const { return m_items; }
    /** Heads above the groups; group n has title n. Without titles the groups only order the list. */
    void setGroupTitles(const QStringList& titles) { m_groupTitles = titles; }

    /** Shows an item as chosen; id 0 or an unknown one clears the field. Emits nothing. */
    void setCurrent(qint64 id, int kind = 0);
    /** The chosen item; nothing (id 0) while what is typed was not taken from the list. */
    [[nodiscard]] const TypeAheadItem& current() const { return m_current; }
    [[nodiscard]] qint64 currentId() const { return m_current.id; }

    /** The items that match @p typed, in the order of the list. */
    [[nodiscard]] std::vector<TypeAheadItem> matches(const QString& typed) const;
    /** Opens the list with what matches now. */
    void openList();
    void closeList();
    [[nodiscard]] bool isListOpen() const;

signals:
    /** The person chose an item. */
    void picked(qint64 id);
    void itemPicked(const tahaluf::TypeAheadItem& item);
    /** The person emptied the field that had shown an item. */
    void cleared();
    /** Enter on a text that matches nothing: a new name, perhaps. */
    void newTextEntered(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    /** Called before the list is first needed; fill the items here when they are costly. */
    virtual void prepareItems() {}

private:
    struct Key
    {
        QString text;
        QString all;
    };
    void showMatches(const QString& typed);
    void take(const TypeAheadItem& item);
    bool takeChosen();
    void textTyped(const QString& text);

    std::vector<TypeAheadItem> m_items;
    std::vector<Key> m_keys;
    QStringList m_groupTitles;
    TypeAheadItem m_current;
    std::vector<TypeAheadItem> m_shown;
    QPointer<PopupList> m_popup;
};

} // namespace tahaluf
