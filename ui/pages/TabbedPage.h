// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Page.h"

class QTabWidget;

namespace tahaluf {

/** A page of several parts in tabs; records of an entity are shown in the part that holds them. */
class TabbedPage : public Page
{
    Q_OBJECT

public:
    explicit TabbedPage(PageContext& context, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QTabWidget& tabs() const { return *m_tabs; }

    void showRecord(qint64 id) override;
    void showRecordOf(const QString& entity, qint64 id) override;
    void startNewRecord() override;
    void showFiltered(const std::vector<ActiveFilter>& filters) override;
    bool mayLeave() override;
    [[nodiscard]] QVariant saveState() const override;
    void restoreState(const QVariant& state) override;

protected:
    /** A part for records of this entity; what belongs to such a record by a link is shown with it. */
    void addPart(const QString& title, const QString& entity, Page* page);
    /** A part without records of its own. */
    void addPart(const QString& title, QWidget* part);

private:
    struct Part
    {
        QString entity;
        Page* page = nullptr; ///< none: a part without records
    };
    [[nodiscard]] const Part* shownPart() const;
    bool showPart(const QString& entity, qint64 id);

    QTabWidget* m_tabs;
    std::vector<Part> m_parts;
};

} // namespace tahaluf
