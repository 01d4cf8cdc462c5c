// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordDetail.h"

class QPushButton;

namespace tahaluf {

class EntryTrail;
class SimilarSection;
class StudySection;

/**
 * A proposal or another entry: number and state, who proposed it, both wordings, how far its study is, what resembles
 * it, its trail, its files.
 */
class EntryDetail final : public RecordDetail
{
    Q_OBJECT

public:
    explicit EntryDetail(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] StudySection& study() const { return *m_study; }
    [[nodiscard]] SimilarSection& similar() const { return *m_similar; }
    [[nodiscard]] EntryTrail& trail() const { return *m_trail; }
    [[nodiscard]] QPushButton* withdrawButton() const { return m_withdraw; }
    [[nodiscard]] QPushButton* recommendButton() const { return m_recommend; }
    [[nodiscard]] QPushButton* gapButton() const { return m_gap; }
    /** Asks for the reason; the entry stays, marked withdrawn. */
    void askWithdraw();
    /** Asks for another item of the same meeting. */
    void askMove();

protected:
    void showHeader() override;

private:
    void showGap(EntryId entry);
    StudySection* m_study;
    SimilarSection* m_similar;
    EntryTrail* m_trail;
    QPushButton* m_withdraw;
    QPushButton* m_move;
    QPushButton* m_recommend;
    QPushButton* m_gap;
    qint64 m_measure = 0; ///< the gap in the matrix that the proposal was made of
};

} // namespace tahaluf
