// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/PageBar.h"

#include "language/Numerals.h"
#include "reports/PageView.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <array>

namespace tahaluf {

namespace {

constexpr std::array Percents{50, 75, 100, 125, 150, 200, 300};
/** What stands for a fit among the items' percents. */
constexpr int FitWidth = -1;
constexpr int FitPage = -2;

} // namespace

PageBar::PageBar(PageView& view, Phrasebook words, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_words(std::move(words))
    , m_outline(new QPushButton(this))
    , m_page(new QLineEdit(this))
    , m_of(new QLabel(this))
    , m_zoom(new QComboBox(this))
{
    m_outline->setText(tr("Headings"));
    m_outline->setAccessibleName(m_outline->text());
    m_outline->setToolTip(tr("Headings of the paper (F9)"));
    m_outline->setCheckable(true);
    setRole(*m_outline, Role::Chip);
    auto* pageLabel = new QLabel(tr("Pa&ge"), this);
    pageLabel->setBuddy(m_page);
    m_page->setAccessibleName(tr("Page"));
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setMaxLength(6);
    m_page->setFixedWidth(64);
    auto* zoomLabel = new QLabel(tr("Si&ze"), this);
    zoomLabel->setBuddy(m_zoom);
    m_zoom->setAccessibleName(tr("Size of the pages"));
    m_zoom->setToolTip(tr("Ctrl and + or -, Ctrl and the wheel"));
    m_zoom->addItem(tr("Fit the width"), FitWidth);
    m_zoom->addItem(tr("Fit the page"), FitPage);
    for (const int percent : Percents) {
        m_zoom->addItem(tr("%1%").arg(m_words.number(percent)), percent);
    }
    m_zoom->setMinimumWidth(150);

    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::Small);
    line->addWidget(m_outline);
    line->addStretch(1);
    line->addWidget(pageLabel);
    line->addWidget(m_page);
    line->addWidget(m_of);
    line->addStretch(1);
    line->addWidget(zoomLabel);
    line->addWidget(m_zoom);

    connect(m_page, &QLineEdit::returnPressed, this, &PageBar::goToTyped);
    connect(m_page, &QLineEdit::editingFinished, this, [this] { showPage(m_view.currentPage()); });
    connect(m_zoom, &QComboBox::activated, this, &PageBar::takeZoom);
    connect(&m_view, &PageView::currentPageChanged, this, &PageBar::showPage);
    connect(&m_view, &PageView::zoomChanged, this, &PageBar::showZoom);
    setPageCount(0);
    showZoom();
}

void PageBar::setPageCount(int count)
{
    m_count = count;
    m_of->setText(tr("of %1").arg(m_words.number(count)));
    m_page->setEnabled(count > 0);
    m_zoom->setEnabled(count > 0);
    showPage(m_view.currentPage());
}

void PageBar::focusPageField()
{
    m_page->setFocus(Qt::ShortcutFocusReason);
    m_page->selectAll();
}

void PageBar::showPage(int page)
{
    m_page->setText(m_count > 0 ? m_words.number(page + 1) : QString());
}

void PageBar::goToTyped()
{
    const std::optional<qint64> typed = Numerals::parseInt(m_page->text());
    if (typed && m_count > 0) {
        m_view.goTo(static_cast<int>(std::clamp<qint64>(*typed, 1, m_count)) - 1);
    }
    showPage(m_view.currentPage());
    m_page->selectAll();
}

void PageBar::showZoom()
{
    const QSignalBlocker quiet(m_zoom);
    const int wanted = m_view.fit() == PageView::Fit::Width  ? FitWidth
                       : m_view.fit() == PageView::Fit::Page ? FitPage
                                                             : m_view.zoom();
    const int index = m_zoom->findData(wanted);
    m_zoom->setCurrentIndex(index);
    // A size between the listed ones stands in the field all the same.
    m_zoom->setPlaceholderText(tr("%1%").arg(m_words.number(m_view.zoom())));
}

void PageBar::takeZoom(int index)
{
    const int value = m_zoom->itemData(index).toInt();
    if (value == FitWidth || value == FitPage) {
        m_view.setFit(value == FitWidth ? PageView::Fit::Width : PageView::Fit::Page);
    } else {
        m_view.setZoom(value);
    }
    m_view.setFocus();
}

} // namespace tahaluf
