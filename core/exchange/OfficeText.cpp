// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/OfficeText.h"

#include "exchange/OfficePackage.h"
#include "exchange/OfficeXml.h"

#include <QStringList>

namespace tahaluf::OfficeText {

namespace {

/** So many pieces of XML are read between two questions whether to go on. */
constexpr int PiecesAtATime = 512;

const QString& wordDocument()
{
    static const QString name = QStringLiteral("word/document.xml");
    return name;
}

const QString& openDocument()
{
    static const QString name = QStringLiteral("content.xml");
    return name;
}

/** Where Word keeps text: the document, then what stands below and around its pages. */
QStringList wordParts(const OfficePackage& package)
{
    QStringList parts{wordDocument(), QStringLiteral("word/footnotes.xml"), QStringLiteral("word/endnotes.xml")};
    constexpr int MostHeads = 9;
    for (int i = 1; i <= MostHeads; ++i) {
        parts << QStringLiteral("word/header%1.xml").arg(i) << QStringLiteral("word/footer%1.xml").arg(i);
    }
    parts.removeIf([&package](const QString& part) { return !package.has(part); });
    return parts;
}

/** What one kind of document means by its elements. */
class Walk
{
public:
    virtual ~Walk() = default;

    Result<void> through(OfficeXml& xml, qsizetype most, const std::function<bool()>& goOn)
    {
        int pieces = 0;
        while (xml.nextPiece() && m_text.size() < most) {
            if (++pieces % PiecesAtATime == 0 && !goOn()) {
                return {};
            }
            if (xml.isText()) {
                m_text += isInside() ? xml.piece() : QString();
            } else if (xml.isStart()) {
                begin(xml);
            } else {
                end(xml);
            }
        }
        return xml.hasFault() ? Result<void>(xml.error()) : Result<void>();
    }
    [[nodiscard]] const QString& text() const { return m_text; }

protected:
    virtual void begin(OfficeXml& xml) = 0;
    virtual void end(const OfficeXml& xml) = 0;
    [[nodiscard]] virtual bool isInside() const = 0;
    void add(QChar c) { m_text += c; }

private:
    QString m_text;
};

class WordWalk final : public Walk
{
protected:
    void begin(OfficeXml& xml) override
    {
        if (xml.is("t")) {
            m_isText = true;
        } else if (xml.is("tab")) {
            add(u' ');
        } else if (xml.is("br") || xml.is("cr")) {
            add(u'\n');
        } else if (xml.is("Fallback")) {
            xml.skip(); // the same text once more, for older programs
        }
    }
    void end(const OfficeXml& xml) override
    {
        if (xml.is("t")) {
            m_isText = false;
        } else if (xml.is("p")) {
            add(u'\n');
        }
    }
    [[nodiscard]] bool isInside() const override { return m_isText; }

private:
    bool m_isText = false;
};

class OpenDocumentWalk final : public Walk
{
protected:
    void begin(OfficeXml& xml) override
    {
        if (xml.is("tracked-changes")) {
            xml.skip();
        } else if (xml.is("body")) {
            m_isBody = true;
        } else if (xml.is("s") || xml.is("tab")) {
            add(u' ');
        } else if (xml.is("line-break")) {
            add(u'\n');
        }
    }
    void end(const OfficeXml& xml) override
    {
        if (xml.is("p") || xml.is("h")) {
            add(u'\n');
        }
    }
    [[nodiscard]] bool isInside() const override { return m_isBody; }

private:
    bool m_isBody = false;
};

Result<void> walkPart(Walk& walk,
                      const OfficePackage& package,
                      const QString& name,
                      qsizetype most,
                      const std::function<bool()>& goOn)
{
    Result<std::unique_ptr<OfficePart>> part = package.part(name);
    if (!part) {
        return part.takeError();
    }
    OfficeXml xml(std::move(*part), name);
    return walk.through(xml, most, goOn);
}

} // namespace

Result<std::optional<QString>> read(const QByteArray& content, qsizetype most, const std::function<bool()>& goOn)
{
    Result<std::unique_ptr<OfficePackage>> package = OfficePackage::ofContent(content);
    if (!package) {
        return package.takeError();
    }
    if ((*package)->has(wordDocument())) {
        WordWalk walk;
        for (const QString& name : wordParts(**package)) {
            if (Result<void> walked = walkPart(walk, **package, name, most, goOn); !walked) {
                return walked.takeError();
            }
        }
        return std::optional(walk.text());
    }
    if (!(*package)->has(openDocument())) {
        return std::optional<QString>();
    }
    OpenDocumentWalk walk;
    if (Result<void> walked = walkPart(walk, **package, openDocument(), most, goOn); !walked) {
        return walked.takeError();
    }
    return std::optional(walk.text());
}

} // namespace tahaluf::OfficeText
