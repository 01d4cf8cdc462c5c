// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/TabbedPage.h"

namespace tahaluf {

class RecordPage;

/** «بناء القدرات»: the programmes, all trainees, and the certificates. */
class TrainingPage final : public TabbedPage
{
    Q_OBJECT

public:
    explicit TrainingPage(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] RecordPage& programmes() const { return *m_programmes; }
    [[nodiscard]] RecordPage& trainees() const { return *m_trainees; }
    [[nodiscard]] RecordPage& certificates() const { return *m_certificates; }
    /** Asks for number and code of a certificate, and says whether it is genuine. */
    void askVerify();

private:
    RecordPage* makeProgrammes();
    RecordPage* makeTrainees();
    RecordPage* makeCertificates();

    RecordPage* m_programmes;
    RecordPage* m_trainees;
    RecordPage* m_certificates;
};

} // namespace tahaluf
