// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tahaluf {

/** A failure, said above the page without stopping anybody: the sentence, details on demand, a button to close it. */
class ErrorPresenter : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorPresenter(QWidget* parent = nullptr);

    void present(const Error& error);
    void dismiss();
    [[nodiscard]] QString message() const;

    /** What a failure of this kind means and what helps, in one or two sentences. */
    [[nodiscard]] static QString explanation(ErrorKind kind);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_message;
    QLabel* m_details;
    QPushButton* m_more;
    QPushButton* m_close;
};

} // namespace tahaluf
