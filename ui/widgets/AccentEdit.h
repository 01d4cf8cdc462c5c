// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace tahaluf {

/** A colour, typed as «#8A1538» or chosen from a dialog, with a swatch of it and a line that says what is wrong. */
class AccentEdit : public QWidget
{
    Q_OBJECT

public:
    explicit AccentEdit(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    /** The colour that holds while the field is empty. */
    void setUsual(const QColor& color);
    /** What stands below the field; a problem stands out, a fact is quiet. */
    void setNote(const QString& note, bool isProblem);
    [[nodiscard]] QString note() const;
    [[nodiscard]] QLineEdit* lineEdit() const { return m_edit; }

signals:
    void edited();

private:
    void choose();
    void showSwatch();
    [[nodiscard]] QColor color() const;

    QLineEdit* m_edit;
    QToolButton* m_swatch;
    QLabel* m_note;
    QColor m_usual;
};

} // namespace tahaluf
