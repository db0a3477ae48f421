#include "app/counter/counter_options.h"
#include "app/counter/counter_program.h"
#include "app/counter/picture/screenshots.h"
#include "app/counter/terminal_file.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>

#include <iostream>
#include <utility>

using namespace jangbu;

int main(int argc, char** argv)
{
    QApplication::setApplicationName(QStringLiteral("jangbu"));
    QApplication::setDesktopFileName(QStringLiteral("jangbu"));
    const QString place = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                          + QStringLiteral("/jangbu");
    auto options = app::parseOptions(argc, argv, place.toStdString());
    if (options) {
        const auto known = app::TerminalFile(options->folder).server();
        options = app::withKnownServer(*std::move(options), known);
    }
    if (!options) {
        (options.error().exitCode == 0 ? std::cout : std::cerr) << options.error().text;
        return options.error().exitCode;
    }
    QApplication application(argc, argv);
    if (const auto& pictures = options->screenshots) {
        return app::takeScreenshots(application, *options, *pictures);
    }
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/jangbu.svg")));
    app::CounterProgram program(application, *options);
    program.frame().showMaximized();
    program.start();
    return QApplication::exec();
}
