#pragma once

#include "ui/control/list/picture_tile.h"

#include <QWidget>

namespace jangbu::ui {

class KeyButton;
class PictureEntryModel;

// The picture of a product in its form: a tile that takes a dropped file, and keys to choose one or
// to take it away.
class PictureField : public QWidget
{
    Q_OBJECT

public:
    explicit PictureField(PictureEntryModel& model, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    PictureEntryModel& m_model;
    KeyButton* m_choose;
    KeyButton* m_remove;
    PictureTile m_tile;
    bool m_isOver = false; // a file is held over it

    void follow();
    void askForFile();
    void setOver(bool isOver);
};

} // namespace jangbu::ui
