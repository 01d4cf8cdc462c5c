// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperRequest.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace tahaluf {

/** For whom, in which language and with which digits papers are made: three small choices in a row. */
class PaperChoices : public QWidget
{
    Q_OBJECT

public:
    explicit PaperChoices(QWidget* parent = nullptr);

    void set(const PaperRequest& request);
    /** Writes the choices into a request; what it is about stays. */
    void writeTo(PaperRequest& request) const;

signals:
    void changed();

private:
    QComboBox* add(QHBoxLayout& line, const QString& label, const QString& name);

    QComboBox* m_edition;
    QComboBox* m_language;
    QComboBox* m_digits;
};

} // namespace tahaluf
