// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/EntityInfo.h"
#include "schema/FieldValue.h"

#include <QVariant>

#include <functional>
#include <vector>

namespace tahaluf {

template <typename T> struct FieldAccess
{
    std::function<QVariant(const T&)> read;
    std::function<void(T&, const QVariant&)> write;
};

/** Builds one field of a spec; the chained calls set what differs from a plain field. */
template <typename T> class FieldBuilder
{
public:
    FieldBuilder(FieldInfo info, FieldAccess<T> access)
        : m_info(std::move(info))
        , m_access(std::move(access))
    {
    }

    FieldBuilder& required() { return set(m_info.isRequired); }
    FieldBuilder& searchable() { return set(m_info.isSearchable); }
    FieldBuilder& readOnly() { return set(m_info.isReadOnly); }
    FieldBuilder& internal() { return set(m_info.isInternal); }
    FieldBuilder& inList() { return set(m_info.isInList); }
    FieldBuilder& choices(const ChoiceList& choices)
    {
        m_info.choices = &choices;
        return *this;
    }
    FieldBuilder& to(const char* entity)
    {
        m_info.linkEntity = QString::fromLatin1(entity);
        return *this;
    }

    [[nodiscard]] const FieldInfo& info() const { return m_info; }
    [[nodiscard]] const FieldAccess<T>& access() const { return m_access; }

private:
    FieldBuilder& set(bool& flag)
    {
        flag = true;
        return *this;
    }

    FieldInfo m_info;
    FieldAccess<T> m_access;
};

/** Declares a field from its member pointer: key, English label, kind, member. */
template <typename T, typename M>
FieldBuilder<T> field(const char* key, const char* context, const char* source, FieldKind kind, M T::*member)
{
    FieldInfo info;
    info.key = QString::fromLatin1(key);
    info.context = context;
    info.source = source;
    info.kind = kind;
    if constexpr (std::is_enum_v<M>) {
        info.choices = &choicesOf<M>();
    }
    return FieldBuilder<T>(
        std::move(info),
        FieldAccess<T>{[member](const T& record) { return FieldValue<M>::toStored(record.*member); },
                       [member](T& record, const QVariant& v) { record.*member = FieldValue<M>::fromStored(v); }});
}

/** An entity's declaration: its EntityInfo and, beside each field, how the struct's member is read and written. */
template <typename T> class EntitySpec
{
public:
    EntitySpec(EntityInfo info, const std::vector<FieldBuilder<T>>& fields)
        : m_info(std::move(info))
    {
        for (const FieldBuilder<T>& builder : fields) {
            m_info.fields.push_back(builder.info());
            m_access.push_back(builder.access());
        }
    }

    [[nodiscard]] const EntityInfo& info() const { return m_info; }
    [[nodiscard]] std::size_t fieldCount() const { return m_access.size(); }

    [[nodiscard]] QVariant read(const T& record, std::size_t field) const { return m_access[field].read(record); }
    void write(T& record, std::size_t field, const QVariant& stored) const { m_access[field].write(record, stored); }

    /** All stored values in field order. */
    [[nodiscard]] std::vector<QVariant> values(const T& record) const
    {
        std::vector<QVariant> values;
        values.reserve(m_access.size());
        for (const FieldAccess<T>& access : m_access) {
            values.push_back(access.read(record));
        }
        return values;
    }

private:
    EntityInfo m_info;
    std::vector<FieldAccess<T>> m_access;
};

/** Specialised once per entity: `template <> const EntitySpec<Member> &specOf<Member>();` */
template <typename T> const EntitySpec<T>& specOf();

} // namespace tahaluf
