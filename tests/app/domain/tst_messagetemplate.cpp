// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagetemplate.h"

#include <QTest>

using namespace headsup::domain;

namespace {

Person named(const QString& first, const QString& last = {}, const QString& whole = {})
{
    Person person;
    person.firstName = first;
    person.lastName = last;
    person.name = whole;
    return person;
}

QString rendered(const QString& source, const Person& person)
{
    const auto made = MessageTemplate::parse(source);
    return made ? made->render(person).value().text() : QStringLiteral("(refused)");
}

} // namespace

class TstMessageTemplate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void renders_data();
    void renders();
    void refuses_data();
    void refuses();
    void nameOfAPerson();
    void valuesAreNotRead();
    void unicode();
    void lengthIsCheckedPerPerson();
    void keepsSourceAndButtons();
    void badButtonIsRefused();
    void hasVariables();
    void plainTextUsesFallbacks();
};

void TstMessageTemplate::renders_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("forAna");
    QTest::addColumn<QString>("forNobody");
    const auto row = [](const char* name, const char16_t* source, const char16_t* ana,
                         const char16_t* nobody) {
        QTest::newRow(name) << QString::fromUtf16(source) << QString::fromUtf16(ana)
                            << QString::fromUtf16(nobody);
    };
    row("no variable", u"Hello", u"Hello", u"Hello");
    row("first name", u"Hi {first_name|there}!", u"Hi Ana!", u"Hi there!");
    row("last name", u"Dear {last_name|customer}", u"Dear Rossi", u"Dear customer");
    row("name", u"{name|Hello}", u"Ana Rossi", u"Hello");
    row("several", u"{first_name|A}{last_name|B}{first_name|C}", u"AnaRossiAna", u"ABC");
    row("blanks inside", u"Hi { first_name | dear friend }.", u"Hi Ana.", u"Hi dear friend.");
    row("fallback with a bar", u"{first_name|you | all}", u"Ana", u"you | all");
    row("doubled braces", u"{{first_name|there}}", u"{first_name|there}", u"{first_name|there}");
    row("variable in braces", u"{{{first_name|there}}}", u"{Ana}", u"{there}");
    row("single closing brace", u"a } b", u"a } b", u"a } b");
    row("doubled closing brace", u"a }} b", u"a } b", u"a } b");
    row("line breaks stay", u"Hi {first_name|there},\n\nit is back.", u"Hi Ana,\n\nit is back.",
        u"Hi there,\n\nit is back.");
}

void TstMessageTemplate::renders()
{
    QFETCH(QString, source);
    QFETCH(QString, forAna);
    QFETCH(QString, forNobody);
    QCOMPARE(rendered(source, named(QStringLiteral("Ana"), QStringLiteral("Rossi"))), forAna);
    QCOMPARE(rendered(source, Person{}), forNobody);
    QCOMPARE(
        rendered(source, named(QStringLiteral("  "), QStringLiteral("\t"), QStringLiteral(" "))), forNobody);
}

void TstMessageTemplate::refuses_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const char16_t* source, ErrorCode code, const char16_t* detail) {
        QTest::newRow(name) << QString::fromUtf16(source) << static_cast<int>(code)
                            << QString::fromUtf16(detail);
    };
    row("unknown", u"Hi {nickname|there}", ErrorCode::VariableUnknown, u"nickname");
    row("capitals", u"Hi {First_Name|there}", ErrorCode::VariableUnknown, u"First_Name");
    row("nothing inside", u"Hi {}", ErrorCode::VariableUnknown, u"");
    row("no fallback", u"Hi {first_name}", ErrorCode::VariableWithoutFallback, u"first_name");
    row("empty fallback", u"Hi {first_name|}", ErrorCode::VariableWithoutFallback, u"first_name");
    row("blank fallback", u"Hi {name|  }", ErrorCode::VariableWithoutFallback, u"name");
    row("unclosed", u"Hi {first_name|there", ErrorCode::VariableUnclosed, u"");
    row("brace at the end", u"Hi {", ErrorCode::VariableUnclosed, u"");
    row("variable in a fallback", u"Hi {first_name|{last_name|there}}", ErrorCode::VariableUnclosed, u"");
    row("closed by the next one", u"{first_name|a and {last_name|b}", ErrorCode::VariableUnclosed, u"");
    row("empty", u"", ErrorCode::MessageEmpty, u"");
    row("blank", u" \n ", ErrorCode::MessageEmpty, u"");
}

void TstMessageTemplate::refuses()
{
    QFETCH(QString, source);
    QFETCH(int, code);
    QFETCH(QString, detail);
    const auto made = MessageTemplate::parse(source);
    QVERIFY(!made.ok());
    QCOMPARE(static_cast<int>(made.error().code), code);
    QCOMPARE(made.error().details.value(0), detail);
}

