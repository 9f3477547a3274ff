// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/topicnaming.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace headsup::ui {

/// Asks what the topics of a file are called, what sort of news they promise and which prompt people agreed
/// to, one row a topic. The file says it by numbers only, or does not tell the prompts.
class TopicNamesPage : public QWidget
{
    Q_OBJECT

public:
    explicit TopicNamesPage(QWidget* parent = nullptr);
    /// What was written for the same topics before is kept. namesAreNumbers: the file has no names to offer.
    void showTopics(const QList<session::TopicInFile>& topics, bool namesAreNumbers);
    /// Only whole answers: what checkPressed() promises.
    /// Another file: what was typed for the one before says nothing about it.
    void forget();
    [[nodiscard]] session::TopicNames names() const;

Q_SIGNALS:
    void backPressed();
    void checkPressed();

private:
    struct Row
    {
        QString asRead;
        QWidget* box;
        QLineEdit* name;
        QComboBox* kind;
        QLineEdit* prompt;
        QLabel* problem;
    };
    void addRow(const session::TopicInFile& topic, bool nameIsNumber);
    void showWhetherReady();
    QLabel* m_about;
    QVBoxLayout* m_column;
    QList<Row> m_rows;
    QPushButton* m_back;
    QPushButton* m_check;
};

} // namespace headsup::ui
