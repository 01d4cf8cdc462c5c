// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/charter/Charter.h"
#include "coalition/charter/CharterDifference.h"
#include "widgets/PageContext.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QTextCursor;
class QTextEdit;

namespace tahaluf {

/**
 * Two versions of the founding text side by side in time: what became of each article, and the difference of its words.
 * Removed words are struck through, added ones underlined, so that a black and white print shows the same.
 */
class CharterComparison final : public QDialog
{
    Q_OBJECT

public:
    CharterComparison(PageContext& context,
                      std::vector<Charter> versions,
                      CharterId earlier,
                      CharterId later,
                      QWidget* parent);

    [[nodiscard]] QListWidget& changes() const { return *m_list; }
    [[nodiscard]] QTextEdit& words() const { return *m_words; }

private:
    void compare();
    void showChange(int row);
    void write(QTextCursor& cursor, const ArticleChange& change) const;
    [[nodiscard]] QString nameOf(const ArticleChange& change) const;
    [[nodiscard]] QString whatBecame(const ArticleChange& change) const;

    PageContext& m_context;
    std::vector<Charter> m_versions;
    CharterTree m_before;
    CharterTree m_after;
    std::vector<ArticleChange> m_changes; ///< without what stayed the same
    QComboBox* m_earlier;
    QComboBox* m_later;
    QLabel* m_summary;
    QListWidget* m_list;
    QTextEdit* m_words;
};

} // namespace tahaluf
