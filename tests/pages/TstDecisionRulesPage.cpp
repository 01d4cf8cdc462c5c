// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/DecisionQueries.h"
#include "pages/DecisionRulesPage.h"
#include "pages/PagesFixture.h"
#include "records/editors/FieldEditor.h"
#include "records/RecordForm.h"
#include "support/Typing.h"
#include "support/Verify.h"

#include <QLineEdit>

using namespace tahaluf;

/** «قواعد القرار»: how the coalition decides, as a form of the settings. */
class TstDecisionRulesPage : public QObject
{
    Q_OBJECT

private slots:
    void theRulesAreSettings();
};

void TstDecisionRulesPage::theRulesAreSettings()
{
    PagesFixture f;
    auto made = makePage(QStringLiteral("decision_rules"), f.context);
    auto* rules = qobject_cast<DecisionRulesPage*>(made.get());
    QVERIFY(rules);
    rules->resize(1000, 760);
    rules->show();
    QVERIFY(QTest::qWaitForWindowActive(rules));
    // As usual until something is saved.
    QCOMPARE(rules->form().value(QStringLiteral("quorum_core")).toInt(), 50);
    auto* quorum = rules->form().editor(QStringLiteral("quorum_core"))->findChild<QLineEdit*>();
    QVERIFY(quorum);
    quorum->setFocus();
    quorum->selectAll();
    typeText(quorum, QStringLiteral("120"));
    QTest::keyClick(quorum, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!rules->form().problem(QStringLiteral("quorum_core")).isEmpty());
    quorum->selectAll();
    typeText(quorum, QStringLiteral("70"));
    QTest::keyClick(quorum, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(DecisionQueries(f.workspace->records()).rules()->quorumCore, 70);
    QCOMPARE(f.workspace->decisions().prepared()->quorumCore, 70);
    QVERIFY(rules->mayLeave());
}

QTEST_MAIN(TstDecisionRulesPage)
#include "TstDecisionRulesPage.moc"
