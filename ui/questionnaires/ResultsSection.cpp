// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaires/ResultsSection.h"

#include "coalition/NamesById.h"
#include "coalition/QuestionnaireQueries.h"
#include "coalition/questionnaires/ResultLabel.h"
#include "language/ArabicText.h"
#include "language/Bidi.h"
#include "language/NameInLanguage.h"
#include "reports/papers/PaperRequest.h"
#include "theme/Theme.h"
#include "widgets/ProgressDelegate.h"
#include "widgets/ReadOnly.h"
#include "Workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cmath>

namespace tahaluf {

namespace {
constexpr int PercentRole = Qt::UserRole;
constexpr int CountColumn = 1;
constexpr int ShareColumn = 2;
constexpr double Hundred = 100;

/** A bar where there is a share: an empty one would say nought of a hundred. */
class ShareDelegate : public QStyledItemDelegate
{
public:
    explicit ShareDelegate(QObject* parent)
        : QStyledItemDelegate(parent)
        , m_bar(nullptr, PercentRole)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.data(PercentRole).isValid()) {
            m_bar.paint(painter, option, index);
        } else {
            QStyledItemDelegate::paint(painter, option, index);
        }
    }

private:
    ProgressDelegate m_bar;
};

/** However it is spelled. */
QString folded(const QString& text)
{
    return ArabicText::fold(text).join(QLatin1Char(' '));
}

QString decimal(const Phrasebook& words, const std::optional<double>& value)
{
    return value ? words.shaped(QString::number(*value, 'g', 4)) : QStringLiteral("–");
}
} // namespace

ResultsSection::ResultsSection(PageContext& context, QWidget* parent)
    : RecordSection(context, parent)
    , m_summary(new QLabel(this))
    , m_edition(new QComboBox(this))
    , m_groups(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_save(new QPushButton(tr("Save answers as a table…"), this))
    , m_tree(new QTreeWidget(this))
{
    build();
}

void ResultsSection::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    for (const Choice& choice : choicesOf<Audience>().all()) {
        m_edition->addItem(choicesOf<Audience>().label(choice.value), choice.value);
    }
    // The window is the staff's own; a wider audience is a choice.
    m_edition->setCurrentIndex(m_edition->findData(static_cast<int>(Audience::Internal)));
    m_edition->setAccessibleName(tr("Edition"));
    m_groups->addItem(tr("All together"), static_cast<int>(Groups::None));
    m_groups->addItem(tr("By tier"), static_cast<int>(Groups::Tiers));
    m_groups->addItem(tr("By sector"), static_cast<int>(Groups::Sectors));
    m_groups->setAccessibleName(tr("Groups"));
    m_search->setPlaceholderText(tr("Search in the open answers"));
    m_search->setAccessibleName(m_search->placeholderText());
    auto* propose = new QPushButton(tr("Make a proposal"), this);
    propose->setToolTip(tr("Of the chosen open answer (Shift+Enter)"));
    ReadOnly::keepOff(context(), *propose);
    auto* paper = new QPushButton(tr("Results paper"), this);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(Space::Small);
    choices->addWidget(m_edition);
    choices->addWidget(m_groups);
    choices->addWidget(m_search, 1);
    layout->addLayout(choices);
    auto* commands = new QHBoxLayout;
    commands->setSpacing(Space::Small);
    for (QPushButton* button : {propose, m_save, paper}) {
        button->setAccessibleName(button->text());
        commands->addWidget(button);
    }
    commands->addStretch(1);
    layout->addLayout(commands);
    setRole(*m_summary, Role::Muted);
    layout->addWidget(m_summary);
    m_tree->setAccessibleName(tr("Results"));
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setItemDelegateForColumn(ShareColumn, new ShareDelegate(m_tree));
    m_tree->setMinimumHeight(320);
    layout->addWidget(m_tree, 1);
    connect(m_edition, &QComboBox::currentIndexChanged, this, &ResultsSection::calculateAgain);
    connect(m_groups, &QComboBox::currentIndexChanged, this, &ResultsSection::calculateAgain);
    connect(m_search, &QLineEdit::textChanged, this, &ResultsSection::filter);
    connect(m_save, &QPushButton::clicked, this, &ResultsSection::askAndSave);
    connect(propose, &QPushButton::clicked, this, &ResultsSection::propose);
    auto* key = new QShortcut(m_tree);
    key->setKeys({QKeySequence(Qt::SHIFT | Qt::Key_Return), QKeySequence(Qt::SHIFT | Qt::Key_Enter)});
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &ResultsSection::propose);
    connect(paper, &QPushButton::clicked, this, [this] {
        PaperRequest request;
        request.questionnaire = QuestionnaireId(m_record);
        request.edition = chosenEdition();
        emit this->context().paperAsked(QStringLiteral("questionnaire-results"), request);
    });
}

