// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/message.h"
#include "domain/messagetemplate.h"

#include <QTest>

using namespace headsup::domain;

namespace {

Button reply(const QString& title, const QString& payload = QStringLiteral("YES"))
{
    return {title, ReplyAction{payload}};
}

Button link(const QString& url)
{
    return {QStringLiteral("See it"), LinkAction{url}};
}

QString letters(qsizetype count)
{
    return QString(count, u'a');
}

} // namespace

Q_DECLARE_METATYPE(headsup::domain::Button)

class TstMessage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textLength_data();
    void textLength();
    void emptyText();
    void buttonCount();
    void buttonTitle_data();
    void buttonTitle();
    void payload_data();
    void payload();
    void links_data();
    void links();
    void oneBadButtonSpoilsTheMessage();
    void whatIsSentIsWhatWasMeasured();
    void equality();
    void thePromptAsAMessage();
    void templates();
};

void TstMessage::thePromptAsAMessage()
{
    const MessageForm prompt = PromptForm{};
    QVERIFY(Message::from(letters(65), {}, prompt).ok());
    QCOMPARE(Message::from(letters(66), {}, prompt).error().code, ErrorCode::PromptTooLong);
    QCOMPARE(Message::from(QStringLiteral(" "), {}, prompt).error().code, ErrorCode::PromptEmpty);
    QCOMPARE(Message::from(letters(5), {reply(QStringLiteral("Yes"))}, prompt).error().code,
        ErrorCode::PromptWithButtons);
    // Everybody sees the same words, since the cool-down is about them.
    QCOMPARE(MessageTemplate::parse(QStringLiteral("{first_name|You}, more?"), {}, prompt).error().code,
        ErrorCode::VariableUnknown);
}

void TstMessage::templates()
{
    const auto made = [](const char* name, const char* language, const QList<Button>& buttons = {}) {
        return Message::from(
            {}, buttons, TemplateForm{QString::fromLatin1(name), QString::fromLatin1(language)});
    };
    QVERIFY(made("order_shipped", "en").ok()); // without a parameter
    QVERIFY(made("order_shipped", "de_DE", {reply(QStringLiteral("Track"))}).ok());
    QCOMPARE(made("Order shipped", "en").error().code, ErrorCode::TemplateInvalid);
    QCOMPARE(made("order_shipped", "english").error().code, ErrorCode::TemplateInvalid);
    QCOMPARE(made("order_shipped", "en", {link(QStringLiteral("https://shop.example"))}).error().code,
        ErrorCode::TemplateInvalid);
}

void TstMessage::textLength_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("buttons");
    QTest::addColumn<QString>("limit"); // empty: fits
    QTest::newRow("one letter") << letters(1) << 0 << QString();
    QTest::newRow("longest") << letters(1999) << 0 << QString();
    QTest::newRow("one too many") << letters(2000) << 0 << QStringLiteral("1999");
    QTest::newRow("longest with a button") << letters(640) << 1 << QString();
    QTest::newRow("one too many with a button") << letters(641) << 1 << QStringLiteral("640");
    QTest::newRow("one too many with three buttons") << letters(641) << 3 << QStringLiteral("640");
    // An emoji outside the first plane takes two of Messenger's units.
    QTest::newRow("emoji, fits") << QString(letters(1997) + QStringLiteral("🎉")) << 0 << QString();
    QTest::newRow("emoji, too long") << QString(letters(1998) + QStringLiteral("🎉")) << 0
                                     << QStringLiteral("1999");
}

void TstMessage::textLength()
{
    QFETCH(QString, text);
    QFETCH(int, buttons);
    QFETCH(QString, limit);
    const auto made = Message::from(text, QList<Button>(buttons, reply(QStringLiteral("Yes"))));
    QCOMPARE(made.ok(), limit.isEmpty());
    if (limit.isEmpty()) {
        QCOMPARE(made->text(), text);
        QCOMPARE(made->buttons().size(), buttons);
    } else {
        const Error expected{ErrorCode::MessageTooLong, {QString::number(text.size()), limit}};
        QVERIFY(made.error() == expected);
    }
}

void TstMessage::emptyText()
{
    for (const auto& text : {QString(), QStringLiteral(" "), QStringLiteral("\n\t "), QStringLiteral(" ")})
        QCOMPARE(Message::from(text).error().code, ErrorCode::MessageEmpty);
}

void TstMessage::buttonCount()
{
    const auto text = QStringLiteral("Hello");
    QVERIFY(Message::from(text, QList<Button>(3, reply(QStringLiteral("Yes")))).ok());
    const auto four = Message::from(text, QList<Button>(4, reply(QStringLiteral("Yes"))));
    const Error expected{ErrorCode::TooManyButtons, {QStringLiteral("4")}};
    QVERIFY(four.error() == expected);
    QCOMPARE(textLimit(0), 1999);
    QCOMPARE(textLimit(1), 640);
    QCOMPARE(textLimit(3), 640);
}

