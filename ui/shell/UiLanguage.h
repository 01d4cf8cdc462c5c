// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Language.h"

#include <QTranslator>

namespace tahaluf {

/** The language of the windows: our catalogue, Qt's own for its buttons and dialogs, and the direction of layouts. */
class UiLanguage
{
public:
    /** May be called again at any time; widgets made before must be made anew. */
    void apply(Language language);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace tahaluf
