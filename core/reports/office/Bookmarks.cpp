// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/office/Bookmarks.h"

#include <QUrl>

namespace tahaluf::office {

namespace {

constexpr int MostLetters = 40;

QString wordName(const QString& anchor)
{
    QString name;
    for (const QChar one : anchor) {
        name += one.isLetterOrNumber() ? one : QChar(u'_');
    }
    if (name.isEmpty() || !name.at(0).isLetter()) {
        name.prepend(u'a');
    }
    return name.left(MostLetters);
}

} // namespace

Bookmarks::Bookmarks(const QVector<Document>& papers)
{
    for (int paper = 0; paper < papers.size(); ++paper) {
        for (const paper::Block& block : papers.at(paper).blocks()) {
            const auto* heading = std::get_if<paper::Heading>(&block.content);
            if (!heading || heading->anchor.isEmpty() || m_names.contains({paper, heading->anchor})) {
                continue;
            }
            const QString wanted = wordName(heading->anchor);
            QString name = wanted;
            for (int number = 2; m_taken.contains(name.toLower()); ++number) {
                const QString suffix = QStringLiteral("_%1").arg(number);
                name = wanted.left(MostLetters - suffix.size()) + suffix;
            }
            m_taken.insert(name.toLower());
            m_names.insert({paper, heading->anchor}, name);
        }
    }
}

QString Bookmarks::target(int paper, const QString& link) const
{
    if (link.startsWith(u'#')) {
        const QString name = nameOf(paper, link.mid(1));
        return name.isEmpty() ? QString() : u'#' + name;
    }
    const QUrl url(link, QUrl::StrictMode);
    static const QStringList schemes{
        QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"), QStringLiteral("tel")};
    if (url.isValid() && schemes.contains(url.scheme())) {
        return url.toString(QUrl::FullyEncoded);
    }
    const bool isMail = link.count(u'@') == 1 && !link.contains(u':') && !link.contains(u' ');
    return isMail ? QStringLiteral("mailto:") + link : QString();
}

} // namespace tahaluf::office
