// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/charter/CharterTree.h"
#include "widgets/PageContext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace tahaluf {

class ArabicTextEdit;
class StateBadge;

/** Heading and text of one part, article or clause in both languages. References stand in braces by their numbers. */
class ArticleEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleEditor(PageContext& context, QWidget* parent = nullptr);

    /** Shows a node of a version; -1 nothing. The tree must live as long as it is shown. */
    void show(const CharterTree& tree, int index, bool isOpen);
    /** The same article at its place in a newer tree; what is typed and not saved stays. */
    void keepAt(int index) { m_index = index; }
    [[nodiscard]] ArticleId article() const { return m_article.id; }
    [[nodiscard]] bool isDirty() const { return m_isDirty; }
    /** True when everything typed is saved. */
    bool save();
    void discard();
    /** Asks what becomes of unsaved words; false when the person stays. */
    bool mayLeave();
    void focusHeading();
    void focusText();
    [[nodiscard]] QLineEdit& heading() const { return *m_heading; }
    [[nodiscard]] ArabicTextEdit& text() const { return *m_text; }
    [[nodiscard]] QPushButton& saveButton() const { return *m_save; }

private:
    void build();
    void fill();
    void fillReferences();
    void lookDirty();
    void toggleAgreed();

    PageContext& m_context;
    const CharterTree* m_tree = nullptr;
    int m_index = -1;
    Article m_article;
    bool m_isOpen = false;
    bool m_isDirty = false;
    bool m_isFilling = false;
    QLabel* m_place;
    StateBadge* m_badge;
    QLabel* m_textLabel;
    QLabel* m_textEnLabel;
    QLineEdit* m_heading;
    QLineEdit* m_headingEn;
    ArabicTextEdit* m_text;
    ArabicTextEdit* m_textEn;
    QLabel* m_problem;
    QPushButton* m_save;
    QPushButton* m_discard;
    QPushButton* m_reference;
    QPushButton* m_agreed;
    QMenu* m_references;
};

} // namespace tahaluf
