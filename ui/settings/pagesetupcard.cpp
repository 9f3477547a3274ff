// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pagesetupcard.h"

#include "domain/errortext.h"
#include "ui/help/helptexts.h"
#include "ui/look/metrics.h"
#include "ui/shell/undodesk.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace headsup::ui {

using domain::Psid;
using domain::Result;

namespace {

QString nameOf(const domain::Person& person)
{
    return person.name.isEmpty() ? person.psid.value() : person.name;
}

QHBoxLayout* inRow(QWidget* first, std::initializer_list<QWidget*> others)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(first, 1);
    for (auto* one : others)
        row->addWidget(one);
    return row;
}

} // namespace

Card* permissionCard(QWidget* parent)
{
    auto* card = new Card(parent);
    card->body()->setSpacing(kGrid);
    card->body()->addWidget(new SectionTitle(PageSetupCard::tr("Permission from Meta"), card));
    int number = 0;
    for (const auto& step : permissionSteps()) {
        auto* line = new QLabel(PageSetupCard::tr("%1. %2", "number and text of a step")
                                    .arg(card->locale().toString(++number), step),
            card);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        card->body()->addWidget(line);
    }
    return card;
}

PageSetupCard::PageSetupCard(const Desk& desk, QWidget* parent)
    : Card(parent)
    , m_desk(desk)
    , m_keychain(new CaptionLabel({}, this))
    , m_testerNow(new CaptionLabel({}, this))
    , m_tester(new QLineEdit(this))
    , m_saveTester(new QPushButton(tr("Save"), this))
    , m_noTester(new QPushButton(tr("Nobody"), this))
    , m_version(new QLineEdit(desk.page.graphVersion, this))
    , m_saveVersion(new QPushButton(tr("Save"), this))
    , m_secret(new QLineEdit(this))
    , m_saveSecret(new QPushButton(tr("Save"), this))
    , m_removeSecret(new QPushButton(tr("Remove"), this))
    , m_keptVersion(desk.page.graphVersion)
{
    m_keychain->setObjectName(QStringLiteral("keychainState"));
    m_testerNow->setObjectName(QStringLiteral("testerState"));
    m_tester->setObjectName(QStringLiteral("tester"));
    m_saveTester->setObjectName(QStringLiteral("saveTester"));
    m_noTester->setObjectName(QStringLiteral("noTester"));
    m_version->setObjectName(QStringLiteral("graphVersion"));
    m_saveVersion->setObjectName(QStringLiteral("saveVersion"));
    m_secret->setObjectName(QStringLiteral("appSecret"));
    m_saveSecret->setObjectName(QStringLiteral("saveSecret"));
    m_removeSecret->setObjectName(QStringLiteral("removeSecret"));
    m_saveTester->setAccessibleName(tr("Save the tester"));
    m_noTester->setAccessibleName(tr("No tester"));
    m_saveVersion->setAccessibleName(tr("Save the version"));
    m_saveSecret->setAccessibleName(tr("Save the app secret"));
    m_removeSecret->setAccessibleName(tr("Remove the app secret"));
    m_tester->setPlaceholderText(tr("Id of a person, as the list of people shows it"));
    m_secret->setPlaceholderText(tr("Only if your app requires a proof with each call"));
    m_secret->setEchoMode(QLineEdit::Password);

    body()->setSpacing(kGrid);
    body()->addWidget(new SectionTitle(tr("Set-up"), this));
    body()->addWidget(m_keychain);
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(2 * kGrid);
    form->setVerticalSpacing(kGrid);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const auto addRow = [form](const QString& text, QWidget* field, std::initializer_list<QWidget*> buttons) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        field->setAccessibleName(text);
        form->addRow(label, inRow(field, buttons));
    };
    addRow(tr("Tester"), m_tester, {m_saveTester, m_noTester});
    form->addRow(QString(), m_testerNow);
    addRow(tr("Graph version"), m_version, {m_saveVersion});
    if (!desk.page.rehearsal)
        addRow(tr("App secret"), m_secret, {m_saveSecret, m_removeSecret});
    else
        for (QWidget* one : {static_cast<QWidget*>(m_secret), static_cast<QWidget*>(m_saveSecret),
                 static_cast<QWidget*>(m_removeSecret)})
            one->hide();
    body()->addLayout(form);

    connect(m_saveTester, &QPushButton::clicked, this, &PageSetupCard::saveTester);
    connect(m_tester, &QLineEdit::returnPressed, this, &PageSetupCard::saveTester);
    connect(m_noTester, &QPushButton::clicked, this, [this] { setTester(std::nullopt); });
    connect(m_saveVersion, &QPushButton::clicked, this, &PageSetupCard::saveVersion);
    connect(m_version, &QLineEdit::returnPressed, this, &PageSetupCard::saveVersion);
    connect(m_saveSecret, &QPushButton::clicked, this, [this] {
        const domain::Secret secret(m_secret->text().trimmed());
        if (!secret.isEmpty())
            saveSecret(secret);
    });
    connect(m_removeSecret, &QPushButton::clicked, this, [this] { saveSecret({}); });
}

