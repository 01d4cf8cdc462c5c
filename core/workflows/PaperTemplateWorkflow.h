// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"

#include <QColor>
#include <QCoreApplication>

#include <optional>

namespace tahaluf {

/** A picture chosen for a template and not stored yet. */
struct PictureFile
{
    QString fileName;
    QByteArray content;
};

/** How the papers look: checked before it is saved, so that no paper becomes unreadable by a choice. */
class PaperTemplateWorkflow
{
    Q_DECLARE_TR_FUNCTIONS(PaperTemplateWorkflow)

public:
    /** The least contrast of the accent on white paper: WCAG 2.1, success criterion 1.4.3, normal text. */
    static constexpr double LeastContrast = 4.5;

    explicit PaperTemplateWorkflow(CoalitionRecords& records)
        : m_records(records)
    {
    }

    /** The stored template of a paper (empty id: of all papers), or a blank one for it. */
    Result<PaperTemplate> of(const QString& paper) const;
    /** The save command of the page and of imports; new pictures are stored with it, in one transaction. */
    Result<void> save(PaperTemplate& changed,
                      const std::optional<PictureFile>& logo = {},
                      const std::optional<PictureFile>& letterhead = {});

    /** Contrast ratio of a colour on white, from 1 to 21 (WCAG 2.1, relative luminance). */
    [[nodiscard]] static double contrastOnWhite(const QColor& color);
    /** Refused, with what is wrong, for a text that is no colour or a colour too pale to be read on paper. */
    static Result<void> checkAccent(const QString& accent);

private:
    Result<void> check(const PaperTemplate& changed) const;
    Result<AttachmentId> keep(const PaperTemplate& owner, const PictureFile& picture);

    CoalitionRecords& m_records;
};

} // namespace tahaluf