void TstMessageTemplate::nameOfAPerson()
{
    const auto source = QStringLiteral("{name|you}");
    const auto ana = QStringLiteral("Ana");
    const auto rossi = QStringLiteral("Rossi");
    QCOMPARE(rendered(source, named(ana, rossi)), QStringLiteral("Ana Rossi"));
    QCOMPARE(rendered(source, named(ana)), ana);
    QCOMPARE(rendered(source, named({}, rossi)), rossi);
    QCOMPARE(rendered(source, named(ana, rossi, QStringLiteral(" Dr. Ana Rossi "))),
        QStringLiteral("Dr. Ana Rossi"));
    QCOMPARE(rendered(source, named(QStringLiteral(" Ana "), QStringLiteral(" Rossi "))),
        QStringLiteral("Ana Rossi"));
    // A whole name is not taken apart: nobody knows which part is the first name.
    QCOMPARE(rendered(QStringLiteral("{first_name|you}"), named({}, {}, QStringLiteral("Ana Rossi"))),
        QStringLiteral("you"));
}

void TstMessageTemplate::valuesAreNotRead()
{
    QCOMPARE(rendered(QStringLiteral("Hi {first_name|there}"), named(QStringLiteral("{last_name|x}"))),
        QStringLiteral("Hi {last_name|x}"));
    QCOMPARE(rendered(QStringLiteral("Hi {first_name|there} %1"), named(QStringLiteral("%1"))),
        QStringLiteral("Hi %1 %1"));
}

void TstMessageTemplate::unicode()
{
    QCOMPARE(rendered(QStringLiteral("Grüße, {first_name|ihr Lieben} 🎉"), named(QStringLiteral("Jürgen"))),
        QStringLiteral("Grüße, Jürgen 🎉"));
    QCOMPARE(rendered(QStringLiteral("{first_name|お客様}へ"), Person{}), QStringLiteral("お客様へ"));
    QCOMPARE(rendered(QStringLiteral("مرحبا {first_name|بك}"), named(QStringLiteral("ليلى"))),
        QStringLiteral("مرحبا ليلى"));
    QCOMPARE(rendered(QStringLiteral("{first_name|👩‍👩‍👧}"), Person{}),
        QStringLiteral("👩‍👩‍👧"));
}

void TstMessageTemplate::lengthIsCheckedPerPerson()
{
    const auto made =
        MessageTemplate::parse(QString(QString(1994, u'a') + QStringLiteral("{first_name|you}")));
    QVERIFY(made.ok());
    QCOMPARE(made->render(named(QStringLiteral("Bello"))).value().text().size(), 1999);
    const auto tooLong = made->render(named(QStringLiteral("Bellos")));
    QCOMPARE(tooLong.error().code, ErrorCode::MessageTooLong);
    QCOMPARE(tooLong.error().details.value(0), QStringLiteral("2000"));
    // Too long even with the fallback: refused when it is written, not when it is sent.
    const auto never =
        MessageTemplate::parse(QString(QString(1998, u'a') + QStringLiteral("{first_name|you}")));
    QCOMPARE(never.error().code, ErrorCode::MessageTooLong);
}

void TstMessageTemplate::keepsSourceAndButtons()
{
    const QList<Button> buttons{{QStringLiteral("Yes"), ReplyAction{QStringLiteral("YES")}}};
    const auto source = QStringLiteral("Hi { first_name | there }");
    const auto made = MessageTemplate::parse(source, buttons);
    QVERIFY(made.ok());
    QCOMPARE(made->source(), source);
    QVERIFY(made->buttons() == buttons);
    QVERIFY(made->render(Person{}).value().buttons() == buttons);
    QVERIFY(made.value() == MessageTemplate::parse(source, buttons).value());
    QVERIFY(!(made.value() == MessageTemplate::parse(source).value()));
}

void TstMessageTemplate::badButtonIsRefused()
{
    const QList<Button> buttons{{QStringLiteral("Shop"), LinkAction{QStringLiteral("lumen")}}};
    QCOMPARE(
        MessageTemplate::parse(QStringLiteral("Hi"), buttons).error().code, ErrorCode::ButtonLinkInvalid);
}

void TstMessageTemplate::hasVariables()
{
    QVERIFY(!MessageTemplate::parse(QStringLiteral("Hello")).value().hasVariables());
    QVERIFY(!MessageTemplate::parse(QStringLiteral("{{name}}")).value().hasVariables());
    QVERIFY(MessageTemplate::parse(QStringLiteral("{name|you}")).value().hasVariables());
    QVERIFY(MessageTemplate::parse(QStringLiteral("Hi {name|you}")).value().hasVariables());
}

void TstMessageTemplate::plainTextUsesFallbacks()
{
    const auto made = MessageTemplate::parse(QStringLiteral("Hi {first_name|there}, {{it}} is back."));
    QVERIFY(made.ok());
    QCOMPARE(made->plainText(), QStringLiteral("Hi there, {it} is back."));
}

QTEST_GUILESS_MAIN(TstMessageTemplate)
#include "tst_messagetemplate.moc"
