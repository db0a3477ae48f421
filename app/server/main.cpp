#include "app/server/server_program.h"

#include <QCoreApplication>

#include <iostream>

using namespace jangbu;

int main(int argc, char** argv)
{
    const auto options = app::parseServerOptions(argc, argv);
    if (!options) {
        (options.error().exitCode == 0 ? std::cout : std::cerr) << options.error().text;
        return options.error().exitCode;
    }
    // Qt looks for its database drivers beside the application.
    const QCoreApplication application(argc, argv);
    return app::runServer(*options);
}
