#include "ui/shell/frame/staff_sheet.h"

#include "ui/control/hairline.h"
#include "ui/control/key/key_button.h"
#include "ui/control/key/segment.h"
#include "ui/shell/session_model.h"
#include "ui/text/name_text.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QLabel>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int panelWidth = 440;

} // namespace

StaffSheet::StaffSheet(const SessionModel& session, QWidget* host)
    : Sheet(tr("At this counter"), host)
    , m_session(session)
    , m_languages(new Segment(tr("Language")))
    , m_themes(new Segment(tr("Appearance")))
    , m_help(new KeyButton(tr("Help with all keys")))
    , m_lock(new KeyButton(tr("Lock")))
    , m_signOut(new KeyButton(tr("Sign out")))
{
    m_languages->setChoices({languageName(Language::Korean), languageName(Language::English)});
    m_themes->setChoices({tr("Light"), tr("Dark")});
    m_help->setIconName(IconName::Keyboard);
    m_lock->setIconName(IconName::Lock);
    m_signOut->setIconName(IconName::SignOut);
    placeAll();
    connect(m_help, &KeyButton::clicked, this, [this] { closeThen(&StaffSheet::helpWanted); });
    connect(m_lock, &KeyButton::clicked, this, [this] { closeThen(&StaffSheet::lockWanted); });
    connect(m_signOut, &KeyButton::clicked, this, [this] {
        closeThen(&StaffSheet::signOutWanted);
    });
    connect(m_languages, &Segment::currentChanged, this, [this](int index) {
        Q_EMIT languageChosen(index == 0 ? Language::Korean : Language::English);
    });
    connect(m_themes, &Segment::currentChanged, this, [this](int index) {
        Q_EMIT brightnessChosen(index == 0 ? Brightness::Light : Brightness::Dark);
    });
}

void StaffSheet::placeAll()
{
    auto* const content = new QWidget;
    QVBoxLayout* const column = makeColumn(space::one, content);
    column->addWidget(makeLabel(tr("Language"), TextRole::Small, Tone::Second));
    column->addWidget(m_languages);
    column->addSpacing(space::one);
    column->addWidget(makeLabel(tr("Appearance"), TextRole::Small, Tone::Second));
    column->addWidget(m_themes);
    column->addSpacing(space::two);
    column->addWidget(new Hairline(content));
    column->addSpacing(space::one);
    column->addWidget(m_help);
    column->addWidget(m_lock);
    column->addWidget(m_signOut);
    setContent(content);
    setPanelWidth(panelWidth);
}

void StaffSheet::closeThen(void (StaffSheet::*wanted)())
{
    closeSheet();
    Q_EMIT(this->*wanted)();
}

void StaffSheet::begin()
{
    open();
    m_languages->key(m_languages->current())->setFocus(Qt::TabFocusReason);
}

void StaffSheet::showEvent(QShowEvent* event)
{
    const QSignalBlocker quietLanguage(m_languages);
    const QSignalBlocker quietTheme(m_themes);
    if (const auto& staff = m_session.staff()) {
        setTitle(
            QString::fromStdString(staff->name) + QStringLiteral(" · ") + roleText(staff->role)
        );
    }
    m_languages->setCurrent(m_session.format().language == Language::Korean ? 0 : 1);
    m_themes->setCurrent(currentTheme().brightness == Brightness::Light ? 0 : 1);
    Sheet::showEvent(event);
}

} // namespace jangbu::ui
