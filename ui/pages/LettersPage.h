// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordPage.h"
#include "workflows/LetterComposer.h"

namespace tahaluf {

class LetterDetail;

/** The register of correspondence: writing and registering letters, its papers, closing a year. */
class LettersPage final : public RecordPage
{
    Q_OBJECT

public:
    explicit LettersPage(PageContext& context, QWidget* parent = nullptr);

    /** Asks what to write, and shows the first of what was written. */
    void writeLetters(const LetterOrder& start = {});
    /** Asks which year to close, and shows its index once it is closed. */
    void askCloseYear();

    [[nodiscard]] QPushButton* writeButton() const { return m_write; }

protected:
    [[nodiscard]] QHash<QString, QVariant> presetOfNew() const override;

private:
    RecordDetail* makeDetail(PageContext& context);
    /** The badge says more than the choices of its own field. */
    void fitStates();
    static RecordPageOptions optionsOf(PageContext& context);
    static std::optional<ShownCell> shownCell(const PageContext& context, const FieldInfo& field, const RowValues& row);
    void showWritten(const QList<qint64>& ids);
    void showYearPaper(const QString& report);
    [[nodiscard]] int filteredYear() const;

    QPushButton* m_write;
    QPushButton* m_more;
};

} // namespace tahaluf
