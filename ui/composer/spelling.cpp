// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/spelling.h"

#include <QDir>
#include <QFutureWatcher>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTextEdit>
#include <QtConcurrent/QtConcurrentRun>

#ifdef HEADSUP_HUNSPELL
#include <hunspell/hunspell.hxx>
#endif

namespace headsup::ui {

#ifdef HEADSUP_HUNSPELL
class Dictionary
{
public:
    explicit Dictionary(const QString& base)
        : m_hunspell(QFile::encodeName(QString(base + QStringLiteral(".aff"))).constData(),
              QFile::encodeName(QString(base + QStringLiteral(".dic"))).constData())
        , m_encoder(m_hunspell.get_dic_encoding())
    {
    }
    [[nodiscard]] bool knows(const QString& word)
    {
        if (!m_encoder.isValid())
            return true; // in an encoding that nobody here writes
        const QByteArray bytes = m_encoder.encode(word);
        if (m_encoder.hasError()) {
            m_encoder.resetState();
            return true;
        }
        return m_hunspell.spell(bytes.toStdString());
    }

private:
    Hunspell m_hunspell;
    QStringEncoder m_encoder;
};
#else
class Dictionary
{
public:
    explicit Dictionary(const QString&) {}
    [[nodiscard]] bool knows(const QString&) { return true; }
};
#endif

namespace {

constexpr int kRestMs = 250;

/// What is no word of a language: variables, links, addresses.
QRegularExpression passedOver()
{
    return QRegularExpression(QStringLiteral(R"(\{[^}]*\}|\S+://\S+|www\.\S+|\S+@\S+|\S+\.\w{2,}/\S*)"));
}

} // namespace

Spelling::Spelling(QTextEdit* editor)
    : QObject(editor)
    , m_editor(editor)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &Spelling::check);
    connect(m_editor, &QTextEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
}

Spelling::~Spelling() = default;

bool Spelling::isBuiltIn()
{
#ifdef HEADSUP_HUNSPELL
    return true;
#else
    return false;
#endif
}

QString Spelling::dictionaryFor(const QString& code)
{
    if (code.size() < 2)
        return {};
    QStringList folders = QString::fromLocal8Bit(qgetenv("DICPATH")).split(u':', Qt::SkipEmptyParts);
    folders << QStringLiteral("/usr/share/hunspell") << QStringLiteral("/usr/share/myspell/dicts");
    const auto language = code.left(2).toLower();
    // The country whose spelling most people of the language know goes first.
    const QStringList first{code, QString(language + u'_' + language.toUpper()), QStringLiteral("en_US"),
        QStringLiteral("pt_BR"), language};
    for (const auto& folder : folders) {
        const QDir dir(folder);
        for (const auto& name : first) {
            if (name.startsWith(language) && dir.exists(QString(name + QStringLiteral(".aff"))))
                return dir.filePath(name);
        }
        const auto others =
            dir.entryList({QString(language + QStringLiteral("_*.aff"))}, QDir::Files, QDir::Name);
        if (!others.isEmpty())
            return dir.filePath(others.front().chopped(4));
    }
    return {};
}

void Spelling::setLanguage(const QString& code)
{
    if (code == m_language)
        return;
    m_language = code;
    m_dictionary.reset();
    m_rest.start();
    const auto base = dictionaryFor(code);
    if (base.isEmpty())
        return;
    auto* watcher = new QFutureWatcher<std::shared_ptr<Dictionary>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, code] {
        watcher->deleteLater();
        if (code != m_language)
            return;
        m_dictionary = watcher->result();
        check();
    });
    watcher->setFuture(QtConcurrent::run([base] { return std::make_shared<Dictionary>(base); }));
}

void Spelling::leaveAlone(const QStringList& texts)
{
    static const QRegularExpression parts(QStringLiteral("[^\\p{L}\\p{N}]+"));
    m_alone.clear();
    for (const auto& text : texts)
        m_alone += text.toLower().split(parts, Qt::SkipEmptyParts);
    m_rest.start();
}

void Spelling::check()
{
    m_unknown.clear();
    QList<QTextEdit::ExtraSelection> marks;
    if (m_dictionary) {
        auto text = m_editor->toPlainText();
        static const QRegularExpression other = passedOver();
        for (auto found = other.globalMatch(QString(text)); found.hasNext();) {
            const auto one = found.next();
            text.replace(one.capturedStart(), one.capturedLength(), QString(one.capturedLength(), u' '));
        }
        static const QRegularExpression word(
            QStringLiteral("[\\p{L}\\p{M}]+(?:['\u2019][\\p{L}\\p{M}]+)*[\\p{N}]*"));
        for (auto found = word.globalMatch(text); found.hasNext();) {
            const auto one = found.next();
            const auto shown = one.captured();
            if (shown.back().isDigit() || shown.size() < 2 || m_alone.contains(shown.toLower()))
                continue;
            const bool atStart = one.capturedStart() > 0 && text[one.capturedStart() - 1].isDigit();
            if (atStart || m_dictionary->knows(QString(shown).replace(QChar(0x2019), u'\'')))
                continue;
            m_unknown.append(shown);
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(m_editor->document());
            mark.cursor.setPosition(static_cast<int>(one.capturedStart()));
            mark.cursor.setPosition(static_cast<int>(one.capturedEnd()), QTextCursor::KeepAnchor);
            mark.format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
            mark.format.setUnderlineColor(m_editor->palette().color(QPalette::PlaceholderText));
            mark.format.setToolTip(tr("The dictionary does not know this word."));
            marks.append(mark);
        }
    }
    m_editor->setExtraSelections(marks);
    Q_EMIT checked();
}

} // namespace headsup::ui
