// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/PageFactory.h"
#include "records/RecordPage.h"
#include "support/MeetingFixture.h"
#include "support/Typing.h"
#include "widgets/PageContext.h"

#include <QDialog>

#include <functional>

namespace tahaluf {

/** The small coalition of MeetingFixture with pages over it. */
class PagesFixture : public MeetingFixture
{
public:
    explicit PagesFixture(Language language = Language::Arabic);

    /** A page of this key, shown and ready for keys. */
    std::unique_ptr<RecordPage> page(const QString& key);
    Entry recorded(const QString& text);

    PageContext context;
};

/** Calls `answer` with the next dialog that opens, once it stands. */
void whenDialogOpens(const std::function<void(QDialog*)>& answer);

/** Answers the next dialog once a person could; one that is left open by a failure is closed. */
void answerDialog(const std::function<void(QDialog*)>& answer);

/** The words of all labels and buttons a person sees. */
QStringList visibleTexts(const QWidget& widget);

} // namespace tahaluf