Audience ResultsSection::chosenEdition() const
{
    return static_cast<Audience>(m_edition->currentData().toInt());
}

ResultsSection::Groups ResultsSection::chosenGroups() const
{
    return static_cast<Groups>(m_groups->currentData().toInt());
}

void ResultsSection::setRecord(qint64 id, const QString& uid)
{
    Q_UNUSED(uid)
    m_record = id;
    m_isCurrent = false;
    if (isVisible()) {
        calculate();
    }
}

void ResultsSection::showEvent(QShowEvent* event)
{
    RecordSection::showEvent(event);
    if (!m_isCurrent) {
        calculate();
    }
}

QSet<qint64> ResultsSection::openedQuestions() const
{
    QSet<qint64> opened;
    for (QTreeWidgetItemIterator it(m_tree, QTreeWidgetItemIterator::HasChildren); *it; ++it) {
        if ((*it)->isExpanded()) {
            opened.insert((*it)->data(0, questionRole()).toLongLong());
        }
    }
    return opened;
}

void ResultsSection::openQuestions(const QSet<qint64>& opened)
{
    for (QTreeWidgetItemIterator it(m_tree, QTreeWidgetItemIterator::HasChildren); *it; ++it) {
        if (opened.contains((*it)->data(0, questionRole()).toLongLong())) {
            (*it)->setExpanded(true);
        }
    }
}

void ResultsSection::calculateAgain()
{
    const QSet<qint64> opened = openedQuestions();
    const int position = m_tree->verticalScrollBar()->value();
    calculate();
    openQuestions(opened);
    m_tree->doItemsLayout();
    m_tree->verticalScrollBar()->setValue(position);
}

void ResultsSection::calculate()
{
    m_tree->clear();
    m_summary->clear();
    m_isCurrent = true;
    // Its rows are each body's own answers: nothing that a public edition may show.
    m_save->setEnabled(chosenEdition() == Audience::Internal);
    m_save->setToolTip(m_save->isEnabled() ? QString() : tr("The table of answers belongs to the internal edition."));
    if (m_record <= 0) {
        return;
    }
    const QuestionnaireQueries queries(context().workspace().records());
    const QuestionnaireId id(m_record);
    const Result<QuestionnaireForm> form = queries.form(id);
    const Result<std::vector<Respondent>> respondents = queries.respondents(id);
    const Result<std::vector<Distribution>> handedOut = queries.distributions(id);
    const Result<QHash<qint64, QString>> bodies =
        namesById(context().workspace().records().members, context().phrasebook(), &Member::name, &Member::nameEn);
    for (const Error* error : {form ? nullptr : &form.error(),
                               bodies ? nullptr : &bodies.error(),
                               respondents ? nullptr : &respondents.error(),
                               handedOut ? nullptr : &handedOut.error()}) {
        if (error) {
            context().fail(*error);
            return;
        }
    }
    const QuestionnaireResults results(*form, *respondents, static_cast<int>(handedOut->size()), chosenEdition());
    m_bodies = *bodies;
    showColumns(results);
    const Phrasebook& words = context().phrasebook();
    const double rate = results.handedOut() == 0 ? 0 : Hundred * results.answered() / results.handedOut();
    m_summary->setText(tr("Handed out: %1 · answered: %2 (%3%) · not answered: %4")
                           .arg(words.number(results.handedOut()),
                                words.number(results.answered()),
                                words.number(std::lround(rate)),
                                words.number(results.missing())));
    for (const QuestionResult& result : results.questions()) {
        addQuestion(*m_tree->invisibleRootItem(), *form, result);
    }
    filter();
}

