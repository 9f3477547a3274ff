// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importer/importreport.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace headsup::ui {

class Counter;
class RejectTable;

/// What an import would do, or did: big numbers, a sentence, the rows that are left out.
class OutcomePage : public QWidget
{
    Q_OBJECT

public:
    enum class Of { DryRun, Import };
    explicit OutcomePage(Of of, QWidget* parent = nullptr);
    void setReport(const ImportReport& report);

Q_SIGNALS:
    void backPressed(); ///< to the columns, or to another file
    void goOnPressed(); ///< import, or show the topics
    void saveRejectsPressed();

private:
    [[nodiscard]] Counter* addCounter(QLayout* row, const QString& name, const QString& caption);
    [[nodiscard]] QString sentenceFor(const ImportReport& report) const;

    Of m_of;
    QLabel* m_title;
    QLabel* m_sentence;
    Counter* m_added;
    Counter* m_known;
    Counter* m_spent;
    Counter* m_expired;
    Counter* m_rejected;
    RejectTable* m_rejects;
    QPushButton* m_back;
    QPushButton* m_goOn;
};

} // namespace headsup::ui
