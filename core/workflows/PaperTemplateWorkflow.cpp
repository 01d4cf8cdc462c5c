// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/PaperTemplateWorkflow.h"

#include "reports/papers/PaperCatalog.h"
#include "storage/Transaction.h"
#include "workflows/AttachmentWorkflow.h"
#include "workflows/PictureCheck.h"

#include <QtMath>

namespace tahaluf {

namespace {
/** A colour channel (0 to 1) as light: the sRGB curve as WCAG 2.1 states it. */
double light(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : qPow((channel + 0.055) / 1.055, 2.4);
}
} // namespace

double PaperTemplateWorkflow::contrastOnWhite(const QColor& color)
{
    const double luminance =
        0.2126 * light(color.redF()) + 0.7152 * light(color.greenF()) + 0.0722 * light(color.blueF());
    return 1.05 / (luminance + 0.05);
}

Result<void> PaperTemplateWorkflow::checkAccent(const QString& accent)
{
    const QString field = QStringLiteral("accent");
    const QString text = accent.trimmed();
    if (text.isEmpty()) {
        return {};
    }
    const QColor color(text);
    if (!text.startsWith(QLatin1Char('#')) || text.size() != 7 || !color.isValid()) {
        return refused(tr("“%1” is not a colour. Write it as # and six digits, as in #8A1538.").arg(text), field);
    }
    const double contrast = contrastOnWhite(color);
    if (contrast < LeastContrast) {
        // Rounded down: 4.48 must not read as the 4.5 it misses.
        const QString found = QString::number(qFloor(contrast * 10) / 10.0, 'f', 1);
        return refused(tr("The colour %1 is too pale for headings on white paper: its contrast is %2 to 1, at least "
                          "4.5 to 1 is needed. Choose a darker one.")
                           .arg(text, found),
                       field);
    }
    return {};
}

Result<PaperTemplate> PaperTemplateWorkflow::of(const QString& paper) const
{
    Result<std::vector<PaperTemplate>> stored = m_records.paperTemplates.where(
        QStringLiteral("paper = ?"), {paper.isNull() ? QString(QLatin1String("")) : paper});
    if (!stored) {
        return stored.takeError();
    }
    if (!stored->empty()) {
        return std::move(stored->front());
    }
    PaperTemplate blank;
    blank.paper = paper;
    return blank;
}

Result<void> PaperTemplateWorkflow::check(const PaperTemplate& changed) const
{
    if (!changed.paper.isEmpty() && !PaperCatalog::find(changed.paper)) {
        return refused(tr("There is no paper named “%1”.").arg(changed.paper), QStringLiteral("paper"));
    }
    Result<PaperTemplate> stored = of(changed.paper);
    if (!stored) {
        return stored.takeError();
    }
    if (stored->id.isValid() && stored->id != changed.id) {
        return refused(tr("This paper has a template already. Change that one."), QStringLiteral("paper"));
    }
    return checkAccent(changed.accent);
}

Result<AttachmentId> PaperTemplateWorkflow::keep(const PaperTemplate& owner, const PictureFile& picture)
{
    if (Result<void> checked = PictureCheck::check(picture.fileName, picture.content); !checked) {
        return checked.takeError();
    }
    Result<Attachment> kept = AttachmentWorkflow(m_records).add(
        m_records.paperTemplates.spec().info().key, owner.uid, picture.fileName, picture.content);
    if (!kept) {
        return kept.takeError();
    }
    return kept->id;
}

Result<void> PaperTemplateWorkflow::save(PaperTemplate& changed,
                                         const std::optional<PictureFile>& logo,
                                         const std::optional<PictureFile>& letterhead)
{
    if (Result<void> checked = check(changed); !checked) {
        return checked.takeError();
    }
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    // Kept apart until the commit, so that a refused save leaves the caller's record as it was.
    PaperTemplate saved = changed;
    saved.accent = saved.accent.trimmed().toUpper();
    if (!saved.id.isValid()) {
        if (Result<void> made = m_records.paperTemplates.insert(saved); !made) {
            return made.takeError();
        }
    }
    const auto take = [&](const std::optional<PictureFile>& picture, AttachmentId& id) -> Result<void> {
        if (picture) {
            Result<AttachmentId> kept = keep(saved, *picture);
            if (!kept) {
                return kept.takeError();
            }
            id = *kept;
        }
        return {};
    };
    if (Result<void> taken = take(logo, saved.logo); !taken) {
        return taken;
    }
    if (Result<void> taken = take(letterhead, saved.letterhead); !taken) {
        return taken;
    }
    if (Result<void> updated = m_records.paperTemplates.update(saved); !updated) {
        return updated.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    changed = saved;
    return {};
}

} // namespace tahaluf
