// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/attachments/Attachment.h"
#include "records/RecordSection.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace tahaluf {

/** The files kept with a record: added by button or drop, opened by the system from a copy, saved elsewhere. */
class AttachmentsPanel : public RecordSection
{
    Q_OBJECT

public:
    AttachmentsPanel(PageContext& context, const QString& entity, QWidget* parent = nullptr);

    void setRecord(qint64 id, const QString& uid) override;
    [[nodiscard]] QListWidget* list() const { return m_list; }
    void addFiles(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void reload();
    void chooseFiles();
    void openCurrent();
    void saveCurrentAs();
    void removeCurrent();
    [[nodiscard]] qint64 currentId() const;
    QPushButton* button(const QString& text, void (AttachmentsPanel::*action)());

    QString m_entity;
    QString m_uid;
    QListWidget* m_list;
    QLabel* m_hint;
    std::vector<QPushButton*> m_needCurrent;
};

} // namespace tahaluf
