// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/RecordFinder.h"
#include "widgets/PageContext.h"

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

namespace tahaluf {

class PopupList;

/** The one search field: finds in all records that have a page, as one types, and opens what is chosen. */
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /** @p entities are the keys of the records that can be opened. */
    SearchField(PageContext& context, const QStringList& entities, QWidget* parent = nullptr);
    ~SearchField() override;

    /** Finds at once what is typed now. */
    void find();
    [[nodiscard]] const std::vector<SearchHit>& hits() const { return m_finder.hits(); }
    [[nodiscard]] bool isListOpen() const;

signals:
    void opened(const QString& entity, qint64 id);
    /** Esc in the empty or closed field: the person wants back to the page. */
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void showHits();
    void open(int row);

    RecordFinder m_finder;
    QPointer<PopupList> m_popup;
    QTimer m_delay;
};

} // namespace tahaluf
