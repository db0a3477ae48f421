#include "app/system/platform/local_platform.h"

#include "app/system/platform/platform_file.h"
#include "storage/platform/platform_sender.h"

#include <random>
#include <utility>

namespace jangbu::app {

namespace {

std::unique_ptr<PlatformExport> stopped(const PlatformPlace& place, std::string trouble)
{
    PlatformStatus status;
    status.way = PlatformWay::Stopped;
    status.destination = place.name;
    status.trouble = std::move(trouble);
    return std::make_unique<NoPlatform>(std::move(status));
}

} // namespace

std::unique_ptr<PlatformExport> startPlatform(PlatformSurroundings around)
{
    const auto place = PlatformFile(around.folder).read();
    if (!place) {
        return std::make_unique<NoPlatform>();
    }
    auto sink = sinkOf(*place, around.clock);
    if (!sink) {
        around.log.write(LogLevel::Error, "platform_not_started", {{"text", sink.error()}});
        return stopped(*place, std::move(sink).error());
    }
    return std::make_unique<storage::PlatformSender>(storage::PlatformSender::Parts{
        .readers = around.readers,
        .lend = std::move(around.lend),
        .sink = *std::move(sink),
        .clock = around.clock,
        .destination = place->name,
        .target = place->folder.empty() ? place->endpoint : place->folder,
        .seed = std::random_device{}(),
        .onTrouble = [&log = around.log](const std::string& trouble
                     ) { log.write(LogLevel::Warning, "platform_trouble", {{"text", trouble}}); },
    });
}

} // namespace jangbu::app
