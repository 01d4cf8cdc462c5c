// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/PaperRoom.h"

#include "support/Must.h"
#include "support/SampleWorkspace.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPushButton>
#include <QThread>
#include <QTimer>

namespace tahaluf {

PaperRoom::PaperRoom()
{
    QCoreApplication::setOrganizationName(QStringLiteral("tahaluf-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("papers"));
    const QString path = m_data.filePath(QStringLiteral("sample.tahaluf"));
    writeSample(path);
    m_workspace = must(Workspace::open(path));
    m_context = std::make_unique<PageContext>(*m_workspace, Phrasebook(Language::Arabic));
    const Result<Meeting> second = m_workspace->meetings().byCode(QStringLiteral("2"));
    if (!second) {
        qFatal("the sample has no second meeting");
    }
    m_meeting = second->id;
}

PaperRoom::~PaperRoom() = default;

QStringList PaperRoom::files() const
{
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

PaperDesk::Source endlessPapers()
{
    return [](const PaperJob::Step& step) -> Result<PaperSet> {
        while (step(1, 3)) {
            QThread::msleep(2);
        }
        return refused(QStringLiteral("stopped"));
    };
}

void answerDialog(const std::function<void(QDialog*)>& answer)
{
    QTimer::singleShot(10, qApp, [answer] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog) {
            answer(dialog);
        } else {
            answerDialog(answer);
        }
    });
}

void pressInDialog(const QString& text)
{
    answerDialog([text](QDialog* dialog) {
        const QList<QPushButton*> buttons = dialog->findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->text() == text) {
                button->click();
                return;
            }
        }
        qFatal("the dialog has no such button");
    });
}

} // namespace tahaluf
