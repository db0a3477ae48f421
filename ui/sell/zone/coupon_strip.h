#pragma once

#include "ui/control/panel.h"

class QLabel;

namespace jangbu::ui {

class ElidedLabel;
class KeyButton;
class KeyMap;
class SellModel;

// The coupon of the sale: suggested with what it saves, in force, or why it cannot be used. Not
// there without membership.
class CouponStrip : public Panel
{
    Q_OBJECT

public:
    CouponStrip(SellModel& model, const KeyMap& keys, QWidget* parent = nullptr);

Q_SIGNALS:
    void othersAsked();

private:
    SellModel& m_model;
    ElidedLabel* m_worth;
    QLabel* m_saving;
    ElidedLabel* m_detail;
    QWidget* m_keys;
    KeyButton* m_use;
    KeyButton* m_others;

    void layOut();
    void follow();
    void press();
};

} // namespace jangbu::ui
