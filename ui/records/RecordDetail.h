// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordForm.h"
#include "records/RecordSection.h"

class QLabel;
class QTabWidget;
class QVBoxLayout;

namespace tahaluf {

class SaveBar;
class StateBadge;

/**
 * The chosen record beside its list: its name and state, commands, the form, and sections, below one another or as
 * tabs. Derived classes fill in what is particular to one entity.
 */
class RecordDetail : public QWidget
{
    Q_OBJECT

public:
    enum class Arrangement
    {
        Stacked,
        Tabbed
    };

    RecordDetail(PageContext& context,
                 const QString& entity,
                 const QStringList& formFields,
                 Arrangement arrangement = Arrangement::Stacked,
                 QWidget* parent = nullptr);

    [[nodiscard]] RecordForm& form() const { return *m_form; }
    [[nodiscard]] SaveBar& saveBar() const { return *m_saveBar; }
    [[nodiscard]] QTabWidget* tabs() const { return m_tabs; }

    void addSection(const QString& title, RecordSection* section);
    /** Commands under the name of the record. */
    void addCommand(QWidget* button);

    void open(qint64 id);
    void startNew(const RecordForm::Values& preset = {});
    void clear();
    /** Whether the list beside it has a record to choose: else nobody is asked to choose one. */
    void setCanChoose(bool canChoose);
    void setLocked(bool locked);
    /** Asks what to do with what is typed and not saved; false to stay. */
    bool mayLeave();

signals:
    void saved(qint64 id, bool wasNew);
    /** Esc in a form without unsaved text, or a new record given up. */
    void left();

protected:
    [[nodiscard]] PageContext& context() const { return m_context; }
    /** Fills name, line below it and state; called whenever the record was read. */
    virtual void showHeader();
    void setHeader(const QString& title, const QString& subtitle = {});
    void setState(const QString& key, const QString& label);
    /** Where a derived class puts what stands above the form. */
    [[nodiscard]] QVBoxLayout* upper() const { return m_upper; }

private:
    void buildHeader(QVBoxLayout& layout);
    QWidget* scrolled(QWidget* content);
    void shown(qint64 id);

    PageContext& m_context;
    RecordForm* m_form;
    SaveBar* m_saveBar;
    QTabWidget* m_tabs = nullptr;
    QLabel* m_title;
    QLabel* m_subtitle;
    StateBadge* m_badge;
    QWidget* m_commands;
    QWidget* m_body;
    QLabel* m_nothing;
    QVBoxLayout* m_upper = nullptr;
    QVBoxLayout* m_stack = nullptr;
    std::vector<RecordSection*> m_sections;
    std::vector<QWidget*> m_sectionTitles;
};

} // namespace tahaluf
