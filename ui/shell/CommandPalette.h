// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/RecordFinder.h"
#include "shell/WindowCommands.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;

namespace tahaluf {

class PopupRows;

/**
 * The palette in the middle of the window: finds records and commands while one types, and offers what was used last
 * while nothing is typed. Arrows choose, Enter does it, Esc goes back. «>» before the words asks for commands alone.
 */
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    /** @p entities are the keys of the records that can be opened; covers @p window, which it is a child of. */
    CommandPalette(const WindowParts& parts, const QStringList& entities, QWidget& window);

    void open(bool commandsOnly);
    /** Goes away; the focus returns to where it was. */
    void dismiss();
    /** Finds at once what is typed now. */
    void find();

    [[nodiscard]] QLineEdit& field() const { return *m_field; }
    /** The texts of all rows that can be chosen, in order. */
    [[nodiscard]] QStringList choices() const;
    [[nodiscard]] QString chosenText() const;

signals:
    void recordChosen(const QString& entity, qint64 id);
    void fileChosen(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /** A row and what choosing it does; a head does nothing. */
    struct Item
    {
        PopupRow row;
        std::function<void()> run;
    };
    void addHead(const QString& text);
    void addRecords();
    void addCommands(const std::vector<const WindowCommand*>& commands);
    void addRecent();
    void show(const QString& typed);
    void place();
    void take(int row);
    [[nodiscard]] bool takeKey(int key);

    WindowParts m_parts;
    RecordFinder m_finder;
    WindowCommands m_source;
    std::vector<WindowCommand> m_commands;
    std::vector<Item> m_items;
    QWidget& m_window;
    QFrame* m_panel;
    QLineEdit* m_field;
    PopupRows* m_rows;
    QLabel* m_hint;
    QTimer m_delay;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace tahaluf
