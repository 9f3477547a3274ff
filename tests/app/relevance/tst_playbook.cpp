// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/checker.h"
#include "relevance/playbook.h"

#include <QRegularExpression>
#include <QTest>

using namespace headsup;
using namespace headsup::relevance;

class TstPlaybook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesKeepTheirPromise_data();
    void samplesKeepTheirPromise();
    void fillsFields();
    void namesMissingFields();
    void fallsBackToEnglish();
};

void TstPlaybook::samplesKeepTheirPromise_data()
{
    QTest::addColumn<domain::TopicKind>("kind");
    QTest::addColumn<QString>("language");
    const auto playbooks = Playbooks::load();
    QVERIFY(playbooks.ok());
    for (const auto kind : domain::kTopicKinds) {
        auto languages = playbooks.value().forKind(kind).samples.keys();
        for (const auto* needed : {"en", "de", "fr", "es", "it", "pt"})
            QVERIFY2(languages.contains(QString::fromLatin1(needed)), needed);
        for (const auto& language : languages)
            QTest::addRow("%s %s", qPrintable(domain::slug(kind)), qPrintable(language)) << kind << language;
    }
}

/// Every sample message, filled with the example, is relevant to every sample prompt of its kind.
void TstPlaybook::samplesKeepTheirPromise()
{
    QFETCH(domain::TopicKind, kind);
    QFETCH(QString, language);
    const auto playbooks = Playbooks::load();
    QVERIFY(playbooks.ok());
    const auto& playbook = playbooks.value().forKind(kind);
    QCOMPARE(playbook.kind, kind);
    QVERIFY(playbook.samples.contains(language));
    const auto samples = playbook.samplesFor(language);
    QVERIFY(samples.prompts.size() >= 2 && samples.messages.size() >= 2);
    const auto lexicons = Lexicons::load();
    QVERIFY(lexicons.ok());
    const Checker checker(lexicons.value());
    const QRegularExpression variable(QStringLiteral("\\{\\w+\\|(\\w+)\\}"));
    for (const auto& promptSample : samples.prompts) {
        const auto prompt = fillSample(promptSample, samples.example);
        QVERIFY2(!prompt.contains(u'[') && prompt.size() <= 65, qPrintable(prompt));
        QVERIFY2(checker.checkPrompt(kind, prompt, language).isEmpty(), qPrintable(prompt));
        for (const auto& messageSample : samples.messages) {
            const auto message =
                fillSample(messageSample, samples.example).replace(variable, QStringLiteral("\\1"));
            QVERIFY2(!message.contains(u'['), qPrintable(message));
            const auto answer = checker.check({kind, prompt, message, language, {}});
            QVERIFY2(answer.verdict == domain::Verdict::Relevant,
                qPrintable(prompt + QStringLiteral(" | ") + message + QStringLiteral(" | ") + answer.reason +
                           QStringLiteral(" | ") + answer.subject.join(u'/')));
        }
    }
}

void TstPlaybook::fillsFields()
{
    const QMap<QString, QString> fields{{u"item"_qs, u"[price] lamp"_qs}, {u"price"_qs, u"$5"_qs}};
    QCOMPARE(fillSample(u"The [item] costs [price]. [link] [ [x"_qs, fields),
        u"The [price] lamp costs $5. [link] [ [x"_qs);
    QCOMPARE(fillSample({}, fields), QString());
}

void TstPlaybook::namesMissingFields()
{
    const auto playbooks = Playbooks::load();
    QVERIFY(playbooks.ok());
    const auto& drop = playbooks.value().forKind(domain::TopicKind::PriceDrop);
    QCOMPARE(
        missingFields(drop, {{u"item"_qs, u"lamp"_qs}, {u"price"_qs, u" "_qs}}), QStringList{u"price"_qs});
    QCOMPARE(fieldLabel(u"old_price"_qs), u"Old price"_qs);
    QCOMPARE(fieldLabel(u"shade"_qs), u"shade"_qs);
    for (const auto kind : domain::kTopicKinds) {
        const auto& playbook = playbooks.value().forKind(kind);
        for (const auto& field : playbook.needs + playbook.may)
            QVERIFY2(fieldLabel(field) != field, qPrintable(field));
    }
}

void TstPlaybook::fallsBackToEnglish()
{
    const auto playbooks = Playbooks::load();
    QVERIFY(playbooks.ok());
    const auto& launch = playbooks.value().forKind(domain::TopicKind::Launch);
    QCOMPARE(launch.samplesFor(u"de_AT"_qs).prompts, launch.samples.value(u"de"_qs).prompts);
    QCOMPARE(launch.samplesFor(u"sw"_qs).prompts, launch.samples.value(u"en"_qs).prompts);
}

QTEST_GUILESS_MAIN(TstPlaybook)
#include "tst_playbook.moc"
