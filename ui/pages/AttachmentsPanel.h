// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/attachments/Attachment.h"
#include "records/RecordSection.h"

#include <memory>

class QLabel;
class QListWidget;
class QMimeData;
class QPushButton;

namespace tahaluf {

/**
 * The files kept with a record: added by button, drop or paste, opened by the system from a copy, saved elsewhere,
 * dragged or copied out to other programs.
 */
class AttachmentsPanel : public RecordSection
{
    Q_OBJECT

public:
    AttachmentsPanel(PageContext& context, const QString& entity, QWidget* parent = nullptr);

    void setRecord(qint64 id, const QString& uid) override;
    [[nodiscard]] QListWidget* list() const { return m_list; }
    void addFiles(const QStringList& paths);
    /** Copies of these files on the disk, as a drag or the clipboard hands them on. */
    [[nodiscard]] std::unique_ptr<QMimeData> filesAsMime(const std::vector<AttachmentId>& ids) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void reload();
    void chooseFiles();
    void openCurrent();
    void saveCurrentAs();
    void removeCurrent();
    [[nodiscard]] qint64 currentId() const;
    [[nodiscard]] Result<QString> copyOnDisk(AttachmentId id) const;
    void take(const QMimeData& data);
    QPushButton* button(const QString& text, void (AttachmentsPanel::*action)());

    QString m_entity;
    QString m_uid;
    QListWidget* m_list;
    QLabel* m_hint;
    std::vector<QPushButton*> m_needCurrent;
};

} // namespace tahaluf
