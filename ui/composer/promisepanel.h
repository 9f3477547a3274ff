// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries.h"
#include "ui/widgets/littext.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace headsup::ui {

/// The promise: what people agreed to, what is looked for in the message, and whom of them it is for.
class PromisePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PromisePanel(QWidget* parent = nullptr);

    /// Most unused first, as the workspace answers.
    void setPrompts(const QList<store::PromptCount>& prompts);
    void setLocales(const QStringList& locales);
    void setAudience(const QString& expression);
    void setSubject(const QStringList& subject); ///< what the check found in the prompt
    void setItem(const QString& item);           ///< what somebody wrote in its place
    void setSpans(const QList<LitSpan>& spans);
    void look(const QString& prompt); ///< shows this prompt

    [[nodiscard]] QString audience() const;
    [[nodiscard]] QString prompt() const;
    /// The prompts of everybody who would get the message, the shown one first.
    [[nodiscard]] QStringList prompts() const;
    [[nodiscard]] bool isForOnePrompt() const;

Q_SIGNALS:
    void promptChanged();
    void audienceChanged();
    void itemEdited(const QString& item); ///< writing it has ended; perhaps with nothing new

private:
    void showPrompt();
    void change();
    QList<store::PromptCount> m_prompts;
    LitLabel* m_text;
    QComboBox* m_choice;
    QLabel* m_people;
    QCheckBox* m_onlyPrompt;
    QCheckBox* m_onlyLocale;
    QComboBox* m_locale;
    QLineEdit* m_item;
    bool m_loading = false;
    QString m_holds; ///< terms of the audience that pre-flight sets: they stay
};

} // namespace headsup::ui
