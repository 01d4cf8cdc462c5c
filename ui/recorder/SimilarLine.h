// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/proposals/Entry.h"

#include <QLabel>
#include <QTimer>

#include <optional>

namespace tahaluf {

class PageContext;

/**
 * One quiet line under what is being typed: the proposal that most likely says the same. It looks once the hands rest,
 * never between two keys. A key says that the two are to be linked when the line is saved, and shows the whole text.
 */
class SimilarLine final : public QLabel
{
    Q_OBJECT

public:
    explicit SimilarLine(PageContext& context, QWidget* parent = nullptr);

    /** What is typed now. */
    void follow(const QString& text, EntryKind kind);
    /** The key: link with it when saving, or not after all. False when no proposal is named. */
    bool toggleLink();
    /** The proposal to be linked with the line once it is saved. */
    [[nodiscard]] EntryId chosen() const { return m_isChosen && m_found ? m_found->id : EntryId(); }
    [[nodiscard]] const std::optional<Entry>& found() const { return m_found; }

private:
    void look();
    void say();
    void forget();

    PageContext& m_context;
    QTimer m_rest;
    QString m_text;
    std::optional<Entry> m_found;
    bool m_isChosen = false;
};

} // namespace tahaluf
