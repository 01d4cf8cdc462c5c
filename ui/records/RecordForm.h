// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/CellText.h"
#include "storage/ChangeNotifier.h"
#include "storage/RecordStore.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace tahaluf {

class FieldEditor;
class FormField;
class PageContext;
class StaleConflict;

/**
 * The fields of one record. What is wrong stands under its field; what is typed is never dropped without a word; a
 * record that was changed elsewhere is read again, or, where something is typed here, both versions are shown.
 */
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    using Values = QHash<QString, QVariant>;

    /** `fields` in the wanted order; empty for all that are not internal. */
    RecordForm(PageContext& context, const QString& entity, const QStringList& fields = {}, QWidget* parent = nullptr);
    ~RecordForm() override;

    [[nodiscard]] QString entity() const { return m_entity; }
    [[nodiscard]] qint64 id() const { return m_id; }
    [[nodiscard]] QString uid() const;
    [[nodiscard]] bool isNew() const { return m_isNew; }
    /** True when something typed here differs from the record. */
    [[nodiscard]] bool isDirty() const { return m_isDirty; }
    /** A field as the form shows it now, in its stored shape. */
    [[nodiscard]] QVariant value(const QString& field) const;
    [[nodiscard]] FieldEditor* editor(const QString& field) const;
    /** What stands under a field, empty when nothing is wrong there; the key "" is about the whole record. */
    [[nodiscard]] QString problem(const QString& field) const;
    [[nodiscard]] StaleConflict* conflict() const { return m_conflict; }

    void open(qint64 id);
    void openNew(const Values& preset = {});
    /** Shows no record. */
    void clear();
    /** All fields as text, nothing to type. */
    void setLocked(bool locked);

    /** Fields that this record has no use for are not in sight; called again for each record. */
    void setHidden(const QStringList& fields);
    /** Fields that this record may not change any more are text; called again for each record. */
    void lockFields(const QStringList& fields);
    /** These fields lie behind «more fields», except in a new record. */
    void fold(const QStringList& fields);

    bool save();
    void discard();
    void focusFirstField();

    /** The record shown and what is typed; for a change of the window's language. */
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

signals:
    void saved(qint64 id, bool wasNew);
    void dirtyChanged(bool isDirty);
    /** Another record, or none, is shown, or the shown one was read again. */
    void opened(qint64 id);
    /** Esc, with or without something typed. */
    void escaped();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build(const QStringList& fields);
    /** Two fields side by side where both have the room they need. */
    void arrange();
    void take(std::unique_ptr<RecordDraft> draft, bool isNew);
    void unfold(bool unfolded);
    void showFields();
    void lookDirty();
    void setDirty(bool isDirty);
    void follow(const RecordChanges& changes);
    void readAgain();
    void clearProblems();
    /** Warns once of typed text that looks like somebody's identity number; true when there is such text. */
    bool warnOfIdentities();
    void showError(const Error& error);
    void showConflict();
    void resolve(bool keepMine);
    [[nodiscard]] FormField* field(const QString& key) const;

    PageContext& m_context;
    QString m_entity;
    RecordStore* m_store;
    std::vector<FormField*> m_fields;
    enum class Room
    {
        None,
        Half,
        Whole
    };
    std::vector<Room> m_rooms; ///< of each field in its row
    QGridLayout* m_grid;
    QLabel* m_problem;
    QPushButton* m_unfold = nullptr;
    QStringList m_folded;
    QStringList m_hidden;
    QStringList m_fixed;
    bool m_isLocked = false;
    StaleConflict* m_conflict = nullptr;
    std::unique_ptr<RecordDraft> m_draft;
    Values m_preset;
    qint64 m_id = 0;
    bool m_isNew = false;
    bool m_isDirty = false;
    bool m_isSaving = false;
    QHash<QString, QString> m_keptAnyway; ///< texts that look like an identity number, by field, and are meant
};

} // namespace tahaluf
