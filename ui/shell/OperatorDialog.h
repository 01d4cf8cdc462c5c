// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/CommandDialog.h"

class QCheckBox;
class QComboBox;

namespace tahaluf {

class Settings;

/** Who works here now: chosen from those who did before, or typed. The history names the operator of each change. */
class OperatorDialog : public CommandDialog
{
    Q_OBJECT

public:
    /** @p known are further names to offer, such as those in the file's history. */
    OperatorDialog(Settings& settings, const QStringList& known, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox& nameBox() const { return *m_name; }
    [[nodiscard]] QCheckBox& askBox() const { return *m_ask; }

private:
    Settings& m_settings;
    QComboBox* m_name;
    QCheckBox* m_ask;
};

} // namespace tahaluf
