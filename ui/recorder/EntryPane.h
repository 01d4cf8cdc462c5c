// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tahaluf {

class ArabicTextEdit;
class DualDateEdit;
class KindChips;
class PageContext;
class RecorderSession;
class SimilarLine;
class TypeAheadEdit;

/** The line being recorded: who speaks, the kind, a slip's number, the words, and the button that saves. */
class EntryPane : public QFrame
{
    Q_OBJECT

public:
    EntryPane(PageContext& context, RecorderSession& session, QWidget* parent = nullptr);

    void focusText();
    void focusSpeaker();
    void focusSlip();
    [[nodiscard]] bool isTextFocused() const;
    /** A name typed as the speaker that is nobody known; empty when all is well. */
    [[nodiscard]] QString unknownSpeaker() const;
    /** A quiet line under the text, or a problem that stays until the next command. */
    void showNotice(const QString& message);
    void showProblem(const QString& message);

    [[nodiscard]] ArabicTextEdit* text() const { return m_text; }
    [[nodiscard]] TypeAheadEdit* speaker() const { return m_speaker; }
    [[nodiscard]] QLineEdit* slip() const { return m_slip; }
    [[nodiscard]] KindChips* chips() const { return m_chips; }
    [[nodiscard]] TypeAheadEdit* responsible() const { return m_responsible; }
    [[nodiscard]] DualDateEdit* dueDate() const { return m_dueOn; }
    [[nodiscard]] SimilarLine* similar() const { return m_similar; }
    [[nodiscard]] QString notice() const;

signals:
    void saveRequested();
    /** Enter on a speaker's name that nobody has. */
    void newNameEntered(const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    /** Beside the speaker where there is room for both, else on a line of their own. */
    void placeKinds();
    QWidget* buildResolution();
    void refresh();
    void refreshChoices();
    void takeSlip();
    void takeResolution();

    PageContext& m_context;
    RecorderSession& m_session;
    TypeAheadEdit* m_speaker;
    QLineEdit* m_slip;
    KindChips* m_chips;
    ArabicTextEdit* m_text;
    QWidget* m_resolution = nullptr;
    QGridLayout* m_grid = nullptr;
    QLabel* m_kindsLabel = nullptr;
    TypeAheadEdit* m_responsible;
    DualDateEdit* m_dueOn;
    SimilarLine* m_similar;
    QLabel* m_notice;
    QPushButton* m_save;
    bool m_isRefreshing = false;
};

} // namespace tahaluf
