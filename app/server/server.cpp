#include "app/server/server.h"

#include "app/server/http/io_mailbox.h"
#include "app/server/http/listener.h"
#include "app/server/operation/routes.h"
#include "app/system/random_ids.h"
#include "app/system/shop/shop_book.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>

#include <algorithm>
#include <future>
#include <iterator>
#include <thread>
#include <utility>

namespace jangbu::app {

namespace {

// What was heard of the database is believed for so long: several questions of the watch.
constexpr std::chrono::milliseconds believed{1'000};

Read<StockQuestions::Numbers>
stocksOf(storage::ReaderPool& readers, const std::vector<ProductId>& ids)
{
    std::vector<Uuid> uuids;
    uuids.reserve(ids.size());
    std::ranges::transform(ids, std::back_inserter(uuids), &ProductId::uuid);
    return readers.read([&uuids](storage::Transaction& transaction) {
        return numbersById(transaction, storage::NumberOf::StockOfProduct, uuids);
    });
}

} // namespace

/// In the order they need each other: what is below is gone before what is above.
struct Server::Running
{
    struct Opened
    {
        std::unique_ptr<Doorbell> bell;
        std::unique_ptr<storage::BatchListening> listening;
        std::unique_ptr<Metrics> metrics;
        std::unique_ptr<ShopBook> book;
        std::unique_ptr<storage::Database> access;
        boost::asio::ssl::context tls;
        Log& log;
        const Clock& clock;
    };

    Running(Setting itsSetting, Opened opened)
        : setting(std::move(itsSetting))
        , bell(std::move(opened.bell))
        , listening(std::move(opened.listening))
        , metrics(std::move(opened.metrics))
        , book(std::move(opened.book))
        , accessDatabase(std::move(opened.access))
        , tls(std::move(opened.tls))
        , log(opened.log)
        , clock(opened.clock)
    {}

    [[nodiscard]] Service::Parts serviceParts()
    {
        return {
            routes(),
            gate,
            book->book(),
            questions,
            desk,
            gatherers,
            instance,
            readers,
            deskThread,
            mailbox,
            *metrics,
            requestLog,
            clock,
        };
    }

    void hear(const ChangeWatch::News& news)
    {
        if (news.isTokenRevoked || news.changes.isStaffChanged) {
            gate.forgetAll();
        }
        catalogue.forget(news.changes.edited);
        if (news.changes.lastSale) {
            bestSellers.forget(*news.changes.lastSale);
        }
        gate.trustUntil(news.askedAt + believed);
        catalogue.trustUntil(news.askedAt + believed);
        instance.heardAt = news.askedAt;
        metrics->setConnections(listener->connections());
        metrics->setTurnedAway(listener->turnedAway().ofAddress, listener->turnedAway().ofAll);
        metrics->setCache("caller", {gate.remembered(), gate.askedFor()});
        metrics->setCache("catalogue", {catalogue.hits(), catalogue.misses()});
        metrics->setCache("best_sellers", {bestSellers.hits(), bestSellers.misses()});
    }

    void show(const ChangeWatch::Figures& figures) const
    {
        if (figures.shop) {
            metrics->setFigures(*figures.shop);
        }
        if (figures.imbalance) {
            metrics->setImbalance(*figures.imbalance);
        }
    }

    void serve()
    {
        listener->start({tls, service, setting.limits});
        watch.emplace(
            ChangeWatch::Sources{book->readers(), access, mailbox, *bell, setting.watchPeriod},
            ChangeWatch::Hearer{
                [this](const ChangeWatch::News& news) { hear(news); },
                [this](const ChangeWatch::Figures& figures) { show(figures); },
            }
        );
        ioThread = std::thread([this] { io.run(); });
    }

    void stop()
    {
        if (!ioThread.joinable()) {
            return;
        }
        // Shared: who waits may be gone before the one who tells has ended telling.
        const auto drained = std::make_shared<std::promise<void>>();
        net::post(io, [this, drained] {
            instance.isDraining = true;
            listener->drain(setting.drainTime, [drained] { drained->set_value(); });
        });
        drained->get_future().wait();
        io.stop();
        ioThread.join();
        log.write(LogLevel::Info, "server_stopped");
    }

    Setting setting;
    std::unique_ptr<Doorbell> bell;
    std::unique_ptr<storage::BatchListening> listening;
    std::unique_ptr<Metrics> metrics;
    std::unique_ptr<ShopBook> book;
    std::unique_ptr<storage::Database> accessDatabase;
    boost::asio::ssl::context tls;
    Log& log;
    const Clock& clock;

