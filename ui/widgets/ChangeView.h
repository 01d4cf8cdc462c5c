// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace tahaluf {

/** One field at two moments, in words. */
struct FieldChange
{
    QString label;
    QString before;
    QString after;
    bool isText = false; ///< written by people: the words that differ are marked
};

/** The fields of a record at two moments beside each other, one below the other; it reads the same in black and white.
 */
class ChangeView : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeView(QWidget* parent = nullptr);

    void setChanges(const QString& beforeTitle, const QString& afterTitle, std::vector<FieldChange> changes);
    /** Instead of fields one quiet sentence. */
    void setSentence(const QString& sentence);
    [[nodiscard]] const std::vector<FieldChange>& changes() const { return m_changes; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();
    void clear();
    QLabel* cell(const QString& text, const char* role, int row, int column, int columns = 1);
    void
    writeSide(const QString& plain, const QString& rich, const QString& name, int row, int column, int columns = 1);

    QGridLayout* m_grid;
    QString m_beforeTitle;
    QString m_afterTitle;
    QString m_sentence;
    std::vector<FieldChange> m_changes;
};

} // namespace tahaluf
