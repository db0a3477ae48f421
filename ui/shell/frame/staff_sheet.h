#pragma once

#include "ui/control/surface/sheet.h"
#include "ui/text/shop_format.h"
#include "ui/theme/theme.h"

class QLabel;

namespace jangbu::ui {

class KeyButton;
class Segment;
class SessionModel;

/// What the one at the counter may set for it: language, theme; help, lock and sign-out.
class StaffSheet : public Sheet
{
    Q_OBJECT

public:
    StaffSheet(const SessionModel& session, QWidget* host);

    /// Opens with the focus on the present language: a ring around another one would look chosen.
    void begin();

    [[nodiscard]] Segment* languages() const { return m_languages; }

    [[nodiscard]] Segment* themes() const { return m_themes; }

    [[nodiscard]] KeyButton* signOutKey() const { return m_signOut; }

Q_SIGNALS:
    void languageChosen(jangbu::ui::Language language);
    void brightnessChosen(jangbu::ui::Brightness brightness);
    void helpWanted();
    void lockWanted();
    void signOutWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    const SessionModel& m_session;
    Segment* m_languages;
    Segment* m_themes;
    KeyButton* m_help;
    KeyButton* m_lock;
    KeyButton* m_signOut;

    void placeAll();
    void closeThen(void (StaffSheet::*wanted)());
};

} // namespace jangbu::ui
