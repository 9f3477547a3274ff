// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageform.h"

#include "domain/errortext.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/look/style.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace headsup::ui {

PageForm::PageForm(const QString& action, QWidget* parent)
    : QWidget(parent)
    , m_id(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_rehearsal(new QCheckBox(tr("Rehearse: nothing leaves this computer"), this))
    , m_problem(new QLabel(this))
    , m_button(new QPushButton(action, this))
{
    m_id->setObjectName(QStringLiteral("pageId"));
    m_id->setPlaceholderText(tr("Digits, from the Page's settings"));
    m_name->setObjectName(QStringLiteral("pageName"));
    m_name->setPlaceholderText(tr("As your customers know it"));
    m_rehearsal->setObjectName(QStringLiteral("pageRehearsal"));
    m_rehearsal->setToolTip(
        tr("A Page that rehearses stays so: what is spent in rehearsal was never spent at Meta."));
    m_rehearsal->setChecked(true);
    m_problem->setObjectName(QStringLiteral("pageProblem"));
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::WindowText);
    m_problem->hide();
    m_button->setObjectName(QStringLiteral("addPage"));
    m_button->setAutoDefault(true);

    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(2 * kGrid);
    form->setVerticalSpacing(kGrid);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->addRow(tr("Page id"), m_id);
    form->addRow(tr("Name"), m_name);
    form->addRow(QString(), m_rehearsal);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(m_button, 0, Qt::AlignLeading);

    connect(m_button, &QPushButton::clicked, this, &PageForm::submit);
    // What was complained about is being mended.
    connect(m_id, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    connect(m_name, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    connect(m_id, &QLineEdit::returnPressed, m_name, qOverload<>(&QWidget::setFocus));
    connect(m_name, &QLineEdit::returnPressed, this, &PageForm::submit);
}

void PageForm::setProblem(const QString& text)
{
    auto colours = palette();
    colours.setColor(QPalette::WindowText, coloursOf(colours).bad);
    m_problem->setPalette(colours);
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void PageForm::clear()
{
    m_id->clear();
    m_name->clear();
    m_rehearsal->setChecked(true);
    setProblem({});
}

void PageForm::submit()
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]{1,20}$"));
    domain::Page page;
    page.id = domain::PageId(m_id->text().trimmed());
    page.name = m_name->text().simplified();
    page.rehearsal = m_rehearsal->isChecked();
    if (page.rehearsal)
        page.graphUrl = QUrl(); // the built-in stand-in
    if (!digits.match(page.id.value()).hasMatch()) {
        setProblem(domain::sentence({domain::ErrorCode::PageIdInvalid, {page.id.value()}}));
        m_id->setFocus();
        return;
    }
    if (page.name.isEmpty()) {
        setProblem(tr("Give the Page a name, so that you can tell it from your other Pages."));
        m_name->setFocus();
        return;
    }
    setProblem({});
    Q_EMIT submitted(page);
}

} // namespace headsup::ui
