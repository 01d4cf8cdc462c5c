// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/decisions/Position.h"

#include <QDate>
#include <QFrame>

#include <optional>

class QLabel;

namespace tahaluf {

class ArabicTextEdit;
class DualDateEdit;
class PageContext;

/**
 * Asks for what a position needs besides its key: the words of a reservation or an objection, or the day until which a
 * body's own approval is awaited. Enter records, Shift+Enter starts a new line, Esc gives up.
 */
class PositionStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit PositionStrip(PageContext& context, QWidget* parent = nullptr);

    /** Asks this body; `before` is what it said until now. */
    void ask(Stance stance, MemberId member, const QString& name, const std::optional<Position>& before);
    /** Whose words are asked for; none while the strip is hidden. */
    [[nodiscard]] std::optional<Stance> asked() const { return m_asked; }
    [[nodiscard]] MemberId member() const { return m_member; }
    /** Whether words stand here that are not recorded. */
    [[nodiscard]] bool isDirty() const;
    void dismiss();
    [[nodiscard]] ArabicTextEdit* words() const { return m_words; }
    [[nodiscard]] DualDateEdit* until() const { return m_until; }

signals:
    void recorded();
    void givenUp();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QString question(Stance stance, const QString& name) const;

    PageContext& m_context;
    std::optional<Stance> m_asked;
    MemberId m_member;
    QString m_before;
    QLabel* m_question;
    ArabicTextEdit* m_words;
    DualDateEdit* m_until;
};

} // namespace tahaluf
