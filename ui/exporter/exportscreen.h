// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/exports.h"
#include "ui/shell/screen.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace headsup::ui {

class Banner;

/// Saves tables of the Page as files: which one, of which topic, which columns. CSV or a spreadsheet, by the
/// file's name. Written on the engine's thread, cancelled by the button.
class ExportScreen : public Screen
{
    Q_OBJECT

public:
    explicit ExportScreen(const Desk& desk, QWidget* parent = nullptr);
    ~ExportScreen() override;
    [[nodiscard]] QString title() const override;
    void enter(const Destination& destination) override;
    void workspaceChanged() override;

    void saveAs(const QString& path);

private:
    void build();
    void askTopics();
    void askColumns();
    void chooseFile();
    void setBusy(bool busy);
    void showTable();
    [[nodiscard]] session::Table table() const;
    [[nodiscard]] std::optional<domain::TopicId> topic() const;
    [[nodiscard]] QStringList chosenColumns() const;

    Desk m_desk;
    Banner* m_banner;
    QComboBox* m_table;
    QComboBox* m_topic;
    QLabel* m_about;
    QListWidget* m_columns;
    QPushButton* m_save;
    QPushButton* m_cancel;
    std::optional<domain::TopicId> m_wanted;
    std::shared_ptr<store::CancelFlag> m_stop; ///< of the export under way; none: nothing is
    session::Ticket m_topicsTicket;
    session::Ticket m_columnsTicket;
};

} // namespace headsup::ui
