// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bundle/Stations.h"
#include "pages/CommandDialog.h"

class QComboBox;
class QLineEdit;

namespace tahaluf {

class PageContext;

/** Asks what another computer is called and makes the file that is taken there. */
class NewStationDialog : public CommandDialog
{
    Q_OBJECT

public:
    NewStationDialog(PageContext& context, QWidget* parent);

    [[nodiscard]] QLineEdit& nameEdit() const { return *m_name; }
    /** Makes the station; asks for the file's place first. */
    void accept() override;
    /** The same, into this file. */
    Result<void> make(const QString& path);

private:
    PageContext& m_context;
    QLineEdit* m_name;
};

/** Asks for which station a bundle is, where there are several, and writes it. */
class ExportBundleDialog : public CommandDialog
{
    Q_OBJECT

public:
    ExportBundleDialog(PageContext& context, std::vector<Station> others, QWidget* parent);

    void accept() override;
    Result<void> write(const QString& path);
    /** The stations other than the open file's own; Refused, with what to do, where there is none. */
    static Result<std::vector<Station>> others(Journal& journal);

private:
    [[nodiscard]] const Station& chosen() const;

    PageContext& m_context;
    std::vector<Station> m_others;
    QComboBox* m_station;
};

} // namespace tahaluf
