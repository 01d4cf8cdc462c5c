// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QListWidget;
class QPushButton;

namespace tahaluf {

class LinkPicker;
class PageContext;

/**
 * Several records of one entity: a field that finds them while one types, and below it those that were chosen. Delete,
 * or the button, takes the marked one out again.
 */
class LinkSetEdit : public QWidget
{
    Q_OBJECT

public:
    /** @p detailFields are shown before the name, the first that is not empty. */
    LinkSetEdit(PageContext& context,
                const QString& entity,
                QWidget* parent = nullptr,
                const QStringList& detailFields = {});

    void setRecords(const std::vector<qint64>& ids);
    [[nodiscard]] std::vector<qint64> records() const;
    [[nodiscard]] LinkPicker* picker() const { return m_picker; }
    [[nodiscard]] QListWidget* list() const { return m_list; }
    /** Names the parts after what they hold («Proposals»). */
    void setNames(const QString& pickerName, const QString& listName);

    void add(qint64 id);
    void removeCurrent();

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QString labelOf(qint64 id) const;
    void append(qint64 id);
    void refresh();

    PageContext& m_context;
    QString m_entity;
    QStringList m_detailFields;
    LinkPicker* m_picker;
    QListWidget* m_list;
    QPushButton* m_remove;
};

} // namespace tahaluf
