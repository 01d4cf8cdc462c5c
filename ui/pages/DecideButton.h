// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/decisions/Decision.h"
#include "widgets/PageContext.h"

#include <QPushButton>

#include <functional>

namespace tahaluf {

/** Opens decisions: asks in one small window what is decided, where and by which rule. */
class DecisionOpener : public QObject
{
    Q_OBJECT

public:
    /** `on` names the subject, or none for a free question. Shows the decision once it is open. */
    static void ask(PageContext& context, const Decision& on, QWidget* parent);

private:
    static QString suggestedText(const PageContext& context, const Decision& on);
};

/**
 * «Decide…» beside any record that can be decided on: asks `subject` for it when pressed. A subject without an id
 * is nothing to decide on.
 */
class DecideButton final : public QPushButton
{
    Q_OBJECT

public:
    DecideButton(PageContext& context, std::function<Decision()> subject, QWidget* parent);

    /** What to hand to the button: a decision on the record with this id. */
    static Decision onProposal(qint64 id);
    static Decision onRecommendation(qint64 id);
    static Decision onArticle(qint64 id);
};

} // namespace tahaluf
