#pragma once

#include "ui/text/shop_format.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace jangbu {
class Clock;
}

namespace jangbu::ui {

class NoticeLine;
class PinPad;
class Segment;
class SessionModel;
class SignInModel;
class CardKey;

/// Who are you, and your PIN: before work and over a locked counter.
class SignInView : public QWidget
{
    Q_OBJECT

public:
    SignInView(
        SignInModel& model,
        const SessionModel& session,
        const Clock& clock,
        QWidget* parent = nullptr
    );

    /// A line under the names, such as the PIN of a demo shop; empty takes it away.
    void setHint(const QString& text);

    [[nodiscard]] PinPad* pinPad() const { return m_pin; }

    [[nodiscard]] QList<CardKey*> staffKeys() const { return m_keys; }

    [[nodiscard]] Segment* languages() const { return m_languages; }

    [[nodiscard]] NoticeLine* notice() const { return m_notice; }

Q_SIGNALS:
    void languageChosen(jangbu::ui::Language language);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    SignInModel& m_model;
    const SessionModel& m_session;
    const Clock& m_clock;
    QLabel* m_shop;
    QLabel* m_counter;
    QLabel* m_time;
    QLabel* m_heading;
    QLabel* m_who;
    QVBoxLayout* m_list = nullptr;
    NoticeLine* m_notice;
    QLabel* m_hint;
    PinPad* m_pin;
    Segment* m_languages;
    QList<CardKey*> m_keys;

    void placeAll();
    [[nodiscard]] QWidget* makeLeft();
    [[nodiscard]] QWidget* makeRight();
    void listStaff();
    void showChosen();
    void showWait();
    void showPlace();
    [[nodiscard]] QString waitSentence() const;
};

} // namespace jangbu::ui
