// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/charter/CharterTree.h"
#include "language/Phrasebook.h"

#include <QHash>
#include <QTreeWidget>

namespace tahaluf {

/**
 * Parts, articles and clauses of one version with their numbers. Insert adds beside the current one, Alt+Up and
 * Alt+Down move it, Delete takes it out; what happens then is the page's.
 */
class CharterOutline final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit CharterOutline(QWidget* parent = nullptr);

    /** Shows a version; the current place and what is folded stay. `sources` counts them by article. */
    void show(const CharterTree& tree, const QHash<qint64, int>& sources, const Phrasebook& words);
    [[nodiscard]] ArticleId currentArticle() const;
    void select(ArticleId id);

signals:
    void articleChosen(qint64 id);
    void addAsked();
    void removeAsked();
    void moveAsked(int by);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void scrollToCurrent();
    static QString lineOf(const CharterTree& tree, int index, const Phrasebook& words);

    QHash<qint64, QTreeWidgetItem*> m_items;
};

} // namespace tahaluf
