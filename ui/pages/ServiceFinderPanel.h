// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/services/ServiceFinder.h"
#include "pages/FinderPanel.h"

class QComboBox;

namespace tahaluf {

class DualDateTimeEdit;

/**
 * «Find a service»: what is needed, by whom, in which language and when, and at once the services that fit. Nothing is
 * asked or kept about a person. Enter opens the chosen service.
 */
class ServiceFinderPanel final : public FinderPanel
{
    Q_OBJECT

public:
    explicit ServiceFinderPanel(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox& kind() const { return *m_kind; }
    [[nodiscard]] QComboBox& group() const { return *m_group; }
    [[nodiscard]] QComboBox& language() const { return *m_language; }
    [[nodiscard]] DualDateTimeEdit& at() const { return *m_at; }
    [[nodiscard]] const std::vector<FoundService>& found() const { return m_found; }

protected:
    void showChosen() override;
    void openChosen() override;

private:
    void readLanguages();
    void find();

    std::vector<FoundService> m_found;
    QComboBox* m_kind;
    QComboBox* m_group;
    QComboBox* m_language;
    DualDateTimeEdit* m_at;
};

} // namespace tahaluf
