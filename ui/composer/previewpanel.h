// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messagetemplate.h"
#include "ui/composer/previewpeople.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace headsup::ui {

class PhonePreview;

/// The message on the phone of a chosen person.
class PreviewPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPanel(QWidget* parent = nullptr);
    void setPageName(const QString& name);
    void setPeople(const QList<PreviewPerson>& people);
    void setPrompt(const QString& prompt);
    void setMessage(const QString& source, const QList<domain::Button>& buttons);
    [[nodiscard]] QString shownText() const { return m_shown; }

private:
    void render();
    PhonePreview* m_phone;
    QComboBox* m_choice;
    QLabel* m_note;
    QList<PreviewPerson> m_people;
    QString m_source;
    QList<domain::Button> m_buttons;
    QString m_shown;
};

} // namespace headsup::ui
