// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorder/LineDialog.h"

namespace tahaluf {

class SpeakerDirectory;
class TypeAheadEdit;

/** Someone by name, known or new, and where asked the body: an uninvited person, a substitute, a corrected speaker. */
class NameDialog : public LineDialog
{
    Q_OBJECT

public:
    enum class Asks
    {
        NameAndBody,
        Name,
        KnownSpeaker ///< a person or a body that is known
    };
    struct Answer
    {
        QString name;
        qint64 person = 0;
        qint64 member = 0;
    };

    NameDialog(Asks asks,
               const QString& head,
               const QString& about,
               const QString& action,
               const SpeakerDirectory& speakers,
               std::function<QString(const Answer&)> attempt,
               QWidget* parent);

    void setName(const QString& name);
    [[nodiscard]] TypeAheadEdit* name() const { return m_name; }
    [[nodiscard]] TypeAheadEdit* member() const { return m_member; }

protected:
    [[nodiscard]] bool isTouched() const override;

private:
    [[nodiscard]] Answer answer() const;
    void onNameEntered();

    const SpeakerDirectory& m_speakers;
    TypeAheadEdit* m_name;
    TypeAheadEdit* m_member;
    Asks m_asks;
};

} // namespace tahaluf
