// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the window has its translation, with the same place markers, and no text of the sources is
// missing.

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< several for plural forms
    bool plural = false;
    bool finished = true;
};

QList<Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> all;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            all.append(
                Message{context, {}, {}, xml.attributes().value(QLatin1String("numerus")) == u"yes", true});
        } else if (xml.name() == u"source" && !all.isEmpty()) {
            all.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            const auto type = xml.attributes().value(QLatin1String("type"));
            if (type == u"vanished" || type == u"obsolete") {
                all.removeLast();
                continue;
            }
            all.last().finished = type.isEmpty();
            if (!all.last().plural)
                all.last().translations.append(xml.readElementText());
        } else if (xml.name() == u"numerusform") {
            all.last().translations.append(xml.readElementText());
        }
    }
    return all;
}

QStringList markersIn(const QString& text)
{
    static const QRegularExpression marker(QStringLiteral("%L?[0-9]"));
    QStringList found;
    for (auto it = marker.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

QString fileOf(const QString& language)
{
    return QStringLiteral(HEADSUP_SOURCE "/translations/headsup_%1.ts").arg(language);
}

} // namespace

class TstTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void noTextOfTheSourcesIsMissing();
};

void TstTranslations::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    for (const auto* language : {"ar", "de", "es", "fr", "it", "pt_BR", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
    QTest::newRow("English plurals") << QStringLiteral("en");
}

void TstTranslations::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const auto messages = messagesOf(fileOf(language));
    QVERIFY2(!messages.isEmpty(), "the file of translations cannot be read");
    QStringList faults;
    for (const auto& message : messages) {
        const bool empty = message.translations.isEmpty() || message.translations.contains(QString());
        if (!message.finished || empty)
            faults.append(QStringLiteral("not translated: ") + message.source);
        for (const auto& translation : message.translations) {
            // A singular form may spell the number out, so %n is not compared.
            if (!translation.isEmpty() && markersIn(translation) != markersIn(message.source))
                faults.append(QStringLiteral("other place markers: ") + message.source);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TstTranslations::noTextOfTheSourcesIsMissing()
{
    const QTemporaryDir folder;
    const auto fresh = folder.filePath(QStringLiteral("fresh.ts"));
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-no-ui-lines"),
        QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-extensions"),
        QStringLiteral("cpp,h")};
    for (const auto* room : {"app/domain", "app/csv", "app/relevance", "app/store", "app/graph",
             "app/settings", "app/campaign", "app/rehearsal", "app/session", "ui"})
        arguments.append(QStringLiteral(HEADSUP_SOURCE "/") + QLatin1String(room));
    arguments += {QStringLiteral("-I"), QStringLiteral(HEADSUP_SOURCE "/app"), QStringLiteral("-I"),
        QStringLiteral(HEADSUP_SOURCE), QStringLiteral("-ts"), fresh};
    QProcess lupdate;
    lupdate.start(QStringLiteral(HEADSUP_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished(60'000));
    QCOMPARE(lupdate.exitCode(), 0);

    QSet<QString> known;
    for (const auto& message : messagesOf(fileOf(QStringLiteral("de"))))
        known.insert(message.context + QLatin1Char('\n') + message.source);
    QStringList missing;
    for (const auto& message : messagesOf(fresh)) {
        if (!known.contains(message.context + QLatin1Char('\n') + message.source))
            missing.append(message.context + QStringLiteral(": ") + message.source);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TstTranslations)
#include "tst_translations.moc"
