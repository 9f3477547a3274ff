// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/page.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace headsup::ui {

class Banner;
class Card;
class PageForm;

/// What the window shows while no workspace with a Page is open: the first start, or why one could not be
/// opened, always with ways to go on.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    void showFirstStart();
    void showOpening(const QString& path);
    void showClosing();
    /// Something long is done to the file.
    void showWorking(const QString& title, const QString& path);
    void showProblem(const QString& path, const domain::Error& error);
    /// A workspace is open and has no Page yet.
    void showPageNeeded(const QString& path);
    [[nodiscard]] PageForm* form() const { return m_form; }

Q_SIGNALS:
    void sampleWanted();
    void newWanted(const headsup::domain::Page& page); ///< a new workspace, or a Page for the open one
    void openWanted();
    void retryWanted();
    void restoreWanted();
    void salvageWanted();
    void cancelWanted(); ///< of what showWorking() tells

private:
    void setWords(const QString& title, const QString& sentence);

    QLabel* m_title;
    QLabel* m_sentence;
    Banner* m_banner;
    QWidget* m_choices;
    Card* m_sampleCard;
    Card* m_newCard;
    QLabel* m_newTitle;
    QLabel* m_newHint;
    PageForm* m_form;
    QPushButton* m_sample;
    QPushButton* m_open;
    QWidget* m_repair; ///< beside the reason why a workspace could not be opened
    QPushButton* m_restore;
    QPushButton* m_salvage;
    QPushButton* m_cancel;
};

} // namespace headsup::ui
