// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/ChangeText.h"
#include "exchange/bundle/MergeReview.h"

#include <QScrollArea>

class QGridLayout;
class QRadioButton;

namespace tahaluf {

/** The fields of one record in a merger: what they say here and there, beside each other; conflicts can be decided. */
class MergeFields : public QScrollArea
{
    Q_OBJECT

public:
    explicit MergeFields(ChangeText& words, QWidget* parent = nullptr);

    void showRecord(const EntityInfo& entity, const MergedRecord& record, const MergeChoices& choices);
    /** Nothing can be decided any more. */
    void lock() { m_isLocked = true; }
    /** Of the record shown, in the order of its conflicts: the sides to choose from. */
    [[nodiscard]] const std::vector<QRadioButton*>& here() const { return m_here; }
    [[nodiscard]] const std::vector<QRadioButton*>& there() const { return m_there; }

signals:
    void chosen(const QString& uid, const QString& field, tahaluf::MergeSide side);

private:
    void addSides(QGridLayout& grid,
                  const EntityInfo& entity,
                  const MergedRecord& record,
                  const MergedField& field,
                  MergeSide kept);
    [[nodiscard]] QString valueText(const FieldInfo* info, const QJsonValue& value);
    [[nodiscard]] QString sideText(const QString& side, const QString& at, const QString& actor);

    ChangeText& m_words;
    bool m_isLocked = false;
    std::vector<QRadioButton*> m_here;
    std::vector<QRadioButton*> m_there;
};

} // namespace tahaluf
