// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportSourceStep.h"

#include "exchange/ImportColumns.h"
#include "language/Bidi.h"
#include "theme/Theme.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Tables.h"

#include <QComboBox>
#include <QDir>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace tahaluf {

namespace {

constexpr int RowsShown = 20;
constexpr int ColumnsShown = 40;
constexpr int LeastWidth = 80;
constexpr int MostWidth = 260;

/** Kinds of records that come in tables, the most usual ones first. */
const QStringList& entities()
{
    static const QStringList keys{QStringLiteral("members"),
                                  QStringLiteral("people"),
                                  QStringLiteral("proposals"),
                                  QStringLiteral("meetings"),
                                  QStringLiteral("agenda"),
                                  QStringLiteral("attendance"),
                                  QStringLiteral("recommendations"),
                                  QStringLiteral("actions"),
                                  QStringLiteral("letters"),
                                  QStringLiteral("representations"),
                                  QStringLiteral("studies"),
                                  QStringLiteral("decisions"),
                                  QStringLiteral("articles"),
                                  QStringLiteral("themes"),
                                  QStringLiteral("text_modules")};
    return keys;
}

/** A combo box under its name; the field that holds both. */
QWidget* labelled(const QString& label, QComboBox* box, QWidget* parent)
{
    auto* field = new QWidget(parent);
    auto* column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Tiny);
    auto* name = new QLabel(label, field);
    name->setBuddy(box);
    setRole(*name, Role::FieldLabel);
    box->setAccessibleName(label);
    box->setMinimumWidth(180);
    column->addWidget(name);
    column->addWidget(box);
    return field;
}

} // namespace

ImportSourceStep::ImportSourceStep(ImportState& state, const EntityCatalog& catalog, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_catalog(catalog)
    , m_choose(new QPushButton(tr("Choose a file…"), this))
    , m_paste(new QPushButton(tr("Paste from the clipboard"), this))
    , m_name(new ElidedLabel({}, this))
    , m_entity(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_delimiter(new QComboBox(this))
    , m_sheet(new QComboBox(this))
    , m_preview(new QTableView(this))
    , m_cells(new QStandardItemModel(this))
    , m_drop(new QFrame(this))
    , m_problem(new QLabel(this))
    , m_last(new QWidget(this))
    , m_lastText(new QLabel(m_last))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Medium);
    auto* from = new QHBoxLayout;
    from->setSpacing(Space::Small);
    from->addWidget(m_choose);
    from->addWidget(m_paste);
    from->addWidget(m_name, 1);
    layout->addLayout(from);
    for (QPushButton* button : {m_choose, m_paste}) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(true); // Return presses what the keyboard is on
    }
    m_paste->setToolTip(tr("Ctrl+V"));

    auto* how = new QHBoxLayout;
    how->setSpacing(Space::Medium);
    how->addWidget(labelled(tr("What the rows are"), m_entity, this));
    how->addWidget(m_sheetField = labelled(tr("Sheet"), m_sheet, this));
    how->addWidget(m_encodingField = labelled(tr("Encoding"), m_encoding, this));
    how->addWidget(m_delimiterField = labelled(tr("Between the cells"), m_delimiter, this));
    how->addStretch();
    layout->addLayout(how);
    for (const QString& key : entities()) {
        if (const EntityInfo* info = m_catalog.find(key)) {
            m_entity->addItem(info->pluralLabel(), key);
        }
    }
    m_state.entity = m_entity->currentData().toString();

    setRole(*m_drop, Role::Quiet);
    auto* target = new QVBoxLayout(m_drop);
    target->setSpacing(Space::Small);
    target->addStretch();
    for (const auto& [text, role] : {
             std::pair(tr("A file can also be dropped here"), Role::Heading),
             std::pair(tr("A table as .xlsx or .csv, or as .json from this program."), Role::Muted),
             std::pair(tr("Its first row says what the columns mean."), Role::Muted),
         }) {
        auto* line = new QLabel(text, m_drop);
        line->setAlignment(Qt::AlignCenter);
        setRole(*line, role);
        target->addWidget(line);
    }
    target->addStretch();
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    setRole(*m_problem, Role::Problem);
    layout->addWidget(m_problem);
    layout->addWidget(m_drop, 1);
    styleTable(*m_preview, Space::RowHeight);
    m_preview->setModel(m_cells);
    m_preview->setAccessibleName(tr("First rows of the table"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    layout->addWidget(m_preview, 1);
    layout->addStretch();
    auto* last = new QHBoxLayout(m_last);
    last->setContentsMargins(0, 0, 0, 0);
    auto* undo = new QPushButton(tr("Undo the last import"), m_last);
    undo->setAccessibleName(undo->text());
    undo->setAutoDefault(false);
    setRole(*m_lastText, Role::Muted);
    last->addWidget(m_lastText);
    last->addWidget(undo);
    last->addStretch();
    layout->addWidget(m_last);
    m_last->hide();
    connect(undo, &QPushButton::clicked, this, &ImportSourceStep::undoRequested);
    connectParts();
    show({});
    m_choose->setFocus();
}

void ImportSourceStep::connectParts()
{
    connect(m_choose, &QPushButton::clicked, this, &ImportSourceStep::fileRequested);
    connect(m_paste, &QPushButton::clicked, this, &ImportSourceStep::pasteRequested);
    connect(m_entity, &QComboBox::currentIndexChanged, this, [this] {
        m_state.entity = m_entity->currentData().toString();
    });
    connect(m_entity, &QComboBox::activated, this, [this] { m_isEntityChosen = true; });
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_state.source.sheet = m_sheet->currentText();
        emit sourceChanged();
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_state.source.encoding = m_encoding->currentData().toString();
        emit sourceChanged();
    });
    connect(m_delimiter, &QComboBox::activated, this, [this] {
        m_state.source.delimiter = m_delimiter->currentData().toString().at(0).toLatin1();
        emit sourceChanged();
    });
}

