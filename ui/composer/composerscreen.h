// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/composerground.h"
#include "ui/composer/owntemplates.h"
#include "ui/composer/previewpeople.h"
#include "ui/composer/sampletexts.h"
#include "ui/shell/screen.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace headsup::ui {

class Banner;
class DraftKeeper;
class ItemKeeper;
class LiveCheck;
class MessageEditor;
class MoreOptions;
class PreviewPanel;
class PromisePanel;
class Spelling;
class RelevanceCard;

/// Writes the follow-up of a campaign beside the promise it has to keep. Saves itself.
class ComposerScreen : public Screen
{
    Q_OBJECT

public:
    explicit ComposerScreen(const Desk& desk, QWidget* parent = nullptr);
    ~ComposerScreen() override;
    [[nodiscard]] QString title() const override;
    void enter(const Destination& destination) override;
    void workspaceChanged() override;
    void leave() override;

private:
    [[nodiscard]] QWidget* makeLeft();
    [[nodiscard]] QWidget* makeMiddle();
    [[nodiscard]] QWidget* makeRight();
    void connectParts();
    void load(const ToComposer& wish);
    void take(ComposerGround ground);
    void refreshGround();
    void showGround(const ComposerGround& ground);
    void showTopic();
    void itemSaved(const domain::Topic& topic, bool undone);
    void edited();
    void takeFields();
    void check();
    void showPreviewPeople();
    void showWhetherReady();
    void showSaved();
    void toPreflight();

    Desk m_desk;
    session::Ticket m_ticket;
    ItemKeeper* m_item;
    DraftKeeper* m_keeper;
    Banner* m_banner;
    QLineEdit* m_name;
    QLabel* m_saved;
    PromisePanel* m_promise;
    MoreOptions* m_more;
    MessageEditor* m_editor;
    RelevanceCard* m_card;
    LiveCheck* m_check;
    PreviewPanel* m_preview;
    QLabel* m_why;
    QPushButton* m_next;
    QWidget* m_work;
    domain::Campaign m_draft;
    domain::Topic m_topic;
    SampleTexts m_samples;
    OwnTemplates m_own;
    Spelling* m_spelling = nullptr;
    std::vector<store::AudienceRow> m_people;
    bool m_loading = false;
    bool m_leaving = false; ///< to pre-flight, as soon as the draft is saved
};

} // namespace headsup::ui
