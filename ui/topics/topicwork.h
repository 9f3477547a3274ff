// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/topic.h"
#include "store/queries.h"
#include "ui/widgets/card.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace headsup::ui {

/// Changing a topic inside its page: its name, kind and fields; taking it apart by prompt; merging it into
/// another. Asks with signals; what cannot be said here is said by the page's banner.
class TopicWork : public Card
{
    Q_OBJECT

public:
    explicit TopicWork(QWidget* parent = nullptr);
    void edit(const domain::TopicSummary& topic);
    void split(const domain::TopicSummary& topic, const QList<store::PromptCount>& prompts);
    void merge(const domain::TopicSummary& topic, const QList<domain::TopicSummary>& others);

Q_SIGNALS:
    void opened();
    void closed();
    void saveWanted(const headsup::domain::Topic& topic);
    void splitWanted(headsup::domain::TopicId from, const QStringList& prompts, const QString& name);
    void mergeWanted(headsup::domain::TopicId from, headsup::domain::TopicId into);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* editPage();
    [[nodiscard]] QWidget* splitPage();
    [[nodiscard]] QWidget* mergePage();
    void fillFields();
    void showPlan();
    void open(int page, const QString& title, const QString& action);
    void act();
    [[nodiscard]] QStringList chosenPrompts() const;

    domain::TopicSummary m_topic;
    QList<domain::TopicSummary> m_others;
    QLabel* m_title;
    QStackedWidget* m_pages;
    QLineEdit* m_name = nullptr;
    QComboBox* m_kind = nullptr;
    QFormLayout* m_form = nullptr;
    QList<QLineEdit*> m_fields;
    QListWidget* m_prompts = nullptr;
    QLineEdit* m_newName = nullptr;
    QComboBox* m_into = nullptr;
    QLabel* m_plan;
    QPushButton* m_do;
};

} // namespace headsup::ui
