// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/ids.h"
#include "domain/page.h"
#include "ports/clock.h"
#include "relevance/checker.h"
#include "session/engine.h"
#include "session/readline.h"

#include <QString>
#include <QWidget>
#include <memory>
#include <optional>
#include <variant>

class QSettings;

namespace headsup::ui {

class Preferences;
class UndoDesk;

/// What every screen works with. Lives as long as the window shows one workspace; the Page may be switched,
/// then the screens are made anew.
struct Desk
{
    session::Engine* engine = nullptr;
    session::ReadLine* reads = nullptr;
    const ports::Clock* clock = nullptr;
    std::shared_ptr<const relevance::Checker> checker;
    domain::Page page;
    QSettings* settings = nullptr;      ///< what is remembered between sessions; none: nothing is
    UndoDesk* undo = nullptr;           ///< takes what can be undone; none: nothing can
    Preferences* preferences = nullptr; ///< how the window is to be; the window always gives them
};

struct ToTopics
{
    std::optional<domain::TopicId> topic; ///< none: the topic that was shown last, or the first
};
struct ToImport
{
    QString file; ///< empty: choose one
};
struct ToCampaigns
{
};
struct ToComposer
{
    std::optional<domain::CampaignId> campaign; ///< an existing draft …
    std::optional<domain::TopicId> topic;       ///< … or a new one for this topic
};
struct ToPreflight
{
    domain::CampaignId campaign;
    bool nextWave = false; ///< of a finished campaign, whose text is fixed
};
struct ToSending
{
    domain::CampaignId campaign;
    bool sentElsewhere = false; ///< a start was refused because another computer sends: ask
};
struct ToResults
{
    domain::CampaignId campaign;
    std::optional<domain::DeliveryState> state = std::nullopt; ///< only these people
};
struct ToPerson
{
    domain::Psid psid;
    domain::CampaignId from = {}; ///< whose results lead back; invalid: the topics do
};
struct ToExport
{
    std::optional<domain::TopicId> topic = {}; ///< none: all
};
struct ToToday
{
};
struct ToBoard ///< rolling consent
{
};
struct ToHealth
{
};
struct ToReports
{
};
struct ToSettings
{
};
struct ToHelp
{
    QString text; ///< the key of a HelpText; empty: the first
};
using Destination = std::variant<ToTopics, ToImport, ToCampaigns, ToComposer, ToPreflight, ToSending,
    ToResults, ToToday, ToPerson, ToExport, ToBoard, ToHealth, ToReports, ToSettings, ToHelp>;

/// One page of the window. The window alone navigates: a screen asks with go().
class Screen : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// What the header shows while the screen is in front; titleChanged() when it becomes another.
    [[nodiscard]] virtual QString title() const = 0;
    /// The screen comes to the front for this destination: ask for what it shows. Called again for a new
    /// destination.
    virtual void enter(const Destination& destination) = 0;
    /// The workspace changed (an import, a run, an edit elsewhere): refresh what is shown, keep selection and
    /// place.
    virtual void workspaceChanged() {}
    /// The screen goes to the back: save drafts.
    virtual void leave() {}

protected:
    /// Tab goes the way the screen reads.
    void showEvent(QShowEvent* event) override;

Q_SIGNALS:
    void go(const headsup::ui::Destination& destination);
    void titleChanged();
    /// A long job is over, in a few words and a sentence with its numbers; nobody's name is in them.
    void jobEnded(const QString& title, const QString& sentence);
    /// The program is to close and start again.
    void restartWanted();
    /// The screen changed the workspace: the others refresh.
    void changed();
};

} // namespace headsup::ui
