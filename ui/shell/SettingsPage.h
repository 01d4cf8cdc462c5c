// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Page.h"

class QComboBox;
class QFrame;
class QLabel;
class QPushButton;

namespace tahaluf {

class RecordForm;
class Settings;

/** Language, digits and look of the program, and the profile of the coalition with its logo. */
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(PageContext& context, Settings& settings, QWidget* parent = nullptr);

    [[nodiscard]] RecordForm& profileForm() const { return *m_profile; }
    [[nodiscard]] QComboBox* languageBox() const { return m_language; }
    [[nodiscard]] QComboBox* digitsBox() const { return m_digits; }
    [[nodiscard]] QComboBox* themeBox() const { return m_theme; }

    /** Keeps this PNG or SVG file as the logo on papers. */
    bool setLogo(const QString& path);

    bool mayLeave() override;
    [[nodiscard]] QVariant saveState() const override;
    void restoreState(const QVariant& state) override;

private:
    QFrame* buildProgram();
    QFrame* buildProfile();
    QFrame* buildPapers();
    QFrame* buildDecisions();
    QFrame* buildLists();
    QFrame* buildSearch();
    /** A card of buttons, each of which opens the page of one entity. */
    QFrame* buildLinks(const QString& title, const QString& text, const QStringList& entities);
    QWidget* buildLogo();
    void openProfile();
    void chooseLogo();
    void removeLogo();
    void showLogo();

    Settings& m_settings;
    QComboBox* m_language;
    QComboBox* m_digits;
    QComboBox* m_theme;
    RecordForm* m_profile;
    QLabel* m_logo;
    QPushButton* m_removeLogo;
};

} // namespace tahaluf
