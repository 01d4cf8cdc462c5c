// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/proposals/Entry.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace tahaluf {

class PageContext;

/** The seven kinds of a line as chips, each with the digit that chooses it together with Alt. */
class KindChips : public QWidget
{
    Q_OBJECT

public:
    explicit KindChips(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] EntryKind kind() const { return m_kind; }
    void setKind(EntryKind kind);

signals:
    void chosen(tahaluf::EntryKind kind);

private:
    std::vector<QPushButton*> m_chips;
    EntryKind m_kind = EntryKind::Proposal;
};

} // namespace tahaluf
