#pragma once

#include <QWidget>

namespace jangbu::ui {

class SellModel;
class TableView;

// The parked carts, newest first: a touch or Enter goes on with one.
class ParkedList : public QWidget
{
    Q_OBJECT

public:
    explicit ParkedList(SellModel& model, QWidget* parent = nullptr);

    // Reads ages and names anew and chooses the newest.
    void begin();

Q_SIGNALS:
    void done();

private:
    SellModel& m_model;
    TableView* m_table;

    void resume(int row);
};

} // namespace jangbu::ui