void PageSetupCard::load()
{
    fillKept();
    struct Facts
    {
        std::optional<domain::Person> tester;
        domain::Page page;
    };
    m_ticket = m_desk.reads->ask(
        [id = m_desk.page.id](store::Reader& reader, const store::CancelFlag&) -> Result<Facts> {
            const auto tester = reader.tester(id);
            if (!tester)
                return tester.err();
            const auto page = reader.page(id);
            if (!page)
                return page.err();
            return Facts{*tester, *page};
        },
        this,
        [this](const Result<Facts>& facts) {
            if (!facts) {
                Q_EMIT failed(facts.error());
                return;
            }
            m_kept.reset();
            if (facts->tester)
                m_kept = facts->tester->psid;
            m_testerNow->setText(facts->tester ? tr("Test messages go to %1.").arg(nameOf(*facts->tester))
                                               : tr("Nobody gets test messages yet. Best choose yourself."));
            m_tester->setText(m_kept ? m_kept->value() : QString());
            m_noTester->setEnabled(m_kept.has_value());
            m_keptVersion = facts->page.graphVersion;
            m_version->setText(m_keptVersion);
        });
}

void PageSetupCard::fillKept()
{
    if (m_desk.page.rehearsal) {
        m_keychain->setText(tr("In rehearsal no access token is needed."));
        return;
    }
    m_desk.engine->askKept(m_desk.page.id, this, [this](const Result<session::Room::Kept>& kept) {
        if (!kept)
            m_keychain->setText(tr("This computer's keychain does not answer. A token is then kept until you "
                                   "close Headsup, and nowhere else."));
        else if (!kept->token)
            m_keychain->setText(tr("The keychain holds no access token of this Page."));
        else
            m_keychain->setText(kept->appSecret
                                    ? tr("The keychain holds the access token and the app secret.")
                                    : tr("The keychain holds the access token and no app secret."));
        m_removeSecret->setEnabled(kept && kept->appSecret);
    });
}

void PageSetupCard::saveTester()
{
    const auto text = m_tester->text().trimmed();
    if (!text.isEmpty())
        setTester(Psid(text));
}

void PageSetupCard::setTester(const std::optional<Psid>& psid)
{
    if (psid == m_kept)
        return;
    const auto setting = [page = m_desk.page.id](const std::optional<Psid>& one) {
        return [page, one](session::Room& room) { return room.store().setTester(page, one); };
    };
    m_desk.engine->ask(setting(psid), this, [this, setting, psid, before = m_kept](const Result<void>& set) {
        if (!set) {
            Q_EMIT failed(set.error());
            return;
        }
        if (m_desk.undo)
            m_desk.undo->did(tr("choice of the tester"), *m_desk.engine, setting(before), setting(psid));
        load();
        Q_EMIT said(psid ? tr("The tester is saved.") : tr("Nobody is the tester now."));
        Q_EMIT changed();
    });
}

void PageSetupCard::saveVersion()
{
    const auto version = m_version->text().trimmed();
    if (version == m_keptVersion)
        return;
    const auto setting = [page = m_desk.page.id](const QString& one) {
        return [page, one](session::Room& room) { return room.setGraphVersion(page, one); };
    };
    m_desk.engine->ask(
        setting(version), this, [this, setting, version, before = m_keptVersion](const Result<void>& set) {
            if (!set) {
                Q_EMIT failed(set.error());
                m_version->setFocus();
                return;
            }
            m_keptVersion = version;
            if (m_desk.undo)
                m_desk.undo->did(
                    tr("change of the Graph version"), *m_desk.engine, setting(before), setting(version));
            Q_EMIT said(tr("From now on this Page speaks %1.").arg(version));
            Q_EMIT changed();
        });
}

void PageSetupCard::saveSecret(const domain::Secret& secret)
{
    m_secret->clear();
    m_desk.engine->saveAppSecret(secret, this, [this, removed = secret.isEmpty()](const Result<void>& saved) {
        fillKept();
        if (!saved)
            Q_EMIT failed(saved.error());
        else
            Q_EMIT said(removed ? tr("The app secret is removed from the keychain.")
                                : tr("The app secret is in the keychain."));
    });
}

} // namespace headsup::ui