void ResultsSection::showColumns(const QuestionnaireResults& results)
{
    QStringList heads{tr("Question and answer"), tr("Count"), tr("Share")};
    if (chosenGroups() == Groups::Tiers) {
        for (const Relevance tier : results.tiers()) {
            heads << choiceLabel(tier);
        }
    } else if (chosenGroups() == Groups::Sectors) {
        for (const Sector sector : results.sectors()) {
            heads << choiceLabel(sector);
        }
    }
    m_tree->setColumnCount(static_cast<int>(heads.size()));
    m_tree->setHeaderLabels(heads);
    QHeaderView& head = *m_tree->header();
    head.setSectionResizeMode(0, QHeaderView::Stretch);
    head.resizeSection(CountColumn, 96);
    head.resizeSection(ShareColumn, 140);
    for (int column = ShareColumn + 1; column < m_tree->columnCount(); ++column) {
        head.resizeSection(column, head.sectionSizeHint(column));
    }
}

void ResultsSection::showGroups(QTreeWidgetItem& line, const ResultRow& row) const
{
    if (chosenGroups() == Groups::None) {
        return;
    }
    int column = ShareColumn;
    for (const ResultCell& cell : chosenGroups() == Groups::Tiers ? row.byTier : row.bySector) {
        line.setText(++column, shown(cell));
    }
}

QString ResultsSection::shown(const ResultCell& cell) const
{
    return cell.isHidden ? QStringLiteral("–") : context().phrasebook().number(cell.count);
}

void ResultsSection::addQuestion(QTreeWidgetItem& parent, const QuestionnaireForm& form, const QuestionResult& result)
{
    const Question* question = form.find(result.question);
    if (!question) {
        return;
    }
    const Phrasebook& words = context().phrasebook();
    auto* item = new QTreeWidgetItem(&parent);
    item->setData(0, questionRole(), question->id.value());
    const QString text = nameInLanguage(words, question->text, question->textEn).simplified();
    item->setText(0, Bidi::isolate(words.shaped(result.number)) + QStringLiteral("  ") + Bidi::isolateAuto(text));
    item->setToolTip(0, text);
    item->setText(CountColumn, tr("%1 of %2").arg(shown(result.answered), shown(result.asked)));
    addRows(*item, *question, result);
    if (result.figures) {
        auto* figures = new QTreeWidgetItem(item);
        figures->setText(0,
                         tr("Mean %1 · median %2")
                             .arg(decimal(words, result.figures->mean), decimal(words, result.figures->median)));
    }
    addTexts(*item, result);
    for (const QuestionResult& column : result.columns) {
        addQuestion(*item, form, column);
    }
}

void ResultsSection::addRows(QTreeWidgetItem& item, const Question& question, const QuestionResult& result)
{
    const Phrasebook& words = context().phrasebook();
    for (const ResultRow& row : result.rows) {
        auto* line = new QTreeWidgetItem(&item);
        line->setText(0, resultLabel(question, row, words));
        line->setText(CountColumn, shown(row.all));
        showGroups(*line, row);
        if (row.key.isEmpty() || row.all.isHidden) {
            continue;
        }
        if (question.kind == QuestionKind::Ranking) {
            line->setText(ShareColumn, tr("%1 points").arg(words.number(row.points)));
            continue;
        }
        const auto percent = std::lround(Hundred * row.share);
        line->setText(ShareColumn, words.number(percent) + QLatin1Char('%'));
        line->setData(ShareColumn, PercentRole, static_cast<int>(percent));
    }
}

void ResultsSection::addTexts(QTreeWidgetItem& item, const QuestionResult& result)
{
    for (const OpenAnswer& answer : result.texts) {
        auto* line = new QTreeWidgetItem(&item);
        const QString who = m_bodies.value(answer.member.value());
        line->setText(0,
                      Bidi::isolateAuto(answer.text.simplified()) +
                          (who.isEmpty() ? QString() : QStringLiteral(" – ") + Bidi::isolateAuto(who)));
        line->setToolTip(0, answer.text);
        line->setData(0, PercentRole, true); // an open answer
        line->setData(0, answerRole(), answer.answer.value());
    }
}

void ResultsSection::filter()
{
    const QString wanted = folded(m_search->text());
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        QTreeWidgetItem* item = *it;
        if (item->parent() && item->data(0, PercentRole).toBool()) {
            const bool matches = wanted.isEmpty() || folded(item->toolTip(0)).contains(wanted);
            item->setHidden(!matches);
            if (matches && !wanted.isEmpty()) {
                item->parent()->setExpanded(true);
            }
        }
    }
}

QString ResultsSection::summary() const
{
    return m_summary->text();
}

} // namespace tahaluf
