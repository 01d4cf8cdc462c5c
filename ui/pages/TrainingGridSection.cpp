// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/TrainingGridSection.h"

#include "coalition/training/TrainingWords.h"
#include "language/Bidi.h"
#include "pages/TrainingGridModel.h"
#include "reports/papers/PaperArguments.h"
#include "theme/Theme.h"
#include "widgets/ArabicKeyboard.h"
#include "widgets/ReadOnly.h"
#include "widgets/StateBadge.h"
#include "widgets/Tables.h"
#include "WorkAreas.h"
#include "Workspace.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace tahaluf {

namespace {
constexpr int ReadAfter = 30; // milliseconds: many changes in a row are read once
constexpr int NameWidth = 170;
constexpr int BadgePadding = 38;
constexpr int HeadPadding = 30;
} // namespace

TrainingGridSection::TrainingGridSection(PageContext& context, QWidget* parent)
    : RecordSection(context, parent)
    , m_model(new TrainingGridModel(context, this))
    , m_table(new QTableView(this))
    , m_note(new QLabel(this))
    , m_keys(new QLabel(this))
    , m_rest(new QPushButton(tr("The rest was present"), this))
    , m_later(new QTimer(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    for (QLabel* label : {m_note, m_keys}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        setRole(*label, Role::Muted);
    }
    m_keys->setText(
        Bidi::paragraph(tr("P present · L late · E excused · X absent · Space the next mark · Backspace takes it back"),
                        context.phrasebook().direction()));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Attendance and tests"));
    styleTable(*m_table, Space::RowHeight);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    ReadOnly::keepOff(context, *m_rest);
    m_table->setEditTriggers(ReadOnly::typingInCells(context));
    m_table->setItemDelegate(new TableTextDelegate(m_table));
    m_table->installEventFilter(this);
    m_rest->setAccessibleName(m_rest->text());
    m_rest->setAutoDefault(false);
    auto* print = new QPushButton(tr("Attendance sheet"), this);
    print->setAccessibleName(print->text());
    print->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->setSpacing(Space::Small);
    line->addWidget(m_rest);
    line->addWidget(print);
    line->addStretch();
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_keys);
    layout->addLayout(line);
    setFocusProxy(m_table);
    m_later->setSingleShot(true);
    m_later->setInterval(ReadAfter);
    connect(m_later, &QTimer::timeout, this, &TrainingGridSection::read);
    connect(m_rest, &QPushButton::clicked, this, &TrainingGridSection::markRest);
    connect(print, &QPushButton::clicked, this, [this] {
        emit this->context().paperAsked(
            PaperArguments::about(QStringLiteral("training-attendance-sheet"), m_model->programme().number),
            PaperRequest());
    });
    connect(&context.workspace().notifier(), &ChangeNotifier::changed, this, [this](const RecordChanges& changes) {
        static const QStringList related{QStringLiteral("programmes"),
                                         QStringLiteral("programme_sessions"),
                                         QStringLiteral("trainees"),
                                         QStringLiteral("session_attendance"),
                                         QStringLiteral("people")};
        for (const RecordChange& change : changes) {
            if (related.contains(change.entity)) {
                m_later->start();
                return;
            }
        }
    });
    connect(&context.workspace().notifier(), &ChangeNotifier::changedElsewhere, m_later, qOverload<>(&QTimer::start));
}

void TrainingGridSection::setRecord(qint64 id, const QString& uid)
{
    Q_UNUSED(uid)
    if (m_programme == TrainingProgrammeId(id) && id > 0) {
        return; // follows changes by itself
    }
    m_programme = TrainingProgrammeId(id);
    read();
}

void TrainingGridSection::showEvent(QShowEvent* event)
{
    RecordSection::showEvent(event);
    if (!m_isCurrent) {
        read();
    }
}

QString TrainingGridSection::note() const
{
    return m_note->text();
}