void ImportSourceStep::setEntity(const QString& entity)
{
    if (const int index = m_entity->findData(entity); index >= 0) {
        m_entity->setCurrentIndex(index);
    }
}

void ImportSourceStep::offerUndo(const QString& last)
{
    m_lastText->setText(last);
    m_last->setVisible(!last.isEmpty());
}

void ImportSourceStep::guessEntity()
{
    if (m_isEntityChosen || !m_state.table) {
        return;
    }
    const auto fitting = [this](const QString& entity) {
        QStringList fields = ImportColumns::guess(*m_catalog.find(entity), m_state.table->columns);
        fields.removeAll(QString());
        return fields.size();
    };
    // What the person was looking at wins where nothing fits better.
    QString best = m_state.entity;
    for (const QString& entity : entities()) {
        if (m_catalog.find(entity) && fitting(entity) > fitting(best)) {
            best = entity;
        }
    }
    setEntity(best);
}

void ImportSourceStep::show(const QString& problem)
{
    const bool isFile = !m_state.path.isEmpty();
    const bool isXlsx = isFile && m_state.path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    const bool isCsv = isFile && m_state.path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    m_name->setFullText(isFile          ? Bidi::isolate(QDir::toNativeSeparators(m_state.path))
                        : m_state.table ? tr("From the clipboard")
                                        : QString());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_drop->setVisible(!m_state.table);
    m_preview->setVisible(m_state.table != nullptr);
    m_sheetField->setVisible(isXlsx && (m_state.table || m_sheet->count() > 0));
    m_encodingField->setVisible(isCsv);
    m_delimiterField->setVisible(isCsv);
    fillChoices();
    preview();
}

void ImportSourceStep::fillChoices()
{
    const QSignalBlocker quietSheet(m_sheet);
    if (m_state.table && !m_state.table->sheet.isEmpty()) {
        QStringList sheets = m_state.table->otherSheets;
        for (int i = 0; i < m_sheet->count(); ++i) {
            sheets << m_sheet->itemText(i);
        }
        const bool isSameBook = m_sheet->property("book").toString() == m_state.path;
        const QStringList known = isSameBook ? sheets : m_state.table->otherSheets;
        const QString shown = m_state.table->sheet;
        m_sheet->clear();
        m_sheet->addItem(shown);
        for (const QString& sheet : known) {
            if (m_sheet->findText(sheet) < 0) {
                m_sheet->addItem(sheet);
            }
        }
        m_sheet->setProperty("book", m_state.path);
    }
    if (m_encoding->count() == 0) {
        for (const char* name : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6", "IBM864"}) {
            m_encoding->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
        }
        m_delimiter->addItem(tr("Comma  ,"), QStringLiteral(","));
        m_delimiter->addItem(tr("Semicolon  ;"), QStringLiteral(";"));
        m_delimiter->addItem(tr("Tab"), QStringLiteral("\t"));
        m_delimiter->addItem(tr("Line  |"), QStringLiteral("|"));
    }
    if (m_state.table) {
        m_encoding->setCurrentIndex(m_encoding->findData(m_state.table->encoding, Qt::UserRole, Qt::MatchFixedString));
        m_delimiter->setCurrentIndex(m_delimiter->findData(QString(m_state.table->delimiter)));
    } else if (m_state.source.encoding.isEmpty()) {
        m_encoding->setCurrentIndex(-1);
    }
}

void ImportSourceStep::preview()
{
    m_cells->clear();
    if (!m_state.table) {
        return;
    }
    m_cells->setHorizontalHeaderLabels(m_state.table->columns.mid(0, ColumnsShown));
    for (const ImportRow& row : m_state.table->rows) {
        if (m_cells->rowCount() == RowsShown) {
            break;
        }
        QList<QStandardItem*> items;
        for (const std::optional<QString>& cell : row.cells) {
            if (items.size() < ColumnsShown) {
                items << new QStandardItem(Bidi::isolateCodes(cell.value_or(QString()).simplified()));
            }
        }
        m_cells->appendRow(items);
    }
    m_preview->resizeColumnsToContents();
    for (int column = 0; column < m_cells->columnCount(); ++column) {
        m_preview->setColumnWidth(column,
                                  qBound(LeastWidth, m_preview->columnWidth(column) + Space::Medium, MostWidth));
    }
    m_preview->horizontalHeader()->setStretchLastSection(true);
}

} // namespace tahaluf
