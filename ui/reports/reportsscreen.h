// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportmodel.h"
#include "ui/shell/screen.h"

class QComboBox;
class QDateEdit;
class QPushButton;
class QStackedWidget;

namespace headsup::ui {

class Banner;
class Counter;
class EmptyState;
class TableView;
class TopicBars;

/// What came of asking and writing in a span of time, per topic: pictures beside a table, as a file, on
/// paper.
class ReportsScreen : public Screen
{
    Q_OBJECT

public:
    enum class Span { Month, Quarter, Year, All, Own }; ///< the last 30, 90 and 365 days
    explicit ReportsScreen(const Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    void enter(const Destination& destination) override;
    void workspaceChanged() override;

    void saveAs(const QString& path); ///< by the name: PDF, .xlsx or CSV

private:
    [[nodiscard]] QLayout* makeBar();
    [[nodiscard]] QWidget* makeMain();
    void chooseSpan();
    void ask();
    void showRows(const QList<store::TopicReport>& rows);
    void showChosen();
    void showBars(QList<store::TopicReport> rows);
    [[nodiscard]] domain::Result<void> writePdf(const QString& path) const;
    void chooseFile(const QString& suffix);
    void print();
    void tell(const domain::Result<void>& done, const QString& path);
    [[nodiscard]] QString spanText() const;
    [[nodiscard]] Span span() const;

    Desk m_desk;
    Banner* m_banner;
    QComboBox* m_span;
    QComboBox* m_topic;
    QDateEdit* m_from;
    QDateEdit* m_until;
    QWidget* m_own;
    QPushButton* m_csv;
    QPushButton* m_pdf;
    QPushButton* m_print;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    ReportModel* m_model;
    TableView* m_table = nullptr;
    TopicBars* m_bars = nullptr;
    QList<Counter*> m_counters;
    QList<store::TopicReport> m_all; ///< of every topic
    session::Ticket m_ticket;
};

} // namespace headsup::ui