void TrainingGridSection::read()
{
    // Read when it is looked at.
    m_isCurrent = isVisible();
    if (!m_isCurrent) {
        return;
    }
    const QModelIndex before = m_table->currentIndex();
    const int row = before.row();
    const int column = before.column();
    const int columns = m_model->columnCount();
    m_model->read(m_programme);
    if (m_model->columnCount() != columns || columns == 0) {
        arrange();
    }
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(
            m_model->index(qBound(0, row, m_model->rowCount() - 1), qBound(0, column, m_model->columnCount() - 1)));
    }
    const Phrasebook& book = context().phrasebook();
    const TrainingFigures figures = m_model->figures();
    QStringList said;
    if (figures.trainees == 0) {
        said << tr("Nobody takes part yet: accept the nominated first.");
    } else {
        said << tr("%n mark(s) are missing", nullptr, m_model->unmarked());
        said << tr("attendance: %1").arg(TrainingWords(book).percent(figures.attendance));
        said << tr("gain: %1").arg(TrainingWords(book).gain(figures.gain));
    }
    m_note->setText(book.shaped(said.join(QStringLiteral(" · "))));
    m_rest->setEnabled(figures.trainees > 0 && m_model->sessionCount() > 0);
}

void TrainingGridSection::arrange()
{
    QHeaderView& head = *m_table->horizontalHeader();
    head.setStretchLastSection(false);
    head.setSectionResizeMode(QHeaderView::Fixed);
    const QFontMetrics metrics = m_table->fontMetrics();
    int mark = 0;
    for (const Choice& choice : choicesOf<TrainingPresence>().all()) {
        mark = qMax(mark, metrics.horizontalAdvance(choicesOf<TrainingPresence>().label(choice.value)) + BadgePadding);
    }
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isMark = m_model->isSession(column);
        m_table->setItemDelegateForColumn(column, isMark ? new StateBadgeDelegate(m_table) : nullptr);
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        head.resizeSection(column,
                           column == 0 ? NameWidth
                           : isMark    ? mark
                                       : metrics.horizontalAdvance(title) + HeadPadding);
    }
}

bool TrainingGridSection::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent*>(event))) {
        return true;
    }
    return RecordSection::eventFilter(watched, event);
}

bool TrainingGridSection::takeKey(const QKeyEvent& event)
{
    const QModelIndex current = m_table->currentIndex();
    if (!m_model->isSession(current.column()) ||
        event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        return false;
    }
    // The key in the same place of an Arabic keyboard does the same.
    const int latin = ArabicKeyboard::latinKey(event.key());
    switch (latin != 0 ? latin : event.key()) {
    case Qt::Key_P:
        mark(TrainingPresence::Present);
        return true;
    case Qt::Key_L:
        mark(TrainingPresence::Late);
        return true;
    case Qt::Key_E:
        mark(TrainingPresence::Excused);
        return true;
    case Qt::Key_X:
        mark(TrainingPresence::Absent);
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        mark(std::nullopt);
        return true;
    case Qt::Key_Space: {
        const QString shown = current.data(Qt::DisplayRole).toString();
        const std::vector<Choice>& all = choicesOf<TrainingPresence>().all();
        int next = 0;
        for (const Choice& choice : all) {
            if (choicesOf<TrainingPresence>().label(choice.value) == shown) {
                next = choice.value + 1;
            }
        }
        const auto result = context().workspace().areas().training().mark(
            m_model->sessionAt(current.column()),
            m_model->traineeAt(current.row()),
            static_cast<TrainingPresence>(next % static_cast<int>(all.size())));
        if (!result) {
            context().fail(result.error());
        }
        return true;
    }
    default:
        return false;
    }
}

void TrainingGridSection::mark(std::optional<TrainingPresence> presence)
{
    const QModelIndex current = m_table->currentIndex();
    const Result<void> marked = context().workspace().areas().training().mark(
        m_model->sessionAt(current.column()), m_model->traineeAt(current.row()), presence);
    if (!marked) {
        context().fail(marked.error());
        return;
    }
    if (current.row() + 1 < m_model->rowCount()) {
        m_table->setCurrentIndex(m_model->index(current.row() + 1, current.column()));
    }
}

void TrainingGridSection::markRest()
{
    const TrainingSessionId session = m_model->sessionAt(m_table->currentIndex().column());
    if (!session.isValid()) {
        context().fail(refused(tr("Choose a session first: a cell of its column.")));
        return;
    }
    const Result<int> marked = context().workspace().areas().training().markRest(session, TrainingPresence::Present);
    if (!marked) {
        context().fail(marked.error());
        return;
    }
    context().say(context().phrasebook().shaped(tr("%n trainee(s) noted as present", nullptr, *marked)));
}

} // namespace tahaluf