void TstMessage::buttonTitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("error"); // -1: good
    QTest::newRow("one letter") << QStringLiteral("J") << -1;
    QTest::newRow("twenty") << letters(20) << -1;
    QTest::newRow("twenty-one") << letters(21) << static_cast<int>(ErrorCode::ButtonTitleTooLong);
    QTest::newRow("twenty emoji") << QStringLiteral("🎉").repeated(20) << -1;
    QTest::newRow("twenty-one emoji")
        << QStringLiteral("🎉").repeated(21) << static_cast<int>(ErrorCode::ButtonTitleTooLong);
    QTest::newRow("none") << QString() << static_cast<int>(ErrorCode::ButtonTitleMissing);
    QTest::newRow("blanks") << QStringLiteral("   ") << static_cast<int>(ErrorCode::ButtonTitleMissing);
}

void TstMessage::buttonTitle()
{
    QFETCH(QString, title);
    QFETCH(int, error);
    const auto checked = checkButton(reply(title));
    QCOMPARE(checked.ok(), error < 0);
    if (error >= 0)
        QCOMPARE(static_cast<int>(checked.error().code), error);
}

void TstMessage::payload_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<bool>("good");
    QTest::newRow("one") << QStringLiteral("Y") << true;
    QTest::newRow("thousand") << letters(1000) << true;
    QTest::newRow("thousand and one") << letters(1001) << false;
    QTest::newRow("none") << QString() << false;
    QTest::newRow("blank") << QStringLiteral(" ") << false;
}

void TstMessage::payload()
{
    QFETCH(QString, payload);
    QFETCH(bool, good);
    const auto checked = checkButton(reply(QStringLiteral("Yes"), payload));
    QCOMPARE(checked.ok(), good);
    if (!good) {
        const Error expected{ErrorCode::ButtonPayloadMissing, {QStringLiteral("Yes")}};
        QVERIFY(checked.error() == expected);
    }
}

void TstMessage::links_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("good");
    QTest::newRow("https") << QStringLiteral("https://lumen.example/aurora-2") << true;
    QTest::newRow("http") << QStringLiteral("http://lumen.example") << true;
    QTest::newRow("capitals") << QStringLiteral("HTTPS://LUMEN.EXAMPLE/") << true;
    QTest::newRow("query") << QStringLiteral("https://lumen.example/?a=1&b=%C3%BC#top") << true;
    QTest::newRow("letters of other scripts") << QStringLiteral("https://müller.example/größe") << true;
    QTest::newRow("none") << QString() << false;
    QTest::newRow("no scheme") << QStringLiteral("lumen.example/aurora-2") << false;
    QTest::newRow("no host") << QStringLiteral("https://") << false;
    QTest::newRow("no host, path") << QStringLiteral("https:///aurora") << false;
    QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << false;
    QTest::newRow("file") << QStringLiteral("file:///etc/hosts") << false;
    QTest::newRow("phone") << QStringLiteral("tel:+49301234567") << false;
    QTest::newRow("blank inside") << QStringLiteral("https://lumen.example/a b") << false;
    QTest::newRow("words") << QStringLiteral("see our shop") << false;
}

void TstMessage::links()
{
    QFETCH(QString, url);
    QFETCH(bool, good);
    const auto checked = checkButton(link(url));
    QCOMPARE(checked.ok(), good);
    if (!good) {
        const Error expected{ErrorCode::ButtonLinkInvalid, {url}};
        QVERIFY(checked.error() == expected);
    }
}

void TstMessage::oneBadButtonSpoilsTheMessage()
{
    const auto made = Message::from(
        QStringLiteral("Hello"), {reply(QStringLiteral("Yes")), link(QStringLiteral("https://lumen.example")),
                                     link(QStringLiteral("no"))});
    QCOMPARE(made.error().code, ErrorCode::ButtonLinkInvalid);
}

void TstMessage::whatIsSentIsWhatWasMeasured()
{
    // Blanks around a title do not count; so they must not be sent either, or Messenger would count them.
    const auto title = QString(QStringLiteral("Yes") + QString(30, u' '));
    QVERIFY(checkButton(reply(title)).ok());
    const auto made = Message::from(QStringLiteral("Hello"), {reply(title)});
    QVERIFY(made.ok());
    QCOMPARE(made->buttons().front().title, QStringLiteral("Yes"));
}

void TstMessage::equality()
{
    const auto yes = reply(QStringLiteral("Yes"));
    const auto text = QStringLiteral("Hello");
    QVERIFY(Message::from(text, {yes}).value() == Message::from(text, {yes}).value());
    QVERIFY(!(Message::from(text, {yes}).value() == Message::from(text).value()));
    QVERIFY(!(yes == reply(QStringLiteral("Yes"), QStringLiteral("NO"))));
    QVERIFY(!(yes == Button{QStringLiteral("Yes"), LinkAction{QStringLiteral("YES")}}));
}

QTEST_GUILESS_MAIN(TstMessage)
#include "tst_message.moc"
