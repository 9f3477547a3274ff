// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv/importjob.h"
#include "store/workspace.h"
#include "ui/importer/importreport.h"
#include "ui/shell/screen.h"

#include <QElapsedTimer>
#include <atomic>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace headsup::ui {

class Banner;
class ColumnsPage;
class DropArea;
class OutcomePage;
class ProgressStrip;
class StepHeader;
class TopicNamesPage;

/// From a file to stored opt-ins in four steps: file, columns, check (a dry run), done. Looks and imports
/// happen on the engine's thread; one at a time, cancelled by the button or by leaving the program.
class ImportScreen : public Screen
{
    Q_OBJECT

public:
    explicit ImportScreen(const Desk& desk, QWidget* parent = nullptr);
    ~ImportScreen() override;

    [[nodiscard]] QString title() const override;
    void enter(const Destination& destination) override;

private:
    enum Step { FileStep, ColumnsStep, CheckStep, DoneStep };
    enum class Job { DryRun, Import, SaveRejects };

    void build();
    [[nodiscard]] QWidget* filePage();
    [[nodiscard]] QWidget* workPage();
    void showStep(Step step);
    void startOver();
    void chooseFile();
    void openFile(const QString& path);
    void inspect();
    void check();
    [[nodiscard]] bool topicsAreNumbers() const;
    void backFromCheck();
    [[nodiscard]] qint64 expectedRows(const csv::ImportProgress& progress) const;
    void waitForTheRun();
    void askTopics();
    void showWork(const QString& title, const QString& text);
    void chooseRejectsFile();
    void start(Job job, const QString& rejectsPath = {});
    void finish(Job job, const QString& rejectsPath, const domain::Result<ImportReport>& report);
    void showProgress(const csv::ImportProgress& progress);
    void fail(const domain::Error& error);

    Desk m_desk;
    QString m_path;
    csv::ReadOptions m_options;
    session::TopicNames m_names; ///< given by hand, for the file shown
    std::optional<csv::FileInsight> m_insight;
    std::shared_ptr<std::atomic<bool>> m_cancel; ///< of the job under way; none: nothing is
    bool m_recalled = false;                     ///< files of this shape were read before, and so is this one
    bool m_isCapture = false;                    ///< a captured webhook log has no columns
    bool m_imported = false;                     ///< the file shown is stored
    quint64 m_look = 0; ///< number of the newest look at a file; answers to older ones are dropped
    QElapsedTimer m_since;
    StepHeader* m_steps;
    Banner* m_banner;
    QStackedWidget* m_stack;
    QWidget* m_filePage = nullptr;
    DropArea* m_drop = nullptr;
    ColumnsPage* m_columns;
    TopicNamesPage* m_topics;
    QWidget* m_workPage = nullptr;
    QLabel* m_workTitle = nullptr;
    ProgressStrip* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
    OutcomePage* m_check;
    OutcomePage* m_done;
};

} // namespace headsup::ui
