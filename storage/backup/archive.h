#pragma once

#include "storage/backup/sealed_file.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

// What lies in a sealed file: what it says of itself, then files with their names.
namespace jangbu::storage {

struct PackedFile
{
    std::string name; // in the data folder: book.db, keys/master.key, pictures/…
    std::filesystem::path path;
};

/// Hundredths; false stops.
using OnPercent = std::function<bool(int percent)>;

/// What a restore needs of a data folder beside its databases: the key, and pictures.
[[nodiscard]] std::vector<PackedFile> filesOf(const std::filesystem::path& folder, bool withKeys);

[[nodiscard]] Backed<std::int64_t> pack(
    SealedWriter& writer,
    const BackupAbout& about,
    const std::vector<PackedFile>& files,
    const OnPercent& onPercent
);

/// Puts the files into the folder, durably. Nothing outside of it is ever written.
[[nodiscard]] Backed<BackupAbout>
unpack(SealedReader& reader, const std::filesystem::path& folder, const OnPercent& onPercent);

} // namespace jangbu::storage
