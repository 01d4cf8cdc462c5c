// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ServiceDetail.h"

#include "coalition/ServiceQueries.h"
#include "language/DateText.h"
#include "language/NameInLanguage.h"
#include "pages/AttachmentsPanel.h"
#include "reports/papers/ServiceFacts.h"
#include "theme/Theme.h"
#include "Workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tahaluf {

namespace {

const QStringList& formFields()
{
    static const QStringList fields{QStringLiteral("name"),
                                    QStringLiteral("member"),
                                    QStringLiteral("kind"),
                                    QStringLiteral("for_women"),
                                    QStringLiteral("for_men"),
                                    QStringLiteral("for_children"),
                                    QStringLiteral("for_workers"),
                                    QStringLiteral("languages"),
                                    QStringLiteral("area"),
                                    QStringLiteral("days"),
                                    QStringLiteral("opens_at"),
                                    QStringLiteral("closes_at"),
                                    QStringLiteral("phone"),
                                    QStringLiteral("email"),
                                    QStringLiteral("contact"),
                                    QStringLiteral("capacity"),
                                    QStringLiteral("how_to_refer"),
                                    QStringLiteral("address"),
                                    QStringLiteral("address_audience"),
                                    QStringLiteral("audience"),
                                    QStringLiteral("verified_on"),
                                    QStringLiteral("name_en"),
                                    QStringLiteral("how_to_refer_en")};
    return fields;
}

} // namespace

ServiceDetail::ServiceDetail(PageContext& context, QWidget* parent)
    : RecordDetail(context, QStringLiteral("services"), formFields(), Arrangement::Stacked, parent)
    , m_when(new QLabel(this))
{
    form().fold({QStringLiteral("name_en"), QStringLiteral("how_to_refer_en")});
    auto* verify = new QPushButton(tr("Confirmed today"), this);
    verify->setAccessibleName(verify->text());
    verify->setToolTip(QStringLiteral("F4"));
    connect(verify, &QPushButton::clicked, this, &ServiceDetail::verifyToday);
    addCommand(verify);
    m_when->setTextFormat(Qt::PlainText);
    m_when->setWordWrap(true);
    upper()->addWidget(m_when);
    addSection(tr("Attachments"), new AttachmentsPanel(context, QStringLiteral("services"), this));
}

void ServiceDetail::verifyToday()
{
    const ServiceId id(form().id());
    if (!id.isValid()) {
        return;
    }
    if (Result<void> verified = context().workspace().services().verify({id}); !verified) {
        context().fail(verified.error());
        return;
    }
    context().say(tr("Noted: the body confirmed this service today."));
}

void ServiceDetail::showHeader()
{
    const ServiceId id(form().id());
    if (!id.isValid()) {
        return;
    }
    Result<Service> service = context().workspace().records().services.get(id);
    if (!service) {
        context().fail(service.error());
        return;
    }
    const Phrasebook& book = context().phrasebook();
    QString body;
    if (Result<std::optional<Member>> member = context().workspace().records().members.find(service->member);
        member && *member) {
        body = nameInLanguage(book, (*member)->name, (*member)->nameEn);
    }
    setHeader(nameInLanguage(book, service->name, service->nameEn), body);
    const bool isDue = needsVerifying(*service, context().today());
    setState(isDue ? QStringLiteral("overdue") : QStringLiteral("adopted"), isDue ? tr("To verify") : tr("Verified"));
    QStringList lines{
        tr("%1. For: %2.").arg(ServiceFacts::hours(*service, book), ServiceFacts::groups(*service, book))};
    if (!service->verifiedOn.isValid()) {
        lines << tr("The body never confirmed what is recorded here.");
    } else if (isDue) {
        lines << tr("Last confirmed on %1: ask the body again.").arg(DateText(book).dual(service->verifiedOn));
    }
    setRole(*m_when, isDue ? Role::Problem : Role::Muted);
    m_when->setText(lines.join(u' '));
}

} // namespace tahaluf
