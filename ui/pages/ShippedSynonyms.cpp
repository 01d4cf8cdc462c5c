// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ShippedSynonyms.h"

#include "language/ArabicText.h"
#include "language/WordMatch.h"
#include "theme/Theme.h"
#include "WorkAreas.h"
#include "Workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace tahaluf {

ShippedSynonyms::ShippedSynonyms(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_count(new QLabel(this))
{
    setRole(*this, Role::Canvas);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Huge, Space::Large, Space::Huge, Space::Large);
    layout->setSpacing(Space::Medium);
    auto* note = new QLabel(tr("These groups hold in every file. Take the tick away from one that misleads in this "
                               "coalition; to add words to one, add a group of your own that shares a word with it."),
                            this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    setRole(*note, Role::Subtitle);
    layout->addWidget(note);
    auto* line = new QHBoxLayout;
    m_filter->setPlaceholderText(tr("Look for a word…"));
    m_filter->setAccessibleName(tr("Look for a word in the groups"));
    m_filter->setMaximumWidth(320);
    m_count->setTextFormat(Qt::PlainText);
    setRole(*m_count, Role::Muted);
    line->addWidget(m_filter, 1);
    line->addStretch(1);
    line->addWidget(m_count);
    layout->addLayout(line);
    m_list->setAccessibleName(tr("Groups of synonyms that come with the program"));
    m_list->setUniformItemSizes(true);
    setRole(*m_list, Role::Lines);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, &ShippedSynonyms::applyFilter);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (!m_isFilling) {
            take(*item);
        }
    });
    ChangeNotifier& notifier = context.workspace().notifier();
    connect(&notifier, &ChangeNotifier::changed, this, [this](const RecordChanges& changes) {
        if (std::any_of(changes.begin(), changes.end(), [](const RecordChange& change) {
                return change.entity == QLatin1String("synonyms");
            })) {
            reload();
        }
    });
    connect(&notifier, &ChangeNotifier::changedElsewhere, this, &ShippedSynonyms::reload);
    reload();
}

void ShippedSynonyms::reload()
{
    const Result<std::vector<SynonymWorkflow::Shipped>> groups = m_context.workspace().areas().synonyms().shipped();
    if (!groups) {
        m_context.fail(groups.error());
        return;
    }
    const QScopedValueRollback filling(m_isFilling, true);
    // Filled once; afterwards only the ticks change, so that the place in the list stays.
    for (int i = m_list->count(); i < static_cast<int>(groups->size()); ++i) {
        auto* item = new QListWidgetItem(m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setSizeHint({0, Space::RowHeight});
    }
    const bool isReadOnly = m_context.workspace().database().mode() == OpenMode::ReadOnly;
    for (int i = 0; i < m_list->count(); ++i) {
        const SynonymWorkflow::Shipped& group = (*groups)[static_cast<std::size_t>(i)];
        QListWidgetItem& item = *m_list->item(i);
        item.setText(group.words);
        item.setCheckState(group.isUsed ? Qt::Checked : Qt::Unchecked);
        item.setFlags(isReadOnly ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                 : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    }
    applyFilter();
}

void ShippedSynonyms::applyFilter()
{
    const QStringList asked = ArabicText::fold(m_filter->text());
    int off = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem& item = *m_list->item(i);
        item.setHidden(!asked.isEmpty() && !WordMatch::begins(ArabicText::fold(item.text()), asked));
        off += item.checkState() == Qt::Checked ? 0 : 1;
    }
    const QString all = tr("%n group(s)", nullptr, m_list->count());
    m_count->setText(off == 0 ? all : tr("%1, %2").arg(all, tr("%n switched off", nullptr, off)));
}

void ShippedSynonyms::take(const QListWidgetItem& item)
{
    const bool isUsed = item.checkState() == Qt::Checked;
    const Result<void> set = m_context.workspace().areas().synonyms().setUsed(item.text(), isUsed);
    if (!set) {
        m_context.fail(set.error());
    } else {
        m_context.say(isUsed ? tr("“%1” is in use again").arg(item.text())
                             : tr("“%1” is switched off in this file").arg(item.text()));
    }
    reload();
}

QString ShippedSynonyms::countSentence() const
{
    return m_count->text();
}

} // namespace tahaluf
