// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PageContext.h"

#include <QWidget>

namespace tahaluf {

/** A part of a record's detail beside its own fields: what belongs to it, or what became of it. */
class RecordSection : public QWidget
{
    Q_OBJECT

public:
    explicit RecordSection(PageContext& context, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_context(context)
    {
    }

    /** Shows what belongs to this record; 0 for none. Called again whenever the record was read again. */
    virtual void setRecord(qint64 id, const QString& uid) = 0;
    /** False when something typed here is not saved and the person chose to stay. */
    virtual bool mayLeave() { return true; }

protected:
    [[nodiscard]] PageContext& context() const { return m_context; }

private:
    PageContext& m_context;
};

} // namespace tahaluf
