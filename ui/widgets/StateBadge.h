// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QStyledItemDelegate>
#include <QWidget>

namespace tahaluf {

/** The colour family of a stored state key of entries, meetings, members, attendance, minutes or letters
 * ("under_study"). */
[[nodiscard]] Tone toneOfState(const QString& stateKey);

/** A state in words on its tint, as a small rounded badge. */
class StateBadge : public QWidget
{
    Q_OBJECT

public:
    explicit StateBadge(QWidget* parent = nullptr);

    /** @p label is what people read, @p stateKey the stored key that chooses the tint. */
    void setState(const QString& stateKey, const QString& label);
    void setTone(Tone tone, const QString& label);
    [[nodiscard]] QString label() const { return m_label; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Recorded;
    QString m_label;
};

/** Paints the cells of a state column as badges: the text of Qt::DisplayRole, the state key of KeyRole. */
class StateBadgeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int KeyRole = Qt::UserRole + 100;

    explicit StateBadgeDelegate(QObject* parent = nullptr, int keyRole = KeyRole);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_keyRole;
};

} // namespace tahaluf
