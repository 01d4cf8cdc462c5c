// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/editors/FieldEditor.h"

namespace tahaluf {

class PageContext;

/** The editor that fits a field's kind. */
class FieldEditorFactory
{
public:
    explicit FieldEditorFactory(PageContext& context)
        : m_context(context)
    {
    }

    /** `entity` is the key of the entity the field belongs to: texts typed there before are offered. */
    FieldEditor* create(const QString& entity, const FieldInfo& field, QWidget* parent) const;

private:
    FieldEditor* createText(const QString& entity, const FieldInfo& field, QWidget* parent) const;

    PageContext& m_context;
};

} // namespace tahaluf
