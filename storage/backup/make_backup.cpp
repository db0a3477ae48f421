#include "storage/backup/make_backup.h"

#include "storage/backup/backup_name.h"
#include "storage/backup/whole_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

namespace jangbu::storage {

namespace {

/// Where it goes: the final name, and the one that it has until it is whole.
struct Target
{
    std::filesystem::path final;
    std::filesystem::path part;
};

Backed<Target> targetOf(const BackupOrder& order, const Vault& vault)
{
    std::error_code error;
    std::filesystem::path final = order.to;
    if (std::filesystem::is_directory(final, error)) {
        final /= backupName(order.now, vault);
    }
    if (std::filesystem::exists(final, error)) {
        return std::unexpected(BackupFailure{BackupTrouble::TargetThere, final.string()});
    }
    std::filesystem::path part = final;
    part += ".part";
    return Target{std::move(final), std::move(part)};
}

Backed<void> packInto(
    const Target& target,
    const BackupSource& source,
    const BackupOrder& order,
    const std::filesystem::path& work,
    const Backups::OnProgress& onProgress
)
{
    std::vector<PackedFile> files{{"book.db", work / "book.db"}};
    const auto access = copyQuietFile(source.folder / "access.db", work / "access.db");
    if (!access) {
        return std::unexpected(access.error());
    }
    if (*access) {
        files.push_back({"access.db", work / "access.db"});
    }
    std::ranges::move(filesOf(source.folder, order.withKeys), std::back_inserter(files));
    const auto batchNo = lastBatchIn(work / "book.db");
    if (!batchNo) {
        return std::unexpected(batchNo.error());
    }
    auto writer = SealedWriter::create(target.part, order.key);
    if (!writer) {
        return std::unexpected(std::move(writer).error());
    }
    const auto packed =
        pack(*writer, {order.now, *batchNo, order.withKeys}, files, [&](int percent) {
            return !onProgress || onProgress(BackupStep::Packing, percent);
        });
    return packed ? Backed<void>{} : std::unexpected(packed.error());
}

Backed<void> giveName(const Target& target)
{
    if (::rename(target.part.c_str(), target.final.c_str()) != 0
        || !syncFolder(std::filesystem::absolute(target.final).parent_path())) {
        return std::unexpected(fileTrouble(errno, target.final));
    }
    return {};
}

/// Takes the unfinished file away unless it got its name.
class Unfinished
{
public:
    explicit Unfinished(const std::filesystem::path& path) : m_path(path) {}

    ~Unfinished() { ::unlink(m_path.c_str()); }

    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    Unfinished(Unfinished&&) = delete;
    Unfinished& operator=(Unfinished&&) = delete;

private:
    const std::filesystem::path& m_path;
};

} // namespace

Backed<BackupProof> makeBackup(
    const BackupSource& source,
    const BackupOrder& order,
    const Backups::OnProgress& onProgress
)
{
    auto target = targetOf(order, source.vault);
    if (!target) {
        return std::unexpected(std::move(target).error());
    }
    if (auto ready = readyFolder(source.folder / "backup"); !ready) {
        return std::unexpected(std::move(ready).error());
    }
    const auto work = ScratchFolder::make(source.folder / "backup" / ".work");
    if (!work) {
        return std::unexpected(work.error());
    }
    auto done = copyBook(source.lend, work->path() / "book.db", [&](int percent) {
        return !onProgress || onProgress(BackupStep::Copying, percent);
    });
    const Unfinished unfinished(target->part);
    if (done) {
        done = packInto(*target, source, order, work->path(), onProgress);
    }
    if (!done) {
        return std::unexpected(std::move(done).error());
    }
    // What is tried is the file itself, opened with nothing but its key.
    BackupSecrets secrets;
    secrets.kept = BackupKey{.lock = order.key.lock, .key = {}};
    std::ranges::copy(order.key.key.bytes(), secrets.kept->key.bytes().begin());
    const auto proving = ScratchFolder::make(work->path() / "proof");
    if (!proving) {
        return std::unexpected(proving.error());
    }
    auto proof = unpackAndProve(
        target->part,
        proving->path(),
        {secrets, source.folder / "keys", order.now},
        onProgress
    );
    if (!proof) {
        return proof;
    }
    if (!proof->check.isIntact()) {
        target->final += ".broken";
    }
    if (auto named = giveName(*target); !named) {
        return std::unexpected(std::move(named).error());
    }
    proof->path = target->final.string();
    return proof;
}

std::vector<BackupFile> backupsIn(const std::filesystem::path& folder)
{
    std::vector<BackupFile> files;
    std::error_code error;
    std::filesystem::directory_iterator place(folder, error);
    // Its stick may be pulled out meanwhile, which `++` would throw at us.
    for (; !error && place != std::filesystem::directory_iterator{}; place.increment(error)) {
        const std::filesystem::directory_entry& entry = *place;
        const auto madeAt = madeAtOf(entry.path().filename().string());
        std::error_code gone;
        if (madeAt && entry.is_regular_file(gone)) {
            const auto bytes = static_cast<std::int64_t>(entry.file_size(gone));
            files.push_back({entry.path().string(), *madeAt, gone ? 0 : bytes});
        }
    }
    std::ranges::sort(files, std::ranges::greater{}, &BackupFile::madeAt);
    return files;
}

std::vector<BackupFile> backupsIn(const std::filesystem::path& folder, const Vault& vault)
{
    std::vector<BackupFile> files = backupsIn(folder);
    std::erase_if(files, [&vault](const BackupFile& file) {
        const std::string name = std::filesystem::path(file.path).filename().string();
        return name != backupName(file.madeAt, vault);
    });
    return files;
}

void rotate(const std::filesystem::path& justMade, const Vault& vault, std::size_t kept)
{
    std::vector<BackupFile> files = backupsIn(justMade.parent_path(), vault);
    std::erase_if(files, [&justMade](const BackupFile& file) { return file.path == justMade; });
    for (std::size_t place = kept - 1; kept > 0 && place < files.size(); ++place) {
        // One that cannot be deleted now is deleted with the next backup.
        std::error_code error;
        std::filesystem::remove(files[place].path, error);
    }
}

} // namespace jangbu::storage
