// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PageContext.h"
#include "widgets/TypeAheadEdit.h"

#include <functional>

namespace tahaluf {

struct ListRequest;
struct ListRow;

/**
 * Chooses a record of one entity by typing part of its name. Reads the names when first needed and again after the
 * entity changed.
 */
class LinkPicker : public TypeAheadEdit
{
    Q_OBJECT

public:
    /** @p detailFields are shown beside the name, the first that is not empty. */
    LinkPicker(PageContext& context,
               const QString& entity,
               QWidget* parent = nullptr,
               const QStringList& detailFields = {});

    [[nodiscard]] QString entity() const { return m_entity; }
    /** Shows the record with this id, reading its name. */
    void setRecord(qint64 id);

protected:
    void prepareItems() override;

private:
    void read();
    /** Hands over the rows of a list, at most as many as can be chosen from; false after a failure. */
    bool eachRow(const ListRequest& request, const std::function<void(const ListRow&)>& take);

    PageContext& m_context;
    QString m_entity;
    QStringList m_detailFields;
    bool m_isStale = true;
};

/** Chooses a person; their position or body stands beside the name. */
class PersonPicker : public LinkPicker
{
    Q_OBJECT

public:
    explicit PersonPicker(PageContext& context, QWidget* parent = nullptr);
};

} // namespace tahaluf
