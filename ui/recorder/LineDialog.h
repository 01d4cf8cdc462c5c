// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tahaluf {

/** A failed attempt's message; empty when it was done. */
using Attempt = std::function<QString()>;

/**
 * A small question about one line: a head, one field, do it or leave it. A refused attempt keeps the dialog open and
 * says why; Esc closes only while nothing was typed.
 */
class LineDialog : public QDialog
{
    Q_OBJECT

public:
    LineDialog(const QString& head, const QString& about, const QString& action, QWidget* parent);

    [[nodiscard]] QPushButton* button() const { return m_button; }

    void reject() override;

protected:
    [[nodiscard]] QVBoxLayout& body() const { return *m_body; }
    /** Tries what the dialog is for; a message keeps it open. */
    void setAttempt(Attempt attempt) { m_attempt = std::move(attempt); }
    void attempt();
    /** Whether closing now would lose something typed. */
    [[nodiscard]] virtual bool isTouched() const { return false; }
    void keyPressEvent(QKeyEvent* event) override;

private:
    QVBoxLayout* m_body;
    QLabel* m_problem;
    QPushButton* m_button;
    Attempt m_attempt;
};

/** Several lines of text: a correction. Ctrl+Enter does it. */
class TextDialog : public LineDialog
{
    Q_OBJECT

public:
    TextDialog(const QString& head,
               const QString& about,
               const QString& action,
               const QString& text,
               std::function<QString(const QString&)> attempt,
               QWidget* parent);
    [[nodiscard]] class ArabicTextEdit* edit() const { return m_edit; }

protected:
    [[nodiscard]] bool isTouched() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class ArabicTextEdit* m_edit;
    QString m_original;
};

/** One of a few things, by arrow keys or by its number. */
class ChoiceDialog : public LineDialog
{
    Q_OBJECT

public:
    struct Option
    {
        qint64 id = 0;
        QString label;
    };
    ChoiceDialog(const QString& head,
                 const QString& about,
                 const QString& action,
                 const std::vector<Option>& options,
                 qint64 chosen,
                 std::function<QString(qint64)> attempt,
                 QWidget* parent);
    [[nodiscard]] class SideList* list() const { return m_list; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class SideList* m_list;
    std::vector<Option> m_options;
};

} // namespace tahaluf
