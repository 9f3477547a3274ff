// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <memory>

class QTextEdit;

namespace headsup::ui {

class Dictionary;

/// Underlines words of an editor that the dictionary of its language does not know. Variables, links, words
/// with digits and the words to leave alone (names of the topic) are passed over. Does nothing where there is
/// no dictionary. Dictionaries are read off the window's thread.
class Spelling : public QObject
{
    Q_OBJECT

public:
    explicit Spelling(QTextEdit* editor);
    ~Spelling() override;

    void setLanguage(const QString& code); ///< "de"; empty: none
    void leaveAlone(const QStringList& texts);
    /// Words underlined now, in order.
    [[nodiscard]] const QStringList& unknown() const { return m_unknown; }
    /// Whether this program was built with hunspell.
    [[nodiscard]] static bool isBuiltIn();
    /// The file of a dictionary for the language, without ending; empty where there is none.
    [[nodiscard]] static QString dictionaryFor(const QString& code);

Q_SIGNALS:
    void checked();

private:
    void check();
    QTextEdit* m_editor;
    QTimer m_rest;
    QString m_language;
    QStringList m_alone; ///< lower case
    QStringList m_unknown;
    std::shared_ptr<Dictionary> m_dictionary;
};

} // namespace headsup::ui
