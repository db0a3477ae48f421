#include "core/command/refusal.h"
#include "ui/text/error_text.h"
#include "ui/text/refusal_text.h"
#include "ui/text/translation.h"

#include <QTest>

#include <map>
#include <set>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

RefusalWords words(Language language)
{
    RefusalWords all;
    all.format.language = language;
    all.productName = [](ProductId /*product*/) { return u"신라면"_s; };
    return all;
}

QString textOf(const Refusal& reason, Language language)
{
    return refusalText(Refused{reason, {}, {}, {}}, words(language));
}

} // namespace

/// Whoever is refused something is told why and what to do, in words.
class TestRefusalTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRefusalHasItsOwnWords_data();
    void everyRefusalHasItsOwnWords();
    void shortLinesAreNamed();
    void aMissingBalanceIsSaid();
    void boundsAreSaid();
    void aProductIsNamedWhereOneIsMeant();
    void errorsSayWhatToDo();
};

void TestRefusalTexts::everyRefusalHasItsOwnWords_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("Korean") << Language::Korean;
    QTest::newRow("English") << Language::English;
}

void TestRefusalTexts::everyRefusalHasItsOwnWords()
{
    QFETCH(Language, language);
    Translation translation;
    QVERIFY(translation.use(language));
    std::map<std::string_view, std::set<QString>> said;
    QVERIFY(allRefusals().size() > 90);
    for (const Refusal& reason : allRefusals()) {
        const QString text = textOf(reason, language);
        const char* const name = refusalName(reason).data(); // a literal, so it ends
        QVERIFY2(!text.isEmpty(), name);
        QVERIFY2(text.count(u'.') >= 2, name); // why, and what to do
        QVERIFY2(!text.contains(u"%1"_s), name);
        QVERIFY2(said[refusalFamily(reason)].insert(text).second, name);
    }
}

void TestRefusalTexts::shortLinesAreNamed()
{
    Translation translation;
    QVERIFY(translation.use(Language::Korean));
    const Refused refused{OrderRefusal::InsufficientStock, {{ProductId{}, 3}, {{}, 0}}, {}, {}};
    const QString text = refusalText(refused, words(Language::Korean));
    QVERIFY2(text.contains(u"신라면 (3개 남음), 신라면 (0개 남음)"_s), qPrintable(text));
}

void TestRefusalTexts::aMissingBalanceIsSaid()
{
    Translation translation;
    QVERIFY(translation.use(Language::Korean));
    const Refused refused{OrderRefusal::InsufficientBalance, {}, {}, Money{3'400}};
    const QString text = refusalText(refused, words(Language::Korean));
    QVERIFY2(text.contains(u"3,400원"_s), qPrintable(text));
}

void TestRefusalTexts::boundsAreSaid()
{
    Translation translation;
    QVERIFY(translation.use(Language::English));
    const auto said = [](TopUpRefusal reason) { return textOf(reason, Language::English); };
    QVERIFY(said(TopUpRefusal::AmountBelowMinimum).contains(u"₩1,000"_s));
    QVERIFY(said(TopUpRefusal::AmountAboveMaximum).contains(u"₩500,000"_s));
    QVERIFY(said(TopUpRefusal::BalanceAboveMaximum).contains(u"₩2,000,000"_s));
}

void TestRefusalTexts::aProductIsNamedWhereOneIsMeant()
{
    Translation translation;
    QVERIFY(translation.use(Language::Korean));
    const Refused named{OrderRefusal::PriceChanged, {}, ProductId{}, {}};
    QVERIFY(refusalText(named, words(Language::Korean)).startsWith(u"신라면"_s));
    RefusalWords nameless = words(Language::Korean);
    nameless.productName = {};
    QVERIFY(refusalText(named, nameless).startsWith(u"이 상품"_s));
}

void TestRefusalTexts::errorsSayWhatToDo()
{
    Translation translation;
    QVERIFY(translation.use(Language::Korean));
    std::set<QString> said;
    for (const SubmitError error :
         {SubmitError::Busy,
          SubmitError::IdReused,
          SubmitError::Unavailable,
          SubmitError::Unknown,
          SubmitError::Quarantined,
          SubmitError::Closed}) {
        QVERIFY(said.insert(submitErrorText(error)).second);
        QVERIFY(!checkingText(error).isEmpty());
    }
    for (const ReadError error : {ReadError::Unavailable, ReadError::Damaged}) {
        QVERIFY(said.insert(readErrorText(error)).second);
    }
    for (const StoreError error : {StoreError::Unavailable, StoreError::Full}) {
        QVERIFY(said.insert(storeErrorText(error)).second);
    }
    for (const SettingError error :
         {SettingError::UnknownKey,
          SettingError::Malformed,
          SettingError::OutOfRange,
          SettingError::Fixed}) {
        QVERIFY(said.insert(settingErrorText(error)).second);
    }
    for (const CartError error :
         {CartError::QuantityOutOfRange, CartError::TooManyLines, CartError::NoSuchLine}) {
        QVERIFY(said.insert(cartErrorText(error)).second);
    }
    QVERIFY(signInFailureText({SignInError::MustWait, 32}).contains(u"32초"_s));
    QVERIFY(!said.contains(QString()));
}

QTEST_GUILESS_MAIN(TestRefusalTexts)
#include "tst_refusal_texts.moc"
