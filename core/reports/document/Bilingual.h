// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/Document.h"

namespace tahaluf {

/**
 * Joins the same paper made in two languages into one. Headings, paragraphs, key-value pairs and list items stand side
 * by side; tables, drawings and signature rows stand once, with both languages where their texts differ. What is in
 * one of the papers only (a basmala) or the same in both stands once. Set-up and direction are those of the first.
 */
class Bilingual
{
public:
    [[nodiscard]] static Document join(const Document& first, const Document& second);
    [[nodiscard]] static paper::Metadata join(const paper::Metadata& first, const paper::Metadata& second);

private:
    Bilingual(const Document& first, const Document& second)
        : m_first(first)
        , m_second(second)
        , m_joined(first.setup().direction)
    {
    }

    void joinSetup();
    void joinBlocks();
    void joinPair(const paper::Block& first, const paper::Block& second);

    void add(const paper::Heading& first, const paper::Heading& second);
    void add(const paper::Paragraph& first, const paper::Paragraph& second);
    void add(const paper::KeyValueGrid& first, const paper::KeyValueGrid& second);
    void add(const paper::List& first, const paper::List& second);
    void add(const paper::Box& first, const paper::Box& second);
    void add(const paper::Figure& first, const paper::Figure& second);
    void add(const paper::QrCode& first, const paper::QrCode& second);
    void add(const paper::Table& first, const paper::Table& second) { addJoined(first, second); }
    void add(const paper::SignatureTable& first, const paper::SignatureTable& second) { addJoined(first, second); }
    void add(const paper::LabelSheet& first, const paper::LabelSheet& second) { addJoined(first, second); }
    /** A block without words of its own, or one that is bilingual already. */
    template <typename T> void add(const T& first, const T& second) { addOnce(first, second); }

    /** As one block where the two fit together, else one after the other. */
    template <typename T> void addJoined(const T& first, const T& second);
    /** Once where they are the same, else one after the other. */
    template <typename T> void addOnce(const T& first, const T& second);
    void addSideBySide(const paper::Text& first, const paper::Text& second);

    const Document& m_first;
    const Document& m_second;
    Document m_joined;
    paper::Audience m_audience = paper::Audience::Public; ///< of the pair that is being joined
};

} // namespace tahaluf
