#pragma once

#include "ui/text/shop_format.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace jangbu::ui {

class CardKey;
class Form;
class KeyButton;
class NoticeLine;
class PinPad;
class SetupModel;
class StepList;

/// The first start: language, shop, administrator, and what to begin with. Under a minute.
class SetupView : public QWidget
{
    Q_OBJECT

public:
    explicit SetupView(SetupModel& model, QWidget* parent = nullptr);

    /// Shows, on the first page, the key that leads to the backups: a new machine for an old shop.
    void offerRestore();

    [[nodiscard]] CardKey* languageCard(int index) const { return m_languages.at(index); }

    [[nodiscard]] QLineEdit* shopName() const { return m_shopName; }

    [[nodiscard]] QComboBox* currency() const { return m_currency; }

    [[nodiscard]] QLineEdit* adminLogin() const { return m_adminLogin; }

    [[nodiscard]] PinPad* pinPad() const { return m_pin; }

    [[nodiscard]] CardKey* card(int beginning) const { return m_cards.at(beginning); }

    [[nodiscard]] KeyButton* nextKey() const { return m_next; }

    [[nodiscard]] KeyButton* backKey() const { return m_back; }

    [[nodiscard]] KeyButton* backFromPinKey() const { return m_backFromPin; }

    [[nodiscard]] KeyButton* restoreKey() const { return m_restore; }

    [[nodiscard]] NoticeLine* notice() const { return m_notice; }

Q_SIGNALS:
    void restoreWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    SetupModel& m_model;
    StepList* m_steps;
    QLabel* m_title;
    QLabel* m_lead;
    QStackedWidget* m_pages;
    NoticeLine* m_notice;
    KeyButton* m_restore;
    KeyButton* m_back;
    KeyButton* m_next;
    KeyButton* m_backFromPin;
    QList<CardKey*> m_languages;
    Form* m_shopForm;
    QLineEdit* m_shopName;
    QComboBox* m_currency;
    QComboBox* m_timezone;
    Form* m_adminForm;
    QLineEdit* m_adminName;
    QLineEdit* m_adminLogin;
    QLabel* m_pinHeading;
    PinPad* m_pin;
    QList<CardKey*> m_cards;
    QWidget* m_importHint = nullptr;
    bool m_isRestoreOffered = false;

    void placeAll();
    [[nodiscard]] QWidget* makeLanguagePage();
    [[nodiscard]] QWidget* makeShopPage();
    [[nodiscard]] QWidget* makeAdminPage();
    [[nodiscard]] QWidget* makeBeginningPage();
    void connectParts();
    void goOn();
    void showStep();
    void showPin();
    void showWorking();
    void chooseBeginning(int beginning);
    void focusStep();
};

} // namespace jangbu::ui
