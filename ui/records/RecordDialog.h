// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordForm.h"

#include <QDialog>

namespace tahaluf {

/** One record in a small window of its own: saved or given up, nothing else. */
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    RecordDialog(PageContext& context, const QString& entity, const QStringList& fields, QWidget* parent = nullptr);

    void openNew(const RecordForm::Values& preset);
    void openRecord(qint64 id);
    [[nodiscard]] RecordForm& form() const { return *m_form; }
    void reject() override;

private:
    RecordForm* m_form;
};

} // namespace tahaluf
