#include "tests/fakes/memory_customers.h"
#include "tests/ui/dispatch/settled_dispatch.h"
#include "ui/customer/customer_search_model.h"
#include "ui/dispatch/dispatch.h"
#include "ui/shell/session_model.h"

#include <QSignalSpy>
#include <QTest>

#include <mutex>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr CustomerId hong{wellKnownUuid(WellKnown{7}, 1)};
constexpr CustomerId kim{wellKnownUuid(WellKnown{7}, 2)};

/// Two customers and somebody who looks for them. Answers come when the shop's mutex is free.
class Search
{
public:
    Search()
    {
        add(hong, "홍길동", "+821012345678");
        add(kim, "김도연", "+821090215679");
        QObject::connect(
            &model,
            &CustomerSearchModel::chosen,
            &model,
            [this](const CustomerCard& card) { chosen.push_back(card.id); }
        );
    }

    void add(CustomerId id, const char* name, const char* phone)
    {
        CustomerProfile profile;
        profile.name = name;
        profile.phone = phone;
        shop.profiles.emplace(id, profile);
        shop.wallets.emplace(id, Wallet{id, Money{}, false, 1});
    }

    /// Looks for the text and waits for the answer.
    void find(const QString& text)
    {
        QSignalSpy found(&model, &CustomerSearchModel::customersFound);
        model.find(text);
        QVERIFY(!found.isEmpty() || found.wait());
    }

    void settle() { QVERIFY(hasSettled(dispatch)); }

    fakes::MemoryShop shop;
    fakes::MemoryCustomers customers{shop};
    Dispatch dispatch;
    SessionModel session{{}, {}, Language::Korean};
    CustomerSearchModel model{customers, dispatch, session};
    std::vector<CustomerId> chosen;
};

using Chosen = std::vector<CustomerId>;

} // namespace

class TestCustomerSearchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void enterChoosesTheFirst()
    {
        Search search;
        const QSignalSpy first(&search.model, &CustomerSearchModel::firstChosen);
        search.find(u" 5678 "_s);
        search.model.chooseFirst();
        QVERIFY(search.chosen == Chosen{hong});
        QCOMPARE(first.count(), 1);
        search.find(u"0000"_s);
        search.model.chooseFirst();
        QCOMPARE(first.count(), 1);
    }

    void enterWaitsForTheAnswerToTheLatestText()
    {
        Search search;
        const QSignalSpy first(&search.model, &CustomerSearchModel::firstChosen);
        search.find(u"5678"_s);
        {
            const std::scoped_lock held(search.shop.mutex);
            search.model.find(u"5679"_s);
            search.model.chooseFirst();
            QVERIFY(search.chosen.empty()); // those shown are of the older text
        }
        search.settle();
        QVERIFY(search.chosen == Chosen{kim});
        QCOMPARE(first.count(), 1);
    }

    void whoTypesOnAfterEnterChoosesNobody()
    {
        Search search;
        {
            const std::scoped_lock held(search.shop.mutex);
            search.model.find(u"5678"_s);
            search.model.chooseFirst();
            search.model.find(u"5679"_s);
        }
        search.settle();
        QVERIFY(search.chosen.empty());
        QCOMPARE(search.model.found().rowCount(), 1);
    }

    void anEmptyTextDropsALateAnswer()
    {
        Search search;
        {
            const std::scoped_lock held(search.shop.mutex);
            search.model.find(u"5678"_s);
            search.model.chooseFirst();
            search.model.find(u"  "_s);
        }
        search.settle();
        QVERIFY(search.chosen.empty());
        QCOMPARE(search.model.found().rowCount(), 0);
    }

    void aScannedPhoneIsNotOvertakenByWhatWasTyped()
    {
        Search search;
        {
            const std::scoped_lock held(search.shop.mutex);
            search.model.find(u"5678"_s);
            search.model.chooseFirst();
            QVERIFY(search.model.takeScan(u"01090215679"_s));
        }
        search.settle();
        QVERIFY(search.chosen == Chosen{kim});
        QVERIFY(search.model.found().customerAt(0).id == kim);
    }

    void afterAFailureEnterChoosesNobodyLater()
    {
        Search search;
        search.shop.failReads(ReadError::Unavailable);
        {
            const std::scoped_lock held(search.shop.mutex);
            search.model.find(u"5678"_s);
            search.model.chooseFirst();
        }
        search.settle();
        search.shop.readAgain();
        search.find(u"5678"_s);
        QVERIFY(search.chosen.empty());
    }
};

QTEST_GUILESS_MAIN(TestCustomerSearchModel)
#include "tst_customer_search_model.moc"
