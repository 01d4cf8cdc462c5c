// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QStringListModel>

class QCompleter;
class QLineEdit;

namespace tahaluf {

/** Offers texts that were typed before under a line edit: those whose folded words begin with what is typed. */
class EarlierTexts : public QObject
{
    Q_OBJECT

public:
    EarlierTexts(const QStringList& texts, QLineEdit& edit);

    /** The texts that answer what is typed, at most MostOffered. */
    [[nodiscard]] QStringList matching(const QString& typed) const;

signals:
    void chosen(const QString& text);

private:
    static constexpr int MostOffered = 12;
    void offer(const QString& typed);

    QStringList m_texts;
    QStringList m_folded;
    QLineEdit& m_edit;
    QStringListModel m_model;
    QCompleter* m_completer;
};

} // namespace tahaluf
