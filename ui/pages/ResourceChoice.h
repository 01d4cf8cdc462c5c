// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/resources/Resource.h"
#include "coalition/resources/ResourceRequest.h"
#include "widgets/PageContext.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QTableView;

namespace tahaluf {

class FoundModel;

/** What bodies offer of some kinds on a day, the free ones first, found by a word; one can be chosen. */
class ResourceChoice final : public QWidget
{
    Q_OBJECT

public:
    ResourceChoice(PageContext& context, std::vector<ResourceKind> kinds, QDate day, QWidget* parent = nullptr);

    /** For a task or a meeting: shows who offers what fits it and notes a request like this one for what is chosen. */
    static void askFor(PageContext& context, ResourceRequest request, QWidget* parent);

    /** Invalid while none is chosen. */
    [[nodiscard]] ResourceId chosen() const;
    [[nodiscard]] FoundModel& model() const { return *m_model; }
    [[nodiscard]] QTableView& table() const { return *m_table; }
    [[nodiscard]] QLineEdit& words() const { return *m_words; }

private:
    void find();

    PageContext& m_context;
    std::vector<ResourceKind> m_kinds;
    QDate m_day;
    FoundModel* m_model;
    QLineEdit* m_words;
    QTableView* m_table;
};

} // namespace tahaluf
