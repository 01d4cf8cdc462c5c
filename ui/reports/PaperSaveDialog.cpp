// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/PaperSaveDialog.h"

#include "language/Bidi.h"
#include "reports/files/PaperFile.h"
#include "theme/Theme.h"

#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace tahaluf {

namespace {

constexpr int MostNamesShown = 6;

QString filterOf(PaperFormat format)
{
    switch (format) {
    case PaperFormat::Docx:
        return PaperSaveDialog::tr("Word document, to go on writing (*.docx)");
    case PaperFormat::Odt:
        return PaperSaveDialog::tr("LibreOffice document, to go on writing (*.odt)");
    case PaperFormat::Pdf:
        break;
    }
    return PaperSaveDialog::tr("PDF, to read and print (*.pdf)");
}

PaperFormat formatOfFilter(const QString& filter)
{
    for (const PaperFormat format : PaperFile::formats()) {
        if (filter.contains(QLatin1String("*.") + PaperFile::suffix(format))) {
            return format;
        }
    }
    return PaperFormat::Pdf;
}

QString folderKey()
{
    return QStringLiteral("papers/folder");
}

} // namespace

PaperSaveDialog::PaperSaveDialog(const QString& name, QWidget* parent)
    : QFileDialog(parent, tr("Save the paper"), lastFolder())
{
    setAcceptMode(AcceptSave);
    setFileMode(AnyFile);
    // Asked by accept(), of the name that has got its suffix.
    setOption(DontConfirmOverwrite);
    QStringList filters;
    for (const PaperFormat format : PaperFile::formats()) {
        filters.append(filterOf(format));
    }
    setNameFilters(filters);
    setLabelText(Accept, tr("Save"));
    setLabelText(Reject, tr("Cancel"));
    selectFile(name + QLatin1Char('.') + PaperFile::suffix(PaperFormat::Pdf));
    connect(this, &QFileDialog::filterSelected, this, &PaperSaveDialog::takeFilter);
}

QString PaperSaveDialog::lastFolder()
{
    const QString last = QSettings().value(folderKey()).toString();
    return !last.isEmpty() && QFileInfo(last).isDir()
               ? last
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void PaperSaveDialog::rememberFolder(const QString& folder)
{
    QSettings().setValue(folderKey(), folder);
}

void PaperSaveDialog::takeFilter(const QString& filter)
{
    const QString chosen = selectedFiles().value(0);
    if (chosen.isEmpty() || QFileInfo(chosen).isDir()) {
        return;
    }
    QString name = QFileInfo(chosen).fileName();
    if (PaperFile::formatOf(name)) {
        name.truncate(name.lastIndexOf(QLatin1Char('.')));
    }
    selectFile(name + QLatin1Char('.') + PaperFile::suffix(formatOfFilter(filter)));
}

QString PaperSaveDialog::path() const
{
    const QString chosen = selectedFiles().value(0);
    if (chosen.isEmpty() || PaperFile::formatOf(chosen)) {
        return chosen;
    }
    return chosen + QLatin1Char('.') + PaperFile::suffix(formatOfFilter(selectedNameFilter()));
}

bool PaperSaveDialog::mayReplace(const QStringList& names, QWidget* parent)
{
    if (names.isEmpty()) {
        return true;
    }
    QStringList shown;
    for (const QString& name : names.mid(0, MostNamesShown)) {
        shown.append(Bidi::isolate(name));
    }
    if (names.size() > MostNamesShown) {
        shown.append(QStringLiteral("…"));
    }
    QMessageBox question(parent);
    question.setWindowTitle(tr("Replace the file?"));
    question.setTextFormat(Qt::PlainText);
    question.setText(tr("%n file(s) of this name are there already:", nullptr, static_cast<int>(names.size())));
    question.setInformativeText(shown.join(QLatin1Char('\n')));
    QPushButton* replace = question.addButton(tr("Replace"), QMessageBox::AcceptRole);
    QPushButton* keep = question.addButton(tr("Keep"), QMessageBox::RejectRole);
    setRole(*replace, Role::Primary);
    question.setDefaultButton(keep);
    question.setEscapeButton(keep);
    question.exec();
    return question.clickedButton() == replace;
}

void PaperSaveDialog::accept()
{
    const QString chosen = path();
    // A folder was typed or chosen: the dialog goes into it.
    if (QFileInfo(selectedFiles().value(0)).isDir()) {
        QFileDialog::accept();
        return;
    }
    if (QFileInfo::exists(chosen) && !mayReplace({QFileInfo(chosen).fileName()}, this)) {
        return;
    }
    rememberFolder(QFileInfo(chosen).absolutePath());
    QFileDialog::accept();
}

} // namespace tahaluf
