// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/resources/ResourceMatcher.h"
#include "pages/FinderPanel.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace tahaluf {

class DualDateEdit;

/** «Who offers what fits»: for a task, a training or a meeting. Enter opens the offer, a button requests it. */
class ResourceFinderPanel final : public FinderPanel
{
    Q_OBJECT

public:
    explicit ResourceFinderPanel(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox& kind() const { return *m_kind; }
    [[nodiscard]] QLineEdit& words() const { return *m_words; }
    [[nodiscard]] DualDateEdit& from() const { return *m_from; }
    [[nodiscard]] DualDateEdit& until() const { return *m_until; }
    [[nodiscard]] const ResourceMatcher& matcher() const { return m_matcher; }

signals:
    /** A request for this resource on these days, to be filled in. */
    void requested(qint64 resource, QDate from, QDate until);

protected:
    void showChosen() override;
    void openChosen() override;

private:
    void read();
    void find();
    void request();

    ResourceMatcher m_matcher;
    QComboBox* m_kind;
    QLineEdit* m_words;
    QComboBox* m_language;
    QSpinBox* m_capacity;
    DualDateEdit* m_from;
    DualDateEdit* m_until;
};

} // namespace tahaluf
