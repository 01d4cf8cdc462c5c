// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/CharterQueries.h"
#include "widgets/PageContext.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tahaluf {

class RelatedList;

/**
 * Beside an article: where it comes from, each source in the words as given, with body and meeting and one click from
 * the proposal itself; below, what the bodies said of it and which references it cites.
 */
class ArticleCards final : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleCards(PageContext& context, QWidget* parent = nullptr);

    /** What cards say of bodies and meetings; read again when they change. */
    void readNames();
    /** Whose references are listed; none: no article is shown. */
    void setArticle(ArticleId article);
    /** Shows sources and comments; `canLink` and `canComment` say which commands are open now. */
    void show(const std::vector<SourceFact>& sources,
              const std::vector<ReservationFact>& reservations,
              const std::vector<ArticleComment>& comments,
              bool canLink,
              bool canComment);

signals:
    void linkAsked();
    void unlinkAsked(qint64 source);
    void commentAsked();
    void answerAsked(qint64 comment);

private:
    QWidget* sourceCard(const SourceFact& fact, const std::vector<ReservationFact>& reservations, bool canUnlink);
    QWidget* commentCard(const ArticleComment& comment, bool canAnswer);
    QLabel* text(const QString& words, const char* role, QWidget* parent) const;
    [[nodiscard]] QString placeOf(const SourceFact& fact) const;
    [[nodiscard]] QString kindOf(const SourceFact& fact) const;
    void clear();

    PageContext& m_context;
    QHash<qint64, QString> m_members;
    QHash<qint64, QString> m_meetings;
    QLabel* m_sourcesTitle;
    QLabel* m_commentsTitle;
    QPushButton* m_link;
    QPushButton* m_comment;
    QVBoxLayout* m_sourceCards;
    QVBoxLayout* m_commentCards;
    QLabel* m_citationsTitle;
    RelatedList* m_citations;
};

} // namespace tahaluf
