// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/ListState.h"

#include "storage/FileSettings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tahaluf {

QJsonObject ListState::toJson() const
{
    QJsonObject json;
    if (!columns.isEmpty()) {
        json.insert(QStringLiteral("columns"), QJsonArray::fromStringList(columns));
    }
    QJsonObject chosen;
    for (auto width = widths.begin(); width != widths.end(); ++width) {
        chosen.insert(width.key(), width.value());
    }
    if (!chosen.isEmpty()) {
        json.insert(QStringLiteral("widths"), chosen);
    }
    if (!sortField.isEmpty()) {
        json.insert(QStringLiteral("sort"), sortField);
        json.insert(QStringLiteral("descending"), isDescending);
    }
    if (!groupField.isEmpty()) {
        json.insert(QStringLiteral("group"), groupField);
    }
    return json;
}

ListState ListState::fromJson(const QJsonObject& json)
{
    ListState state;
    const QJsonArray columns = json.value(QStringLiteral("columns")).toArray();
    for (const auto& column : columns) {
        state.columns << column.toString();
    }
    const QJsonObject widths = json.value(QStringLiteral("widths")).toObject();
    for (auto width = widths.begin(); width != widths.end(); ++width) {
        state.widths.insert(width.key(), width.value().toInt());
    }
    state.sortField = json.value(QStringLiteral("sort")).toString();
    state.isDescending = json.value(QStringLiteral("descending")).toBool();
    state.groupField = json.value(QStringLiteral("group")).toString();
    return state;
}

SavedViews::SavedViews(Database& database, const QString& entity)
    : m_database(database)
    , m_key(QStringLiteral("list_views/") + entity)
{
}

Result<std::vector<SavedView>> SavedViews::all() const
{
    const Result<QString> text = FileSettings::value(m_database, m_key);
    if (!text) {
        return text.error();
    }
    std::vector<SavedView> views;
    const QJsonArray array = QJsonDocument::fromJson(text->toUtf8()).array();
    for (const auto& value : array) {
        const QJsonObject json = value.toObject();
        SavedView view{json.value(QStringLiteral("name")).toString(), ListState::fromJson(json)};
        const QJsonArray filters = json.value(QStringLiteral("filters")).toArray();
        for (const auto& one : filters) {
            const QJsonObject filter = one.toObject();
            QVariant stored = filter.value(QStringLiteral("value")).toVariant();
            if (stored.typeId() == QMetaType::Double) {
                stored = stored.toLongLong();
            }
            view.filters.push_back({filter.value(QStringLiteral("key")).toString(),
                                    stored,
                                    filter.value(QStringLiteral("label")).toString()});
        }
        views.push_back(std::move(view));
    }
    return views;
}

Result<void> SavedViews::save(const SavedView& view)
{
    Result<std::vector<SavedView>> views = all();
    if (!views) {
        return views.takeError();
    }
    const auto same =
        std::find_if(views->begin(), views->end(), [&view](const SavedView& known) { return known.name == view.name; });
    if (same != views->end()) {
        *same = view;
    } else {
        views->push_back(view);
    }
    return write(*views);
}

Result<void> SavedViews::remove(const QString& name)
{
    Result<std::vector<SavedView>> views = all();
    if (!views) {
        return views.takeError();
    }
    views->erase(
        std::remove_if(views->begin(), views->end(), [&name](const SavedView& known) { return known.name == name; }),
        views->end());
    return write(*views);
}

Result<void> SavedViews::write(const std::vector<SavedView>& views)
{
    QJsonArray array;
    for (const SavedView& view : views) {
        QJsonObject json = view.state.toJson();
        json.insert(QStringLiteral("name"), view.name);
        QJsonArray filters;
        for (const ActiveFilter& filter : view.filters) {
            filters << QJsonObject{{QStringLiteral("key"), filter.key},
                                   {QStringLiteral("value"), QJsonValue::fromVariant(filter.value)},
                                   {QStringLiteral("label"), filter.label}};
        }
        json.insert(QStringLiteral("filters"), filters);
        array << json;
    }
    return FileSettings::setValue(
        m_database, m_key, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

} // namespace tahaluf
