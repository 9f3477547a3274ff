// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/messagefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace headsup::domain;
using headsup::campaign::parseMessageFile;
using headsup::campaign::readMessageFile;

class TstMessageFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("source");
        QTest::newRow("plain") << QByteArray("Hello there\n") << QStringLiteral("Hello there");
        QTest::newRow("lines") << QByteArray("One\r\nTwo\r\n") << QStringLiteral("One\nTwo");
        QTest::newRow("begins with a variable") << QByteArray("{first_name|there}, it is back")
                                                << QStringLiteral("{first_name|there}, it is back");
        QTest::newRow("umlauts and emoji") << QByteArray("Gr\xC3\xBC\xC3\x9F"
                                                         "e \xF0\x9F\x8E\x89")
                                           << QString::fromUtf8("Gr\xC3\xBC\xC3\x9F"
                                                                "e \xF0\x9F\x8E\x89");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFHello") << QStringLiteral("Hello");
        QTest::newRow("a list is text") << QByteArray("[1, 2]") << QStringLiteral("[1, 2]");
    }
    void text()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, source);
        const auto file = parseMessageFile(content, QStringLiteral("m.txt"));
        QVERIFY(file.ok());
        QCOMPARE(file->source, source);
        QVERIFY(file->buttons.isEmpty());
    }
    void otherForms()
    {
        const auto name = QStringLiteral("m.json");
        const auto prompt =
            parseMessageFile(R"({"one_time_notif_req": {"title": "Tell you about Aurora 3?"}})", name);
        QVERIFY(prompt.ok());
        QCOMPARE(prompt->source, QStringLiteral("Tell you about Aurora 3?"));
        QVERIFY(isPrompt(prompt->form));
        const auto shipped = parseMessageFile(
            R"({"template": {"name": "order_shipped", "language": "de_DE"}, "parameters": ["{first_name|Guten Tag}",
                "4711"]})",
            name);
        QVERIFY(shipped.ok());
        QCOMPARE(shipped->source, QStringLiteral("{first_name|Guten Tag}\n4711"));
        const MessageForm form = TemplateForm{QStringLiteral("order_shipped"), QStringLiteral("de_DE")};
        QVERIFY(shipped->form == form);
        QCOMPARE(
            parseMessageFile(R"({"template": {"name": "x", "language": "en"}, "parameters": ["a\nb"]})", name)
                .error()
                .code,
            ErrorCode::MessageFileInvalid);
    }
    void json()
    {
        const auto file = parseMessageFile(
            "{\"text\": \"Hi {name|you}\", \"buttons\": ["
            "{\"type\": \"postback\", \"title\": \"Yes\", \"payload\": \"YES\"},"
            "{\"type\": \"web_url\", \"title\": \"Shop\", \"url\": \"https://shop.example/a\"}]}",
            QStringLiteral("m.json"));
        QVERIFY(file.ok());
        QCOMPARE(file->source, QStringLiteral("Hi {name|you}"));
        const QList<Button> buttons{{QStringLiteral("Yes"), ReplyAction{QStringLiteral("YES")}},
            {QStringLiteral("Shop"), LinkAction{QStringLiteral("https://shop.example/a")}}};
        QCOMPARE(file->buttons, buttons);
    }
    void refused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("a slip in the JSON")
            << QByteArray(R"({"text": "Hi",})") << ErrorCode::MessageFileInvalid;
        QTest::newRow("cut JSON") << QByteArray(R"( { "text": "Hi")") << ErrorCode::MessageFileInvalid;
        QTest::newRow("no text") << QByteArray(R"({"message": "Hi"})") << ErrorCode::MessageFileInvalid;
        QTest::newRow("text is a number") << QByteArray(R"({"text": 5})") << ErrorCode::MessageFileInvalid;
        QTest::newRow("unknown button") << QByteArray(R"({"text": "Hi", "buttons": [{"type": "call"}]})")
                                        << ErrorCode::MessageFileInvalid;
        QTest::newRow("button without a title")
            << QByteArray(R"({"text": "Hi", "buttons": [{"type": "postback", "payload": "A"}]})")
            << ErrorCode::ButtonTitleMissing;
        QTest::newRow("button with a bad link")
            << QByteArray(R"({"text": "Hi", "buttons": [{"type": "web_url", "title": "A", "url": "shop"}]})")
            << ErrorCode::ButtonLinkInvalid;
        QTest::newRow("not UTF-8") << QByteArray("Gr\xFC\xDF") << ErrorCode::MessageFileInvalid;
    }
    void refused()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        const auto file = parseMessageFile(content, QStringLiteral("m.json"));
        QVERIFY(!file.ok());
        QCOMPARE(file.error().code, code);
        if (code == ErrorCode::MessageFileInvalid) {
            QCOMPARE(file.error().details.value(0), QStringLiteral("m.json"));
            QVERIFY(!file.error().details.value(1).isEmpty());
        }
    }
    void files()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("m.txt"));
        QCOMPARE(readMessageFile(path).error().code, ErrorCode::FileMissing);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Hello");
        file.close();
        QCOMPARE(readMessageFile(path)->source, QStringLiteral("Hello"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(64 * 1024 + 1, 'a'));
        file.close();
        QCOMPARE(readMessageFile(path).error().code, ErrorCode::MessageFileInvalid);
        QCOMPARE(readMessageFile(folder.path()).error().code, ErrorCode::FileUnreadable);
    }
};

QTEST_GUILESS_MAIN(TstMessageFile)
#include "tst_messagefile.moc"
