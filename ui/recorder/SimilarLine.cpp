// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/SimilarLine.h"

#include "language/Bidi.h"
#include "reports/papers/PaperWords.h"
#include "theme/Theme.h"
#include "widgets/PageContext.h"
#include "workflows/ProposalStates.h"
#include "Workspace.h"

namespace tahaluf {

namespace {
constexpr int Rest = 600; ///< milliseconds without a key
constexpr qsizetype Shortest = 15; ///< letters: fewer resemble everything
constexpr qsizetype Shown = 90; ///< letters of the other proposal
} // namespace

SimilarLine::SimilarLine(PageContext& context, QWidget* parent)
    : QLabel(parent)
    , m_context(context)
{
    setRole(*this, Role::Muted);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAccessibleName(tr("Similar proposal"));
    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    connect(&m_rest, &QTimer::timeout, this, &SimilarLine::look);
    hide();
}

void SimilarLine::follow(const QString& text, EntryKind kind)
{
    m_text = ProposalStates::isStudied(kind) ? text.trimmed() : QString();
    if (m_text.size() < Shortest) {
        m_rest.stop();
        forget();
        return;
    }
    m_rest.start();
}

void SimilarLine::forget()
{
    m_found.reset();
    m_isChosen = false;
    say();
}

void SimilarLine::look()
{
    // A proposal that was chosen stays named, however the line goes on.
    if (m_isChosen) {
        return;
    }
    Result<std::vector<SimilarProposal>> similar = m_context.workspace().similar().similarTo(m_text);
    if (!similar) {
        m_context.fail(similar.error());
        return;
    }
    m_found = similar->empty() ? std::optional<Entry>() : std::optional<Entry>(std::move(similar->front().entry));
    say();
}

bool SimilarLine::toggleLink()
{
    if (m_rest.isActive()) {
        m_rest.stop();
        look();
    }
    if (!m_found) {
        return false;
    }
    m_isChosen = !m_isChosen;
    say();
    return true;
}

void SimilarLine::say()
{
    setVisible(m_found.has_value());
    if (!m_found) {
        clear();
        return;
    }
    const QString number = Bidi::isolateReference(m_context.phrasebook().shaped(m_found->number));
    setText(m_isChosen ? tr("Will be linked with %1 when it is saved (Shift+F4: not after all). %1: %2")
                             .arg(number, Bidi::isolateAuto(m_found->text.simplified()))
                       : tr("Resembles %1 (Shift+F4 links it): %2")
                             .arg(number, Bidi::isolateAuto(PaperWords::shortened(m_found->text.simplified(), Shown))));
}

} // namespace tahaluf