    net::io_context io{1};
    net::executor_work_guard<IoExecutor> work{io.get_executor()};
    IoMailbox mailbox{io};
    RandomIds ids{clock};
    storage::AccessStore access{*accessDatabase, [this](const storage::SqlFailure& failure) {
                                    logFailure(log, "access_not_read", failure.text);
                                }};
    storage::FailedSignIns failures{access.writer(), book->vault()};
    storage::LocalSignIn signIn{{book->shop(), book->vault(), failures, clock}};
    WorkerPool readers{{.threads = setting.readers, .queued = 4'000}};
    // One: a hash takes 64 MiB and a core for a fifth of a second.
    WorkerPool deskThread{{.threads = 1, .queued = 64}};

    Gate gate{{access, book->shop(), readers, mailbox, clock}};
    StockQuestions stocks{readers, mailbox, [this](const std::vector<ProductId>& asked) {
                              return stocksOf(book->readers(), asked);
                          }};
    BalanceQuestions balances{readers, mailbox, [this](std::vector<CustomerId> asked) {
                                  return book->customers().balances(std::move(asked));
                              }};
    CatalogueCache catalogue{{book->catalogue(), readers, mailbox}};
    BestSellerCache bestSellers{{book->sales(), readers, mailbox, clock}};
    Gatherers gatherers{stocks, balances, catalogue, bestSellers};
    WholeCatalogue wholeCatalogue{book->catalogue(), book->readers()};
    Questions questions{
        book->catalogue(),
        book->customers(),
        book->sales(),
        book->coupons(),
        book->figures(),
        book->shop(),
        book->shifts(),
        book->journal(),
        book->readers(),
        book->book(),
        ids,
        clock,
        book->vault(),
        wholeCatalogue,
    };
    Desk desk{
        access,
        signIn,
        book->shop(),
        book->customers(),
        book->book(),
        ids,
        clock,
        [this] { mailbox.post([this] { gate.forgetAll(); }); },
    };
    Instance instance{*metrics};
    RequestLog requestLog{log};
    Service service{serviceParts(), setting.rates};
    std::unique_ptr<Listener> listener;
    std::optional<ChangeWatch> watch;
    std::thread ioThread;
};

std::expected<std::unique_ptr<Server>, std::string>
Server::start(const Setting& setting, Parts parts)
{
    auto tls = openTls(setting.certificate);
    if (!tls) {
        return std::unexpected(std::move(tls).error());
    }
    auto bell = std::make_unique<Doorbell>();
    auto listening = parts.book->listen([told = bell.get()] { told->ring(); });
    auto metrics = std::make_unique<Metrics>(routes());
    auto book = ShopBook::open(
        std::move(parts.book),
        std::move(parts.vault),
        {parts.log,
         parts.clock,
         [told = metrics.get(), rung = bell.get()](const storage::BatchReport& report) {
             told->countBatch(report);
             rung->ring();
         },
         [told = metrics.get()](const storage::CommitAlert& alert) { told->countAlert(alert.kind); }
        }
    );
    if (!book) {
        return std::unexpected(sentence(book.error()));
    }
    auto running = std::make_unique<Running>(
        setting,
        Running::Opened{
            std::move(bell),
            std::move(listening),
            std::move(metrics),
            *std::move(book),
            std::move(parts.access),
            *std::move(tls),
            parts.log,
            parts.clock,
        }
    );
    auto listener = Listener::open(running->io, setting.address, setting.port);
    if (!listener) {
        return std::unexpected(
            setting.address + ":" + std::to_string(setting.port) + ": " + listener.error()
        );
    }
    running->listener = *std::move(listener);
    running->serve();
    parts.log.write(LogLevel::Info, "server_started");
    return std::unique_ptr<Server>(new Server(std::move(running)));
}

Server::Server(std::unique_ptr<Running> running) : m_running(std::move(running)) {}

Server::~Server()
{
    stop();
}

std::uint16_t Server::port() const
{
    return m_running->listener->port();
}

storage::AccessStore& Server::access()
{
    return m_running->access;
}

ShopReader& Server::shop()
{
    return m_running->book->shop();
}

std::expected<void, std::string> Server::initialise(const InitRequest& request)
{
    Running& own = *m_running;
    const auto made = initShop(
        NewShop{own.book->book(), own.book->shop(), own.signIn, own.ids, own.clock, {}},
        request
    );
    if (!made) {
        return std::unexpected(sentence(made.error()));
    }
    return {};
}

void Server::stop()
{
    m_running->stop();
}

} // namespace jangbu::app
