#include "ui/signin/setup_model.h"

#include "core/limit/limits.h"
#include "core/result/must.h"
#include "ui/dispatch/dispatch.h"
#include "ui/text/refusal_text.h"

#include <QTimeZone>

namespace jangbu::ui {

SetupModel::SetupModel(FoundShop found, Dispatch& dispatch, Language language)
    : m_found(std::move(found)), m_dispatch(dispatch)
{
    m_plan.language = language;
    m_plan.timezone = timezoneHere();
}

QString SetupModel::timezoneHere()
{
    const QString here = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    // A machine that was never told where it is stands in UTC; no shop does.
    const bool isPlace = here.contains(QLatin1Char('/')) && !here.startsWith(QLatin1String("Etc/"));
    return isPlace ? here : ShopPlan{}.timezone;
}

QStringList SetupModel::currencies()
{
    return {
        QStringLiteral("KRW"),
        QStringLiteral("USD"),
        QStringLiteral("EUR"),
        QStringLiteral("GBP"),
        QStringLiteral("JPY"),
        QStringLiteral("CNY"),
        QStringLiteral("AUD"),
        QStringLiteral("CAD"),
        QStringLiteral("CHF"),
        QStringLiteral("HKD"),
        QStringLiteral("SGD"),
        QStringLiteral("THB"),
        QStringLiteral("TWD"),
        QStringLiteral("VND"),
    };
}

QStringList SetupModel::timezones()
{
    QStringList names{
        QStringLiteral("Asia/Seoul"),
        QStringLiteral("Asia/Tokyo"),
        QStringLiteral("Asia/Shanghai"),
        QStringLiteral("Europe/London"),
        QStringLiteral("America/New_York"),
    };
    const QList<QByteArray> known = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& id : known) {
        const QString name = QString::fromLatin1(id);
        if (name.contains(QLatin1Char('/')) && !names.contains(name)) {
            names.append(name);
        }
    }
    return names;
}

void SetupModel::setLanguage(Language language)
{
    if (language != m_plan.language) {
        m_plan.language = language;
        Q_EMIT languageChanged();
    }
}

QString SetupModel::takeShop(const QString& name, const QString& currency, const QString& timezone)
{
    const QString bare = name.trimmed();
    if (bare.isEmpty()) {
        return tr("Enter the shop's name. It is printed on receipts.");
    }
    if (bare.size() > static_cast<qsizetype>(limit::nameCharacters)) {
        return tr("The name is too long. Shorten it.");
    }
    m_plan.shopName = bare;
    m_plan.currency = currency;
    m_plan.timezone = timezone;
    setStep(Step::Admin);
    return {};
}

void SetupModel::setAdminName(const QString& name)
{
    m_plan.adminName = name.trimmed();
}

void SetupModel::setAdminLogin(const QString& login)
{
    m_plan.adminLogin = login.trimmed();
}

QString SetupModel::takePin(QString pin)
{
    if (m_plan.adminLogin.isEmpty()) {
        return tr("Enter a staff number first.");
    }
    if (!isRepeating()) {
        m_firstPin = std::move(pin);
        Q_EMIT pinChanged();
        return {};
    }
    const bool isSame = pin == m_firstPin;
    forgetPin();
    if (!isSame) {
        return tr("The two PINs differ. Enter a new PIN.");
    }
    m_plan.pin = std::move(pin);
    setStep(Step::Beginning);
    return {};
}

void SetupModel::setBeginning(Beginning beginning)
{
    m_plan.beginning = beginning;
}

void SetupModel::goOn()
{
    if (m_step == Step::Language) {
        setStep(Step::Shop);
    }
}

void SetupModel::goBack()
{
    if (m_isWorking) {
        return;
    }
    if (m_step == Step::Admin && isRepeating()) {
        forgetPin();
        return;
    }
    if (m_step != Step::Language) {
        setStep(static_cast<Step>(static_cast<int>(m_step) - 1));
    }
}

void SetupModel::found()
{
    if (m_isWorking || m_step != Step::Beginning) {
        return;
    }
    m_isWorking = true;
    Q_EMIT workingChanged();
    m_dispatch.run(
        Lane::Keeping,
        this,
        [found = m_found, plan = m_plan] { return found(plan); },
        [this](const std::expected<void, FoundingFailure>& result) { answer(result); }
    );
}

void SetupModel::answer(const std::expected<void, FoundingFailure>& result)
{
    m_isWorking = false;
    Q_EMIT workingChanged();
    if (result) {
        Q_EMIT founded();
    } else {
        Q_EMIT failed(textOf(result.error()));
    }
}

QString SetupModel::textOf(const FoundingFailure& failure) const
{
    switch (failure.error) {
    case FoundingError::AlreadySetUp:
        return tr("This folder holds a shop already. Start the program again to sign in.");
    case FoundingError::UnknownTimezone:
        return tr("This machine does not know the time zone. Choose another one.");
    case FoundingError::PinMalformed:
        return tr("A PIN has 4 to 8 digits. Go back and enter another one.");
    case FoundingError::NoMemory:
        return tr("The machine has too little memory to protect the PIN. Close other programs "
                  "and try again.");
    case FoundingError::Unavailable:
        return tr("The book cannot be written. Check the disk's free space and try again.");
    case FoundingError::DemoFailed:
        return tr("The shop is there, but not all demo data could be added. "
                  "Try again or start without it.");
    case FoundingError::Refused:
        if (failure.refusal) {
            const Refused refused{*failure.refusal, {}, {}, {}};
            return refusalText(refused, RefusalWords{ShopFormat{m_plan.language, {}}, {}, {}});
        }
        return tr("The book refused the shop. Go back and check what was entered.");
    }
    MUST(false);
}

void SetupModel::setStep(Step step)
{
    m_step = step;
    Q_EMIT stepChanged();
}

void SetupModel::forgetPin()
{
    m_firstPin.fill(QLatin1Char('0'));
    m_firstPin.clear();
    Q_EMIT pinChanged();
}

} // namespace jangbu::ui
