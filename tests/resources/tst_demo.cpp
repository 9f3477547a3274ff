// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagetemplate.h"
#include "domain/optin.h"
#include "domain/prompt.h"
#include "domain/topickind.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace headsup::domain;

namespace {

QByteArray demoFile(const char* name)
{
    QFile file(QStringLiteral(HEADSUP_SOURCE "/resources/demo/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Rows of a CSV text, plainly: no guessing, no repair.
QList<QStringList> rowsOf(const QString& text, QChar separator)
{
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && quoted && i + 1 < text.size() && text[i + 1] == c) {
            rows.last().last() += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == separator) {
            rows.last().append(QString());
        } else if (!quoted && c == u'\n') {
            rows.append({QString()});
        } else if (quoted || c != u'\r') {
            rows.last().last() += c;
        }
    }
    rows.removeLast(); // behind the last line break
    return rows;
}

enum Column {
    Psid_,
    First,
    Last,
    Locale,
    Zone,
    Topic_,
    Kind,
    Prompt_,
    Token,
    OptedInAt,
    Sent,
    Item,
    Price,
    Date
};

} // namespace

class TstDemo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void shape();
    void everyKindIsThere();
    void enoughPeopleForTheMainJob();
    void nobodyIsNearTheYear();
    void tokensAreObviouslyFake();
    void xeroChatLayout();
    void messagesAreValid_data();
    void messagesAreValid();
    void buttonsAreValid();

private:
    QList<QStringList> m_whole; ///< the rows that no damage touched, duplicates included
    qsizetype m_records = 0;
    const Instant m_anchor = fromIso(QStringLiteral("2026-11-01T00:00:00Z")).value();
};

void TstDemo::initTestCase()
{
    const auto bytes = demoFile("optins.csv");
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"
                             "Messenger user id;"));
    const auto rows = rowsOf(QString::fromUtf8(bytes.mid(3)), u';');
    m_records = rows.size() - 1;
    for (const auto& row : rows.mid(1)) {
        const bool whole = row.size() == rows.front().size() && row[Psid_].size() >= 16 &&
                           !row[Psid_].endsWith(u'0') && row[Token].size() == 15 &&
                           Prompt::from(row[Prompt_]) && fromIso(row[OptedInAt]);
        if (whole)
            m_whole.append(row);
    }
}

void TstDemo::shape()
{
    QCOMPARE(m_records, 5000);
    QCOMPARE(m_whole.size(), 5000 - 23);
    QSet<QString> tokens;
    qsizetype withLineBreak = 0;
    for (const auto& row : m_whole) {
        tokens.insert(row[Token]);
        withLineBreak += row.last().contains(u'\n') ? 1 : 0;
    }
    QCOMPARE(tokens.size(), m_whole.size() - 15);
    QVERIFY(withLineBreak > 20);
}

void TstDemo::everyKindIsThere()
{
    QSet<QString> kinds;
    QSet<QString> topics;
    for (const auto& row : m_whole) {
        QVERIFY2(topicKindFromSlug(row[Kind]).has_value(), qPrintable(row[Kind]));
        kinds.insert(row[Kind]);
        topics.insert(row[Topic_]);
        QCOMPARE(row[Price].isEmpty(), row[Kind] != u"price_drop");
        QVERIFY(row[Date].isEmpty() || *fromIso(row[Date]) > m_anchor);
    }
    QCOMPARE(kinds.size(), static_cast<qsizetype>(kTopicKinds.size()));
    QCOMPARE(topics.size(), 14);
}

void TstDemo::enoughPeopleForTheMainJob()
{
    QSet<QString> people;
    for (const auto& row : m_whole) {
        const bool unused = row[Sent] == u"no" && expiryOf(*fromIso(row[OptedInAt])) > m_anchor;
        if (unused && row[Topic_] == u"Aurora 2 trail shoes")
            people.insert(row[Psid_]);
    }
    QCOMPARE(people.size(), 996);
}

void TstDemo::nobodyIsNearTheYear()
{
    // A shift by whole days, up to a day short, must not change anybody's state.
    for (const auto& row : m_whole) {
        const auto age = m_anchor - *fromIso(row[OptedInAt]);
        QVERIFY(age > std::chrono::hours{0});
        QVERIFY(age < std::chrono::days{362} || age > std::chrono::days{365});
    }
}

void TstDemo::tokensAreObviouslyFake()
{
    for (const auto& row : m_whole)
        QVERIFY(row[Token].startsWith(u"otn-demo-"));
}

void TstDemo::xeroChatLayout()
{
    const auto rows = rowsOf(QString::fromUtf8(demoFile("xerochat_otn_optin_subscriber.csv")), u',');
    QCOMPARE(rows.size(), 301);
    QCOMPARE(rows.front().join(u','), QStringLiteral("id,otn_id,subscriber_id,page_table_id,otn_token,optin_"
                                                     "time,is_sent,sent_time,sent_response,deleted"));
    const auto never = QStringLiteral("0000-00-00 00:00:00");
    for (const auto& row : rows.mid(1)) {
        QCOMPARE(row.size(), 10);
        QVERIFY(row[4].startsWith(u"otn-demo-x"));
        QCOMPARE(row[7] == never, row[6] == u"0");
        const auto answer = QJsonDocument::fromJson(row[8].toUtf8()).object();
        QCOMPARE(answer.value(u"recipient_id").toString(), row[6] == u"1" ? row[2] : QString());
    }
}

void TstDemo::messagesAreValid_data()
{
    QTest::addColumn<QByteArray>("file");
    for (const char* name :
        {"message_aurora.txt", "message_aurora_unclear.txt", "message_aurora_not_relevant.txt"})
        QTest::newRow(name) << QByteArray(name);
}

void TstDemo::messagesAreValid()
{
    QFETCH(QByteArray, file);
    const auto made = MessageTemplate::parse(QString::fromUtf8(demoFile(file.constData())).trimmed());
    QVERIFY(made.ok());
    QVERIFY(made->hasVariables());
    QVERIFY(made->plainText().startsWith(u"Hi there, "));
}

void TstDemo::buttonsAreValid()
{
    const auto json = QJsonDocument::fromJson(demoFile("message_aurora_buttons.json")).object();
    QList<Button> buttons;
    for (const auto value : json.value(u"buttons").toArray()) {
        const auto object = value.toObject();
        Button button{object.value(u"title").toString(), ReplyAction{object.value(u"payload").toString()}};
        if (object.value(u"type").toString() == u"web_url")
            button.action = LinkAction{object.value(u"url").toString()};
        buttons.append(button);
    }
    QCOMPARE(buttons.size(), 2);
    QVERIFY(MessageTemplate::parse(json.value(u"text").toString(), buttons).ok());
}

QTEST_GUILESS_MAIN(TstDemo)
#include "tst_demo.moc"
