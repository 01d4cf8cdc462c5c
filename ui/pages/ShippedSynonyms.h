// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PageContext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace tahaluf {

/** The groups of synonyms that come with the program, each with a tick: without it, it does not hold in this file. */
class ShippedSynonyms : public QWidget
{
    Q_OBJECT

public:
    explicit ShippedSynonyms(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QListWidget& list() const { return *m_list; }
    [[nodiscard]] QLineEdit& filter() const { return *m_filter; }
    [[nodiscard]] QString countSentence() const;

private:
    void reload();
    void applyFilter();
    void take(const QListWidgetItem& item);

    PageContext& m_context;
    QLineEdit* m_filter;
    QListWidget* m_list;
    QLabel* m_count;
    bool m_isFilling = false;
};

} // namespace tahaluf
