// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/CardFiles.h"

#include <QCoreApplication>

class QWidget;

namespace tahaluf {

class PageContext;

/** Meetings saved as a calendar, people as address cards, as windows ask for it. Each says whether it was done. */
class CardCommands
{
    Q_DECLARE_TR_FUNCTIONS(CardCommands)

public:
    CardCommands(PageContext& context, QWidget* parent)
        : m_context(context)
        , m_parent(parent)
    {
    }

    bool askAndSaveCalendar(const std::vector<qint64>& meetings);
    /** The version is chosen with the file. */
    bool askAndSaveCards(const std::vector<qint64>& people);
    bool saveTo(const QString& path, const QString& entity, const std::vector<qint64>& ids, CardVersion version);

private:
    QString
    askPath(const QString& title, const QString& name, const QString& ending, const QStringList& kinds, QString* kind);

    PageContext& m_context;
    QWidget* m_parent;
};

} // namespace tahaluf
