// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportColumnsStep.h"

#include "exchange/ImportColumns.h"
#include "language/Bidi.h"
#include "theme/Theme.h"
#include "widgets/Tables.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tahaluf {

namespace {

enum MappingColumn
{
    HeadingColumn,
    ExampleColumn,
    MeaningColumn,
    MappingColumnCount
};
constexpr int ExamplesShown = 3;

QString examplesOf(const ImportTable& table, std::size_t column)
{
    QStringList examples;
    QStringList shown;
    for (const ImportRow& row : table.rows) {
        const QString text = row.cells[column].value_or(QString()).simplified();
        if (!text.isEmpty() && !examples.contains(text)) {
            examples << text;
            shown << Bidi::isolateAuto(Bidi::isolateCodes(text.left(40)));
        }
        if (examples.size() == ExamplesShown) {
            break;
        }
    }
    return shown.join(QStringLiteral(" · "));
}

} // namespace

ImportColumnsStep::ImportColumnsStep(ImportState& state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_table(new QTableWidget(this))
    , m_key(new QComboBox(this))
    , m_createMissing(
          new QCheckBox(tr("Make bodies, people and meetings that rows name and that are not there yet"), this))
    , m_problem(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Medium);
    styleTable(*m_table);
    m_table->setColumnCount(MappingColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Heading in the file"), tr("For example"), tr("Means")});
    m_table->setAccessibleName(tr("What the columns mean"));
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->horizontalHeader()->setSectionResizeMode(ExampleColumn, QHeaderView::Stretch);
    layout->addWidget(m_table, 1);
    auto* keyLine = new QHBoxLayout;
    keyLine->setSpacing(Space::Small);
    auto* label = new QLabel(tr("A row changes the record that has the same"), this);
    label->setBuddy(m_key);
    m_key->setAccessibleName(label->text());
    m_key->setMinimumWidth(220);
    keyLine->addWidget(label);
    keyLine->addWidget(m_key);
    keyLine->addStretch();
    layout->addLayout(keyLine);
    m_createMissing->setAccessibleName(m_createMissing->text());
    layout->addWidget(m_createMissing);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    setRole(*m_problem, Role::Problem);
    m_problem->hide();
    layout->addWidget(m_problem);
}

QString ImportColumnsStep::memoryKey() const
{
    const QByteArray heads = m_state.table->columns.join(QLatin1Char('\n')).toUtf8();
    return QStringLiteral("import/%1/%2")
        .arg(m_entity->key, QString::fromLatin1(QCryptographicHash::hash(heads, QCryptographicHash::Sha1).toHex()));
}

void ImportColumnsStep::ask(const EntityInfo& entity)
{
    m_entity = &entity;
    const QSettings memory;
    QStringList fields = memory.value(memoryKey() + QStringLiteral("/fields")).toStringList();
    if (fields.size() != m_state.table->columns.size()) {
        fields = ImportColumns::guess(entity, m_state.table->columns);
    }
    m_createMissing->setChecked(memory.value(memoryKey() + QStringLiteral("/createMissing")).toBool());
    m_boxes.clear();
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(m_state.table->columns.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        addColumn(row, fields.value(row));
    }
    m_table->resizeColumnToContents(HeadingColumn);
    m_table->setColumnWidth(HeadingColumn, qBound(160, m_table->columnWidth(HeadingColumn), 320));
    m_table->setColumnWidth(MeaningColumn, 280);
    fillKeys(memory.value(memoryKey() + QStringLiteral("/key")).toString());
    m_problem->hide();
    if (!m_boxes.empty()) {
        m_boxes.front()->setFocus();
    }
}

void ImportColumnsStep::addColumn(int row, const QString& meaning)
{
    const QString heading = m_state.table->columns.at(row);
    m_table->setItem(row, HeadingColumn, fixedItem(heading.isEmpty() ? tr("(no heading)") : heading));
    m_table->setItem(row, ExampleColumn, fixedItem(examplesOf(*m_state.table, static_cast<std::size_t>(row))));
    auto* box = new QComboBox(m_table);
    box->setAccessibleName(tr("Meaning of “%1”").arg(heading));
    box->addItem(tr("— not taken —"), QString());
    for (const FieldInfo& field : m_entity->fields) {
        if (!field.isInternal) {
            box->addItem(field.label(), field.key);
        }
    }
    box->addItem(tr("Identifier (uid)"), QStringLiteral("uid"));
    box->setCurrentIndex(qMax(0, box->findData(meaning)));
    connect(box, &QComboBox::currentIndexChanged, this, [this] { fillKeys(m_key->currentData().toString()); });
    auto* holder = new QWidget(m_table);
    auto* room = new QVBoxLayout(holder);
    room->setContentsMargins(0, Space::Tiny, 0, Space::Tiny);
    room->addWidget(box);
    holder->setFocusProxy(box);
    m_boxes.push_back(box);
    m_table->setCellWidget(row, MeaningColumn, holder);
}

QStringList ImportColumnsStep::meanings() const
{
    QStringList fields;
    fields.reserve(static_cast<qsizetype>(m_boxes.size()));
    for (const QComboBox* box : m_boxes) {
        fields << box->currentData().toString();
    }
    return fields;
}

void ImportColumnsStep::fillKeys(const QString& wanted)
{
    m_key->clear();
    m_key->addItem(tr("— identifier only —"), QString());
    for (const QString& key : meanings()) {
        const FieldInfo* field = m_entity->field(key);
        if (field && m_key->findData(key) < 0) {
            m_key->addItem(field->label(), key);
        }
    }
    m_key->setCurrentIndex(qMax(0, m_key->findData(wanted)));
}

bool ImportColumnsStep::take()
{
    const QStringList fields = meanings();
    const Result<ImportColumns> columns = ImportColumns::byPlace(*m_entity, m_state.table->columns, fields);
    QString problem = columns ? QString() : columns.error().message;
    if (columns && fields.count(QString()) == fields.size()) {
        problem = tr("Say of one column at least what it means.");
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) {
        return false;
    }
    m_state.fields = fields;
    m_state.key = m_key->currentData().toString();
    m_state.createMissing = m_createMissing->isChecked();
    QSettings memory;
    memory.setValue(memoryKey() + QStringLiteral("/fields"), fields);
    memory.setValue(memoryKey() + QStringLiteral("/key"), m_state.key);
    memory.setValue(memoryKey() + QStringLiteral("/createMissing"), m_state.createMissing);
    return true;
}

} // namespace tahaluf
