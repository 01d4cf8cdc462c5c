// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/CharterQueries.h"
#include "widgets/Page.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace tahaluf {

class ArticleCards;
class ArticleEditor;
class CharterOutline;
class EmptyState;
class StateBadge;

/**
 * The founding text: its versions, the tree of one version, the words of one article, and beside them where they come
 * from and what the bodies say of them. What is missing before approval stands below the tree.
 */
class CharterPage final : public Page
{
    Q_OBJECT

public:
    explicit CharterPage(PageContext& context, QWidget* parent = nullptr);

    /** Shows a version. */
    void showRecord(qint64 id) override;
    /** Shows an article in its version. */
    void showRecordOf(const QString& entity, qint64 id) override;
    void startNewRecord() override;
    bool mayLeave() override;
    [[nodiscard]] QVariant saveState() const override;
    void restoreState(const QVariant& state) override;

    [[nodiscard]] CharterOutline& outline() const { return *m_outline; }
    [[nodiscard]] ArticleEditor& editor() const { return *m_editor; }
    [[nodiscard]] QListWidget& missing() const { return *m_missing; }
    [[nodiscard]] QComboBox& versions() const { return *m_versions; }

private:
    QWidget* buildHead();
    QWidget* buildBody();
    QPushButton* button(const QString& text, const QString& keys, void (CharterPage::*action)());
    void connectParts();
    void reload();
    void readVersion();
    void showVersion();
    void showArticle();
    void showMissing();
    void openMissing(int row);
    void chooseVersion(int row);
    void chooseArticle(qint64 id);
    [[nodiscard]] bool isDraft() const { return m_charter.id.isValid() && m_charter.state == CharterState::Draft; }
    [[nodiscard]] bool isLocked() const { return m_charter.state == CharterState::Approved; }
    [[nodiscard]] QString factsOf(const Charter& charter) const;
    /** Shows the failure; true when there is none. */
    template <typename T> bool done(const Result<T>& result);

    void add(ArticleKind kind);
    void addBeside();
    void removeCurrent();
    void moveCurrent(int by);
    void askMove();
    void askLink();
    void unlink(qint64 source);
    void askComment();
    void askAnswer(qint64 comment);
    void askFirst();
    void startNext();
    void askCirculate();
    void askApprove();
    void compare();
    void showPaper(const QString& paper);

    std::vector<Charter> m_all;
    Charter m_charter;
    CharterTree m_tree;
    ArticleId m_article;
    std::vector<SourceFact> m_sources;
    std::vector<ReservationFact> m_reservations;
    std::vector<ArticleComment> m_comments;

    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QComboBox* m_versions;
    StateBadge* m_badge;
    QLabel* m_facts;
    QPushButton* m_addButton;
    QPushButton* m_moveButton;
    QPushButton* m_removeButton;
    QPushButton* m_compareButton;
    QPushButton* m_circulateButton;
    QPushButton* m_approveButton;
    QPushButton* m_nextButton;
    CharterOutline* m_outline;
    QLabel* m_missingTitle;
    QListWidget* m_missing;
    ArticleEditor* m_editor;
    ArticleCards* m_cards;
};

} // namespace tahaluf
