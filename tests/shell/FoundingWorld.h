// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/OfficeEditor.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QHash>
#include <QTemporaryDir>

#include <memory>

namespace tahaluf {

/** A body of the sample and what it answers, as files write it, by key of the question. */
struct FoundingBody
{
    QString name = {};
    QHash<QString, QString> answers = {};
    MemberId member = {};
    Distribution paper = {};
};

/**
 * A coalition in a file that hands its founding form to the twelve bodies of the sample. Who answers by which way is
 * fixed: three by spreadsheet, three by a table, six by keys.
 */
class FoundingWorld
{
public:
    FoundingWorld();
    ~FoundingWorld();

    [[nodiscard]] Workspace& workspace() const { return *m_workspace; }
    [[nodiscard]] PageContext& context() const { return *m_context; }
    [[nodiscard]] const Questionnaire& form() const { return m_form; }
    [[nodiscard]] const std::vector<FoundingBody>& bodies() const { return m_bodies; }
    [[nodiscard]] std::vector<const FoundingBody*> bySpreadsheet() const;
    [[nodiscard]] std::vector<const FoundingBody*> byTable() const;
    [[nodiscard]] std::vector<const FoundingBody*> byKeys() const;
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    /** Types the answers of a body into its spreadsheet. */
    void fill(test::OfficeJob& job, const FoundingBody& body) const;
    /** A table of answers with a row for each of these bodies, as its own program writes it. */
    [[nodiscard]] QByteArray table(const std::vector<const FoundingBody*>& bodies) const;
    /** What was taken in of a body's answer, as files write it. */
    [[nodiscard]] QString taken(const FoundingBody& body, const QString& key) const;
    /** The label a person chooses for an answer that files write by its key. */
    [[nodiscard]] QString label(const Question& question, const QString& key) const;
    [[nodiscard]] const QuestionnaireForm& questions() const { return m_questions; }
    /** Closes the file and opens it again. */
    void reopen();

private:
    void makeBodies();
    void handOut();

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<PageContext> m_context;
    Questionnaire m_form;
    QuestionnaireForm m_questions;
    std::vector<FoundingBody> m_bodies;
};

} // namespace tahaluf
