// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papers/PaperWords.h"

#include <memory>
#include <vector>

namespace tahaluf {

/** What the register of proposals holds, as a condition over the entries with its values. */
struct RegisterSelection
{
    QString condition;
    std::vector<QVariant> binds;

    /** What was submitted, of the request's meeting and body, for its edition. */
    static RegisterSelection of(const PaperRequest& request);
};

/** One column of the register. */
enum class RegisterColumn
{
    Number,
    Text,
    Proposer,
    Body,
    Theme,
    Meeting,
    State,
    Finding
};

/** The columns in their order; what all lines of a group or of the whole register share has none. */
std::vector<RegisterColumn> registerColumns(const PaperRequest& request);

/** Lines that stand together under one band. */
struct RegisterGroup
{
    QVariant key; ///< the group's stored value, NULL for lines without one
    QString title;
    int count = 0;
    int first = 0; ///< the row of its band
};

/** The groups of a register in the order in which they are printed. */
class RegisterGroups
{
public:
    RegisterGroups(PaperWords& words, const RegisterSelection& selection, Grouping grouping);

    [[nodiscard]] const std::vector<RegisterGroup>& all() const { return m_groups; }
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    /** The column of the entries that the groups differ in; empty for a register without groups. */
    [[nodiscard]] QString column() const;
    [[nodiscard]] int lines() const { return m_lines; }
    /** Lines and bands. */
    [[nodiscard]] int rows() const { return m_lines + (isGrouped() ? static_cast<int>(m_groups.size()) : 0); }
    [[nodiscard]] bool isGrouped() const { return m_grouping != Grouping::None; }
    /** The group that holds row `row`. */
    [[nodiscard]] const RegisterGroup& groupAt(int row) const;

private:
    [[nodiscard]] static QString titleOf(PaperWords& words, Grouping grouping, const QVariant& key);

    Grouping m_grouping;
    std::vector<RegisterGroup> m_groups;
    int m_lines = 0;
};

/** The rows of a register, read in windows while it is laid out, in any order asked for. */
class RegisterRows
{
public:
    RegisterRows(std::shared_ptr<PaperWords> words, RegisterSelection selection, RegisterGroups groups)
        : m_words(std::move(words))
        , m_selection(std::move(selection))
        , m_groups(std::move(groups))
        , m_columns(registerColumns(m_words->request()))
    {
    }

    Result<paper::Row> row(int index);

private:
    [[nodiscard]] paper::Row band(const RegisterGroup& group) const;
    Result<void> load(const RegisterGroup& group, int offset);
    [[nodiscard]] QString cell(RegisterColumn column, const Entry& entry);
    [[nodiscard]] QString meetingOf(const Entry& entry);

    std::shared_ptr<PaperWords> m_words;
    RegisterSelection m_selection;
    RegisterGroups m_groups;
    std::vector<RegisterColumn> m_columns;
    QHash<qint64, QString> m_meetings;
    std::vector<Entry> m_window;
    int m_windowGroup = -1; ///< first row of the group that the window belongs to
    int m_windowStart = 0; ///< the window's first line, counted inside its group
};

} // namespace tahaluf
