// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PageContext.h"

#include <QWidget>

namespace tahaluf {

/** One page of the main window (bodies, people, meetings, proposals, settings ...). */
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(PageContext& context, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_context(context)
    {
    }

    [[nodiscard]] PageContext& context() const { return m_context; }

    /** Shows one record; pages without records ignore it. */
    virtual void showRecord(qint64 id) { Q_UNUSED(id) }
    /** Shows a record of an entity that has no page of its own but stands on this one. */
    virtual void showRecordOf(const QString& entity, qint64 id)
    {
        Q_UNUSED(entity)
        showRecord(id);
    }
    virtual void startNewRecord() {}
    /** Filters the list; pages without one ignore it. */
    virtual void showFiltered(const std::vector<ActiveFilter>& filters) { Q_UNUSED(filters) }
    /** False when something typed here is not saved and the person chose to stay. */
    virtual bool mayLeave() { return true; }
    /** State to be given to the page that replaces this one when the language is switched: selection, unsaved text. */
    [[nodiscard]] virtual QVariant saveState() const { return {}; }
    virtual void restoreState(const QVariant& state) { Q_UNUSED(state) }

private:
    PageContext& m_context;
};

} // namespace tahaluf
