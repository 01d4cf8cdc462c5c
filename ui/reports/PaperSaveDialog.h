// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace tahaluf {

/**
 * Asks where a paper is saved: as PDF, for Word or for LibreOffice. The suffix typed decides; without one of these the
 * chosen filter does. A file that is there already is replaced only after a question.
 */
class PaperSaveDialog : public QFileDialog
{
    Q_OBJECT

public:
    /** `name` is the suggestion, without suffix. Opens in the folder used last. */
    explicit PaperSaveDialog(const QString& name, QWidget* parent = nullptr);

    /** The file's path with its suffix. */
    [[nodiscard]] QString path() const;
    /** The folder to suggest: the one a paper was saved to last. */
    [[nodiscard]] static QString lastFolder();
    static void rememberFolder(const QString& folder);
    /** Asks whether files may be replaced; true at once where there are none. */
    [[nodiscard]] static bool mayReplace(const QStringList& names, QWidget* parent);

public slots:
    void accept() override;

private:
    void takeFilter(const QString& filter);
};

} // namespace tahaluf
