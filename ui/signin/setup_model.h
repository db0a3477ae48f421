#pragma once

#include "core/command/refusal.h"
#include "ui/text/shop_format.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <expected>
#include <functional>
#include <optional>

namespace jangbu::ui {

class Dispatch;

/// What a new shop begins with.
enum class Beginning { Demo, Import, Empty };

/// The answers of the first-start wizard.
struct ShopPlan
{
    Language language = Language::Korean;
    QString shopName;
    QString currency = QStringLiteral("KRW");
    QString timezone = QStringLiteral("Asia/Seoul");
    QString adminName;
    QString adminLogin = QStringLiteral("1");
    QString pin;
    Beginning beginning = Beginning::Demo;
};

enum class FoundingError {
    AlreadySetUp,
    UnknownTimezone,
    PinMalformed,
    NoMemory,
    Unavailable,
    DemoFailed,
    Refused
};

/// Why no shop was made.
struct FoundingFailure
{
    FoundingError error = FoundingError::Unavailable;
    std::optional<Refusal> refusal; // Refused: by the book
};

/// Makes the shop; blocking, called off the painting thread.
using FoundShop = std::function<std::expected<void, FoundingFailure>(const ShopPlan&)>;

/// The first-start wizard: what was asked so far, whether it will do, and making the shop.
class SetupModel final : public QObject
{
    Q_OBJECT

public:
    enum class Step { Language, Shop, Admin, Beginning };

    SetupModel(FoundShop found, Dispatch& dispatch, Language language);

    [[nodiscard]] Step step() const { return m_step; }

    [[nodiscard]] const ShopPlan& plan() const { return m_plan; }

    [[nodiscard]] bool isWorking() const { return m_isWorking; }

    /// The PIN was entered once and is to be entered again.
    [[nodiscard]] bool isRepeating() const { return !m_firstPin.isEmpty(); }

    /// The IANA name of where this machine says it stands; Seoul's where it does not say.
    [[nodiscard]] static QString timezoneHere();
    /// Codes a shop may keep its book in, the usual one first.
    [[nodiscard]] static QStringList currencies();
    /// IANA names, those of the neighbourhood first.
    [[nodiscard]] static QStringList timezones();

    void setLanguage(Language language);
    /// Takes the second step; empty when it will do, else what is wrong with the name.
    [[nodiscard]] QString
    takeShop(const QString& name, const QString& currency, const QString& timezone);
    void setAdminName(const QString& name);
    void setAdminLogin(const QString& login);
    /// The first entry is kept, the second must equal it; empty when it does or is still to come,
    /// else what is wrong. By value: whoever shows a PIN empties it when asked for the next.
    [[nodiscard]] QString takePin(QString pin);
    void setBeginning(Beginning beginning);

    /// To the step after the language; the others are left by their take function.
    void goOn();
    void goBack();
    /// Makes the shop; founded or failed follows.
    void found();

Q_SIGNALS:
    void stepChanged();
    void languageChanged();
    void pinChanged(); // isRepeating changed
    void workingChanged();
    void founded();
    void failed(const QString& why);

private:
    FoundShop m_found;
    Dispatch& m_dispatch;
    ShopPlan m_plan;
    Step m_step = Step::Language;
    QString m_firstPin;
    bool m_isWorking = false;

    void setStep(Step step);
    void forgetPin();
    void answer(const std::expected<void, FoundingFailure>& result);
    [[nodiscard]] QString textOf(const FoundingFailure& failure) const;
};

} // namespace jangbu::ui
