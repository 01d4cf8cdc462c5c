// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PagesFixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QTest>
#include <QTimer>

namespace tahaluf {

PagesFixture::PagesFixture(Language language)
    : context(*workspace, Phrasebook(language))
{
    QCoreApplication::setOrganizationName(QStringLiteral("tahaluf-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("pages"));
}

std::unique_ptr<RecordPage> PagesFixture::page(const QString& key)
{
    std::unique_ptr<Page> page = makePage(key, context);
    auto* records = qobject_cast<RecordPage*>(page.get());
    if (!records) {
        qFatal("there is no page of records with this key");
    }
    (void)page.release();
    records->resize(1100, 760);
    records->show();
    records->activateWindow();
    records->setFocus();
    return std::unique_ptr<RecordPage>(records);
}

Entry PagesFixture::recorded(const QString& text)
{
    Entry made = entry(text);
    if (!workspace->entries().record(made)) {
        qFatal("the entry was refused");
    }
    return made;
}

void whenDialogOpens(const std::function<void(QDialog*)>& answer)
{
    QTimer::singleShot(0, qApp, [answer] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog) {
            answer(dialog);
        } else {
            whenDialogOpens(answer);
        }
    });
}

void answerDialog(const std::function<void(QDialog*)>& answer)
{
    whenDialogOpens([answer](QDialog* dialog) {
        const QPointer<QDialog> guard(dialog);
        dialog->activateWindow();
        if (QTest::qWaitFor([dialog] { return dialog->isAncestorOf(QApplication::focusWidget()); })) {
            answer(dialog);
        }
        if (guard && guard->isVisible()) {
            guard->reject();
        }
    });
}

QStringList visibleTexts(const QWidget& widget)
{
    QStringList texts;
    const QList<QWidget*> children = widget.findChildren<QWidget*>();
    for (const QWidget* child : children) {
        if (!child->isVisibleTo(&widget)) {
            continue;
        }
        if (const auto* label = qobject_cast<const QLabel*>(child)) {
            texts << label->text();
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(child)) {
            texts << button->text();
        }
    }
    return texts;
}

} // namespace tahaluf
