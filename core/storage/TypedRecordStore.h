// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/RecordStore.h"
#include "storage/Repository.h"

#include <map>
#include <type_traits>

namespace tahaluf {

/**
 * A RecordStore over Repository<T>; `save` and `remove` are the entity's own commands (those of the repository where it
 * has none).
 */
template <typename T> class TypedRecordStore final : public RecordStore
{
public:
    using SaveCommand = std::function<Result<void>(T&)>;

    using RemoveCommand = std::function<Result<void>(typename Repository<T>::IdType)>;

    explicit TypedRecordStore(Repository<T>& repository, SaveCommand save = {}, RemoveCommand remove = {})
        : m_repository(repository)
        , m_save(save ? std::move(save) : [&repository](T& record) { return repository.save(record); })
        , m_remove(remove ? std::move(remove)
                          : [&repository](typename Repository<T>::IdType id) { return repository.remove(id); })
    {
    }

    [[nodiscard]] const EntityInfo& entity() const override { return m_repository.spec().info(); }

    [[nodiscard]] std::unique_ptr<RecordDraft> blank() const override { return std::make_unique<Draft>(*this, T{}); }

    Result<std::unique_ptr<RecordDraft>> open(qint64 id) const override
    {
        Result<T> record = m_repository.get(typename Repository<T>::IdType(id));
        if (!record) {
            return record.takeError();
        }
        return std::unique_ptr<RecordDraft>(std::make_unique<Draft>(*this, std::move(*record)));
    }

    Result<std::unique_ptr<RecordDraft>> openByUid(const QString& uid) const override
    {
        Result<std::optional<T>> record = m_repository.findByUid(uid);
        if (!record) {
            return record.takeError();
        }
        if (!*record) {
            return std::unique_ptr<RecordDraft>();
        }
        return std::unique_ptr<RecordDraft>(std::make_unique<Draft>(*this, std::move(**record)));
    }

    Result<void> remove(qint64 id) override { return m_remove(typename Repository<T>::IdType(id)); }
    Result<void> restore(qint64 id) override { return m_repository.restore(typename Repository<T>::IdType(id)); }

private:
    class Draft final : public RecordDraft
    {
    public:
        Draft(const TypedRecordStore& store, T record)
            : m_store(store)
            , m_record(std::move(record))
        {
        }

        [[nodiscard]] const EntityInfo& entity() const override { return m_store.entity(); }
        [[nodiscard]] qint64 id() const override { return m_record.id.value(); }
        [[nodiscard]] QString uid() const override { return m_record.uid; }
        [[nodiscard]] QVariant value(int field) const override
        {
            return m_store.m_repository.spec().read(m_record, static_cast<std::size_t>(field));
        }
        void setValue(int field, const QVariant& stored) override
        {
            m_store.m_repository.spec().write(m_record, static_cast<std::size_t>(field), stored);
        }
        void setUid(const QString& uid) override
        {
            if (!m_record.id.isValid()) {
                m_record.uid = uid;
            }
        }
        Result<void> save() override { return m_store.m_save(m_record); }

    private:
        const TypedRecordStore& m_store;
        T m_record;
    };

    Repository<T>& m_repository;
    SaveCommand m_save;
    RemoveCommand m_remove;
};

/** Stores by the key of their entity. */
using RecordStores = std::map<QString, std::unique_ptr<RecordStore>>;

/** Adds the store of a repository with the entity's own commands, where it has such. */
template <typename T>
void addStore(RecordStores& stores,
              Repository<T>& repository,
              std::type_identity_t<typename TypedRecordStore<T>::SaveCommand> save = {},
              std::type_identity_t<typename TypedRecordStore<T>::RemoveCommand> remove = {})
{
    stores.emplace(repository.spec().info().key,
                   std::make_unique<TypedRecordStore<T>>(repository, std::move(save), std::move(remove)));
}

} // namespace tahaluf
