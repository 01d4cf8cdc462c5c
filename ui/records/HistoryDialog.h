// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/ChangeText.h"
#include "storage/RecordPast.h"
#include "widgets/ChangeView.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;
class QVBoxLayout;

namespace tahaluf {

class PageContext;

/**
 * «السجل»: everything that was done to one record, the newest first, with what stood before and after; any two moments
 * compared; the way back to any of them.
 */
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(PageContext& context, const QString& entity, const QString& uid, QWidget* parent = nullptr);

    /** Shows the dialog; afterwards the paper that was asked for, since it needs the window. */
    static void showFor(PageContext& context, const QString& entity, const QString& uid, QWidget* parent);

    [[nodiscard]] QTableView& list() const { return *m_list; }
    [[nodiscard]] QComboBox& comparison() const { return *m_compared; }
    [[nodiscard]] QCheckBox& partsBox() const { return *m_parts; }
    [[nodiscard]] QPushButton& revertButton() const { return *m_revert; }
    [[nodiscard]] QPushButton& printButton() const { return *m_print; }
    [[nodiscard]] ChangeView& view() const { return *m_view; }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isPaperWanted() const { return m_isPaperWanted; }

private:
    /** With what the chosen moment is compared. */
    enum class Side
    {
        Before,
        Today,
        Moment
    };

    QWidget* buildList();
    QWidget* buildComparison();
    void read();
    void fillComparison();
    void showChosen();
    void revert();
    [[nodiscard]] const HistoryLine* chosen() const;
    /** The place of the chosen line in the record's own history; none for a line of a part. */
    [[nodiscard]] std::optional<std::size_t> chosenPlace() const;
    [[nodiscard]] QString whatOf(const HistoryLine& line);
    [[nodiscard]] std::vector<FieldChange> between(const QJsonObject& before, const QJsonObject& after);

    PageContext& m_context;
    QString m_entity;
    QString m_uid;
    ChangeText m_text;
    RecordPast m_past;
    std::vector<HistoryLine> m_lines; ///< as the list shows them
    QStandardItemModel* m_model;
    QTableView* m_list;
    QCheckBox* m_parts;
    QComboBox* m_compared;
    QLabel* m_moment;
    QLabel* m_what;
    QLabel* m_problem;
    ChangeView* m_view;
    QPushButton* m_revert;
    QPushButton* m_print;
    bool m_isPaperWanted = false;
};

} // namespace tahaluf
