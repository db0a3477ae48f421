#include "app/server/server_program.h"

#include "app/server/operation/access/token_life.h"
#include "app/server/served_databases.h"
#include "app/system/book_keys.h"
#include "app/system/system_clock.h"

#include <sys/resource.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <iostream>

namespace jangbu::app {

namespace {

constexpr int failed = 1;

int explain(const std::string& text)
{
    std::cerr << text << '\n';
    return failed;
}

/// Blocks the signals that end us, in every thread that is started from now on.
sigset_t takeSignals()
{
    sigset_t signals{};
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN); // NOLINT(cppcoreguidelines-pro-type-cstyle-cast)
    return signals;
}

/// A connection is a descriptor, and the usual soft limit of 1,024 is for programs that use select().
void takeAllDescriptors()
{
    rlimit descriptors{};
    if (getrlimit(RLIMIT_NOFILE, &descriptors) == 0) {
        descriptors.rlim_cur = descriptors.rlim_max;
        static_cast<void>(setrlimit(RLIMIT_NOFILE, &descriptors));
    }
}

/// The counter to print a code for: the one that was asked for, else any while none is enrolled.
std::optional<Terminal> counterToEnrol(Server& server, const std::optional<std::string>& prefix)
{
    const auto terminals = server.shop().terminals();
    const auto hasEnrolled = server.access().hasEnrolled();
    if (!terminals || terminals->empty() || !hasEnrolled) {
        return std::nullopt;
    }
    if (!prefix) {
        return *hasEnrolled ? std::nullopt : std::optional{terminals->front()};
    }
    const auto named = std::ranges::find(*terminals, *prefix, &Terminal::prefix);
    return named == terminals->end() ? std::nullopt : std::optional{*named};
}

void printEnrolment(Server& server, const ServerOptions& options)
{
    const auto terminal = counterToEnrol(server, options.enrol);
    if (!terminal) {
        if (options.enrol) {
            std::cout << "There is no counter with the prefix " << *options.enrol << ".\n";
        }
        return;
    }
    const auto code =
        server.access().makeEnrolment(terminal->id, Instant{SystemClock{}.now().us + codeLifeUs});
    if (code) {
        std::cout << "Code to enrol counter " << terminal->prefix << " within 15 minutes: " << *code
                  << '\n';
    }
}

int makeShop(Server& server, const ServerOptions& options)
{
    if (!options.newShop) {
        return 0;
    }
    InitRequest request = *options.newShop;
    if (options.pinFile == "-") {
        std::getline(std::cin, request.pin);
    } else {
        std::ifstream file(options.pinFile);
        std::getline(file, request.pin);
    }
    const auto made = server.initialise(request);
    return made ? 0 : explain(made.error());
}

} // namespace

int runServer(const ServerOptions& options)
{
    using storage::OpenIntent;
    const sigset_t signals = takeSignals();
    takeAllDescriptors();
    const auto intent = options.newShop ? OpenIntent::CreateIfMissing : OpenIntent::Existing;
    const SystemClock clock;
    Log log{options.data, clock};
    auto databases = openServed(options.database, intent, clock.now());
    if (!databases) {
        return explain(databases.error());
    }
    auto vault = openVault(*databases->book, options.keys);
    if (!vault) {
        return explain(sentence(vault.error()));
    }
    const CertificateFiles& files = options.server.certificate;
    if (auto made = makeCertificateIfMissing(files, clock.now()); !made) {
        return explain(made.error());
    }
    const auto fingerprint = fingerprintOf(files.certificate);
    if (!fingerprint) {
        return explain(fingerprint.error());
    }
    auto server = Server::start(
        options.server,
        {std::move(databases->book), *std::move(vault), std::move(databases->access), log, clock}
    );
    if (!server) {
        return explain(server.error());
    }
    if (const int code = makeShop(**server, options); code != 0) {
        return code;
    }
    std::cout << "Certificate SHA-256: " << *fingerprint << '\n'
              << "Listening on https://" << options.server.address << ':' << (*server)->port()
              << '\n';
    printEnrolment(**server, options);
    std::cout.flush();
    int signal = 0;
    sigwait(&signals, &signal);
    (*server)->stop();
    return 0;
}

} // namespace jangbu::app
