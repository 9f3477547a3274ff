// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/checkrunner.h"

namespace headsup::domain {
struct Button;
struct Campaign;
} // namespace headsup::domain

namespace headsup::ui {

class MessageEditor;
class PromisePanel;
class RelevanceCard;

/// The addresses behind a message's link buttons.
[[nodiscard]] QStringList linksOf(const QList<domain::Button>& buttons);

/// Checks the message against its promise while somebody types: asks, shows the report on the card and lights
/// its words in both texts. Lives on the window's thread; the three parts outlive it.
class LiveCheck : public QObject
{
    Q_OBJECT

public:
    LiveCheck(std::shared_ptr<const relevance::Checker> checker, PromisePanel* promise, MessageEditor* editor,
        RelevanceCard* card, QObject* parent = nullptr);
    /// Judges what stands there now, once typing rests. A message for nobody's prompt is not judged.
    void ask(const domain::Topic& topic, const domain::Campaign& draft);
    /// Forgets the last report: another draft comes.
    void clear();
    [[nodiscard]] const QString& language() const { return m_report.answer.language; }

Q_SIGNALS:
    void languageChanged(); ///< the message is in another language than before

private:
    void show(const CheckReport& report);
    void light();

    PromisePanel* m_promise;
    MessageEditor* m_editor;
    RelevanceCard* m_card;
    CheckRunner* m_runner;
    CheckReport m_report;
};

} // namespace headsup::ui
