// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "ui/composer/sampletexts.h"
#include "ui/widgets/littext.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace headsup::ui {

class ButtonsEditor;
class ElidedLabel;

/// Text and buttons of the message, with their counters.
class MessageEditor : public QWidget
{
    Q_OBJECT

public:
    explicit MessageEditor(QWidget* parent = nullptr);

    void setMessage(const QString& source, const QList<domain::Button>& buttons);
    [[nodiscard]] QString source() const;
    [[nodiscard]] QList<domain::Button> buttons() const;
    [[nodiscard]] LitTextEdit* text() const { return m_text; }
    [[nodiscard]] bool isFull() const; ///< no further button fits
    /// Adds a text at the cursor, parted from what stands there by a blank; can be undone.
    void insert(const QString& text);
    /// Adds it as a paragraph's last words, where a text with its own sentence belongs.
    void append(const QString& text);
    void addReplyButton(const QString& title);
    /// What the menus offer beside the variables: messages to begin with, facts of the topic to put in.
    void setSamples(const QList<SampleTexts::Sample>& samples);
    void setFacts(const QList<SampleTexts::Fact>& facts);
    /// Messages that people kept themselves; they go first among the templates.
    void setOwn(const QStringList& texts);
    /// Why the message cannot be sent as it is; empty: it can.
    void setProblem(const QString& sentence);

Q_SIGNALS:
    void edited();
    void rowsChanged();                     ///< there are other fields to go through with Tab
    void keepWanted(const QString& text);   ///< as a template
    void forgetWanted(const QString& text); ///< it is none any more

private:
    void count();
    void addVariable(const QString& variable);
    void useSample(const QString& text);
    void fillTemplates();
    QList<SampleTexts::Sample> m_samples;
    QStringList m_own;
    LitTextEdit* m_text;
    QLabel* m_count;
    QPushButton* m_addVariable;
    QPushButton* m_addButton;
    QPushButton* m_templates;
    QPushButton* m_emoji;
    QMenu* m_variables;
    QList<QAction*> m_facts;
    ButtonsEditor* m_buttons;
    ElidedLabel* m_problem;
    bool m_loading = false;
};

} // namespace headsup::ui
