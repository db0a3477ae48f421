#include "app/ctl/invocation.h"

#include <QCoreApplication>

#include <csignal>

namespace {

using namespace jangbu::app;

// A closed pipe behind us is an error of writing, not a reason to die in the middle of a batch.
void ignoreBrokenPipes()
{
    std::signal(SIGPIPE, SIG_IGN); // NOLINT(cppcoreguidelines-pro-type-cstyle-cast)
}

} // namespace

int main(int argc, char* argv[])
{
    ignoreBrokenPipes();
    const QCoreApplication application(argc, argv);
    CLI::App app("Everything of a Jangbu shop that needs no window.", "jangbuctl");
    Invocation invocation;
    app.add_option("--data", invocation.folder, "the shop's data folder");
    app.add_flag("--json", invocation.isJson, "write the result as JSON");
    app.require_subcommand(1);
    app.fallthrough();
    addInit(app, invocation);
    addSettings(app, invocation);
    addStaff(app, invocation);
    addImport(app, invocation);
    addReplay(app, invocation);
    addReports(app, invocation);
    addCoupon(app, invocation);
    addShift(app, invocation);
    addVerify(app, invocation);
    addPlatform(app, invocation);
    addBackup(app, invocation);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const bool isHelp = app.exit(error) == 0;
        return static_cast<int>(isHelp ? ExitCode::Done : ExitCode::Usage);
    }
    // A backup is looked into without a shop.
    if (invocation.folder.empty() && !app.got_subcommand("verify-backup")) {
        app.exit(CLI::RequiredError("--data"));
        return static_cast<int>(ExitCode::Usage);
    }
    return static_cast<int>(invocation.run());
}
