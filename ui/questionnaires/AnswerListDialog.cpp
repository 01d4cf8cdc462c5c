// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaires/AnswerListDialog.h"

#include "storage/Transaction.h"
#include "theme/Theme.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>

#include <algorithm>

namespace tahaluf {

namespace {

constexpr int IdRole = Qt::UserRole;
constexpr int MostNameLetters = 60;
constexpr int TableHeight = 260;
constexpr int TableWidth = 560;

enum Column
{
    Arabic,
    English,
    Words,
    ColumnCount
};

} // namespace

AnswerListDialog::AnswerListDialog(PageContext& context,
                                   const QuestionnaireForm& form,
                                   const Question& question,
                                   QWidget* parent)
    : CommandDialog(tr("Answers to choose from"), tr("Save"), parent)
    , m_context(context)
    , m_question(question)
    , m_before(form.options(question))
    , m_name(new QLineEdit(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
{
    m_name->setText(question.text.simplified().left(MostNameLetters));
    if (question.answerList.isValid()) {
        if (Result<AnswerList> list = context.workspace().records().answerLists.get(question.answerList)) {
            m_name->setText(list->name);
        }
    }
    m_table->setHorizontalHeaderLabels({tr("Answer"), tr("In English"), tr("Asks for words")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Space::RowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(Arabic, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(English, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Words, QHeaderView::ResizeToContents);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumSize(TableWidth, TableHeight);
    for (const AnswerOption& option : m_before) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        put(row, option);
    }
    addText(tr("Other questions and forms can share the list by its name."));
    addRow(tr("Answers"), m_table);
    auto* buttons = new QWidget(this);
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::Small);
    const auto command = [&](const QString& text, const QKeySequence& keys, const std::function<void()>& action) {
        auto* made = new QPushButton(text, buttons);
        made->setAccessibleName(text);
        made->setToolTip(keys.toString(QKeySequence::NativeText));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, action);
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
        line->addWidget(made);
    };
    command(tr("Add answer"), QKeySequence(Qt::Key_Insert), [this] { addLine(); });
    command(tr("Up"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveLine(-1); });
    command(tr("Down"), QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveLine(1); });
    command(tr("Remove"), QKeySequence(Qt::CTRL | Qt::Key_Delete), [this] { removeLine(); });
    line->addStretch();
    addRow(tr("Name of the list"), m_name);
    addRow(QString(), buttons);
    if (m_table->rowCount() == 0) {
        m_table->insertRow(0);
        put(0, {});
    }
    m_table->setCurrentCell(0, Arabic);
    setCommand([this] { return save(); });
}

void AnswerListDialog::put(int row, const AnswerOption& option)
{
    auto* arabic = new QTableWidgetItem(option.text);
    arabic->setData(IdRole, option.id.value());
    m_table->setItem(row, Arabic, arabic);
    m_table->setItem(row, English, new QTableWidgetItem(option.textEn));
    auto* words = new QTableWidgetItem;
    words->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    words->setCheckState(option.wantsWords ? Qt::Checked : Qt::Unchecked);
    m_table->setItem(row, Words, words);
}

AnswerOption AnswerListDialog::optionAt(int row) const
{
    const qint64 id = m_table->item(row, Arabic)->data(IdRole).toLongLong();
    const auto old = std::find_if(
        m_before.begin(), m_before.end(), [id](const AnswerOption& each) { return id > 0 && each.id.value() == id; });
    AnswerOption option = old == m_before.end() ? AnswerOption() : *old;
    option.text = m_table->item(row, Arabic)->text().trimmed();
    option.textEn = m_table->item(row, English)->text().trimmed();
    option.wantsWords = m_table->item(row, Words)->checkState() == Qt::Checked;
    return option;
}

void AnswerListDialog::addLine()
{
    const int row = m_table->currentRow() + 1;
    m_table->insertRow(row);
    put(row, {});
    m_table->setFocus();
    m_table->setCurrentCell(row, Arabic);
    m_table->editItem(m_table->item(row, Arabic));
}

void AnswerListDialog::removeLine()
{
    if (m_table->currentRow() >= 0) {
        m_table->removeRow(m_table->currentRow());
    }
}

void AnswerListDialog::moveLine(int steps)
{
    const int from = m_table->currentRow();
    const int to = from + steps;
    if (from < 0 || to < 0 || to >= m_table->rowCount()) {
        return;
    }
    const int column = m_table->currentColumn();
    for (int each = 0; each < ColumnCount; ++each) {
        QTableWidgetItem* moved = m_table->takeItem(from, each);
        m_table->setItem(from, each, m_table->takeItem(to, each));
        m_table->setItem(to, each, moved);
    }
    m_table->setCurrentCell(to, column);
}

Result<void> AnswerListDialog::save()
{
    std::vector<AnswerOption> options;
    options.reserve(static_cast<std::size_t>(m_table->rowCount()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        AnswerOption option = optionAt(row);
        if (!option.text.isEmpty() || !option.textEn.isEmpty()) {
            options.push_back(std::move(option));
        }
    }
    if (options.empty()) {
        return refused(tr("Write one answer at least."));
    }
    Workspace& workspace = m_context.workspace();
    QuestionnaireDesign& design = workspace.questionnaires();
    Result<Transaction> transaction = Transaction::begin(workspace.journal());
    if (!transaction) {
        return transaction.takeError();
    }
    if (!m_question.answerList.isValid()) {
        Result<AnswerList> made = design.addList(m_name->text().trimmed(), options);
        if (!made) {
            return made.takeError();
        }
        Question changed = m_question;
        changed.answerList = made->id;
        if (Result<void> saved = design.saveQuestion(changed); !saved) {
            return saved;
        }
        return transaction->commit();
    }
    Result<AnswerList> list = design.listForEditing(m_question.questionnaire, m_question.answerList);
    if (!list) {
        return list.takeError();
    }
    if (list->id != m_question.answerList) {
        // A copy has answers of its own under the same keys.
        Result<std::vector<AnswerOption>> copied =
            workspace.records().answerOptions.where(QStringLiteral("answer_list = ?"), {list->id.value()});
        if (!copied) {
            return copied.takeError();
        }
        for (AnswerOption& option : options) {
            const auto own = std::find_if(
                copied->begin(), copied->end(), [&](const AnswerOption& each) { return each.key == option.key; });
            const AnswerOption typed = option;
            option = own == copied->end() ? AnswerOption() : *own;
            option.key = typed.key;
            option.text = typed.text;
            option.textEn = typed.textEn;
            option.wantsWords = typed.wantsWords;
        }
    } else if (list->name != m_name->text().trimmed()) {
        list->name = m_name->text().trimmed();
        if (Result<void> named = design.saveList(*list); !named) {
            return named;
        }
    }
    if (Result<void> set = design.setOptions(list->id, options); !set) {
        return set;
    }
    return transaction->commit();
}

} // namespace tahaluf
