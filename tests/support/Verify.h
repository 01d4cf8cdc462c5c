// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest>

/** Like QVERIFY for a Result: on failure the test says the error's own message. */
#define VERIFY_DONE(expression)                                                                                        \
    do {                                                                                                               \
        const auto& outcome = (expression);                                                                            \
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));                             \
    } while (false)

/** The Result was refused, in a sentence that holds these words. */
#define VERIFY_REFUSED(expression, words)                                                                              \
    do {                                                                                                               \
        const auto& outcome = (expression);                                                                            \
        QVERIFY(!outcome);                                                                                             \
        QCOMPARE(outcome.error().kind, ErrorKind::Refused);                                                            \
        QVERIFY2(outcome.error().message.contains(QStringLiteral(words)), qPrintable(outcome.error().message));        \
    } while (false)
