// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

class QMimeData;
class QPushButton;

namespace headsup::ui {

/// The local file that is being dragged, if it is exactly one.
[[nodiscard]] std::optional<QString> draggedFile(const QMimeData& data);

/// Where a file is dropped or chosen.
class DropArea : public QWidget
{
    Q_OBJECT

public:
    explicit DropArea(QWidget* parent = nullptr);
    [[nodiscard]] QPushButton* chooseButton() const { return m_choose; }

Q_SIGNALS:
    void fileDropped(const QString& path);
    void choosePressed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void setHot(bool hot);
    QPushButton* m_choose;
    bool m_hot = false; ///< a file is above it
};

} // namespace headsup::ui
