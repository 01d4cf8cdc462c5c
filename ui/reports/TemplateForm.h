// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/templates/PaperTemplate.h"
#include "reports/papers/PaperLook.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace tahaluf {

class AccentEdit;
class ArabicTextEdit;
class PicturePicker;

/** The fields of one paper template. What is left empty shows, pale, what then holds. */
class TemplateForm : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateForm(QWidget* parent = nullptr);

    /**
     * Shows a template with its pictures. `usual` is what holds where it is empty, in Arabic and in English; fields
     * that the paper has no use for are not in sight.
     */
    void open(const PaperTemplate& shown,
              const QByteArray& logo,
              const QByteArray& letterhead,
              const PaperLook& usual,
              const PaperLook& usualEn);
    /** The template as it stands in the form. */
    [[nodiscard]] PaperTemplate value() const;
    [[nodiscard]] bool isDirty() const;
    /** Types other values over those shown. */
    void type(const PaperTemplate& typed);

    [[nodiscard]] AccentEdit& accent() const { return *m_accent; }
    [[nodiscard]] PicturePicker& logo() const { return *m_logo; }
    [[nodiscard]] PicturePicker& letterhead() const { return *m_letterhead; }
    [[nodiscard]] QComboBox& font() const { return *m_font; }
    [[nodiscard]] ArabicTextEdit& text(QString PaperTemplate::*field) const;

signals:
    void edited();

private:
    struct TextField
    {
        QString PaperTemplate::*field;
        ArabicTextEdit* edit;
        std::vector<QWidget*> widgets; ///< with its label
    };
    QWidget* addField(QBoxLayout& layout, const QString& label, QWidget* editor);
    void addText(QVBoxLayout& layout, QString PaperTemplate::*field, const QString& label, int lines);
    void addHint(QVBoxLayout& layout, const QString& hint, std::vector<QWidget*>& kept);
    void look();
    void showUsual(const PaperLook& usual, const PaperLook& usualEn);

    PaperTemplate m_base;
    AccentEdit* m_accent;
    QComboBox* m_font;
    QComboBox* m_lines;
    PicturePicker* m_logo;
    PicturePicker* m_letterhead;
    std::vector<TextField> m_texts;
    std::vector<QWidget*> m_logoWidgets;
    std::vector<QWidget*> m_signatureWidgets;
};

} // namespace tahaluf
