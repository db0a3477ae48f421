#include "app/ctl/invocation.h"
#include "app/system/backup/backup_text.h"
#include "app/system/restore/folder_restore.h"
#include "app/system/system_clock.h"
#include "storage/backup/backup_key.h"
#include "storage/backup/whole_file.h"

#include <QJsonObject>

#include <fmt/core.h>

#include <utility>

namespace jangbu::app {

namespace {

struct Options
{
    std::string file;
    std::string to;
    std::string passphraseFile;
    std::string keyFile;
    bool isWithoutKeys = false;
    bool takesBroken = false;
};

void addSecretOptions(CLI::App& command, Options& options)
{
    auto* const passphrase = command.add_option(
        "--passphrase-file",
        options.passphraseFile,
        "file with the passphrase in its first line, - for stdin"
    );
    command.add_option("--key-file", options.keyFile, "file of at least 32 random bytes")
        ->excludes(passphrase);
}

ExitCode explainTrouble(const BackupFailure& failure)
{
    return explain(sentence(failure));
}

/// What was given; nothing when nothing was.
Backed<std::optional<storage::BackupSecret>> secretOf(const Options& options)
{
    if (!options.keyFile.empty()) {
        auto secret = storage::readSecretFile(options.keyFile);
        if (!secret) {
            return std::unexpected(std::move(secret).error());
        }
        return *std::move(secret);
    }
    if (options.passphraseFile.empty()) {
        return std::nullopt;
    }
    auto line = firstLineOf(options.passphraseFile);
    if (!line) {
        return std::unexpected(BackupFailure{BackupTrouble::FileMissing, options.passphraseFile});
    }
    return storage::BackupSecret{storage::SecretKind::Passphrase, *std::move(line)};
}

bool showStep(BackupStep step, int percent)
{
    switch (step) {
    case BackupStep::Copying:
        showProgress(fmt::format("copying {} %", percent));
        break;
    case BackupStep::Packing:
        showProgress(fmt::format("packing {} %", percent));
        break;
    case BackupStep::Unpacking:
        showProgress(fmt::format("unpacking {} %", percent));
        break;
    case BackupStep::Checking:
        showProgress(fmt::format("checking {} %", percent));
        break;
    }
    return true;
}

QJsonObject jsonOf(const BackupProof& proof)
{
    return QJsonObject{
        {QStringLiteral("file"), QString::fromStdString(proof.path)},
        {QStringLiteral("bytes"), static_cast<qint64>(proof.bytes)},
        {QStringLiteral("made_at"), QString::fromStdString(toText(proof.about.madeAt))},
        {QStringLiteral("batch"), static_cast<qint64>(proof.about.batchNo)},
        {QStringLiteral("keys"), proof.about.hasKeys},
        {QStringLiteral("intact"), proof.check.isIntact()},
    };
}

std::string textOf(const BackupProof& proof)
{
    std::string text = fmt::format(
        "{}\n{} bytes, made {}, to batch {}, {}\n",
        proof.path,
        proof.bytes,
        toText(proof.about.madeAt),
        proof.about.batchNo,
        proof.about.hasKeys ? "with the book's key" : "without the book's key: keep that apart"
    );
    for (const LawFinding& law : proof.check.laws) {
        if (law.broken > 0) {
            text += fmt::format("  {} is broken in {} rows\n", law.name, law.broken);
        }
    }
    text += proof.check.isIntact() ? "The book in it is intact.\n" : "The book in it is broken.\n";
    return text;
}

ExitCode show(const Invocation& invocation, const BackupProof& proof)
{
    endProgress();
    const ExitCode printed = print(invocation, QJsonDocument(jsonOf(proof)), textOf(proof));
    return proof.check.isIntact() ? printed : ExitCode::Refused;
}

ExitCode backup(const Invocation& invocation, const Options& options)
{
    auto secret = secretOf(options);
    if (!secret) {
        return explainTrouble(secret.error());
    }
    const auto shop = openShop(invocation, false);
    if (!shop || !settingsOf(*shop)) {
        return ExitCode::Refused;
    }
    const auto proof = shop->localBackups().makeTo(
        {options.to, *std::move(secret), !options.isWithoutKeys},
        Actor{},
        showStep
    );
    return proof ? show(invocation, *proof) : explainTrouble(proof.error());
}

ExitCode verifyBackup(const Invocation& invocation, const Options& options)
{
    auto given = secretOf(options);
    if (!given) {
        return explainTrouble(given.error());
    }
    const auto secrets = secretsFor(invocation.folder, *std::move(given));
    // Beside the backup, for a data folder need not be there.
    const std::filesystem::path file = std::filesystem::absolute(options.file);
    std::filesystem::path place = file;
    place += ".trial";
    const auto work = storage::ScratchFolder::make(place);
    if (!work) {
        return explainTrouble(work.error());
    }
    const auto proof = storage::unpackAndProve(
        file,
        work->path(),
        {secrets, std::filesystem::path(invocation.folder) / "keys", SystemClock{}.now()},
        showStep
    );
    return proof ? show(invocation, *proof) : explainTrouble(proof.error());
}

ExitCode restore(const Invocation& invocation, const Options& options)
{
    auto given = secretOf(options);
    if (!given) {
        return explainTrouble(given.error());
    }
    const auto restored = restoreFolder(
        {invocation.folder, options.file, *std::move(given), options.takesBroken, {}},
        SystemClock{},
        showStep
    );
    if (!restored) {
        return explainTrouble(restored.error());
    }
    endProgress();
    if (!restored->isNoted) {
        explain("it is restored, but its journal could not be told");
    }
    const storage::RestoreDone& done = restored->done;
    QJsonObject json = jsonOf(done.proof);
    json.insert(QStringLiteral("aside"), QString::fromStdString(done.aside.string()));
    std::string text = textOf(done.proof) + fmt::format("It is in {} now.\n", invocation.folder);
    if (!done.aside.empty()) {
        text += fmt::format("What was there is in {}.\n", done.aside.string());
    }
    return print(invocation, QJsonDocument(json), text);
}

} // namespace

void addBackup(CLI::App& app, Invocation& invocation)
{
    const auto options = std::make_shared<Options>();
    auto* const making = app.add_subcommand("backup", "Back the book up, checked and locked");
    making->add_option(
        "--to",
        options->to,
        "folder or new file; without it the shop's backup folder"
    );
    making->add_flag(
        "--without-keys",
        options->isWithoutKeys,
        "leave keys/master.key out: it is kept elsewhere"
    );
    addSecretOptions(*making, *options);
    making->callback([&invocation, options] {
        invocation.run = [&invocation, options] { return backup(invocation, *options); };
    });

    auto* const verifying =
        app.add_subcommand("verify-backup", "Open a backup and check all of it; changes nothing");
    verifying->add_option("FILE", options->file, "the backup")->required();
    addSecretOptions(*verifying, *options);
    verifying->callback([&invocation, options] {
        invocation.run = [&invocation, options] { return verifyBackup(invocation, *options); };
    });

    auto* const restoring = app.add_subcommand(
        "restore",
        "Put a backup into the data folder; what is there is set aside"
    );
    restoring->add_option("FILE", options->file, "the backup")->required();
    restoring->add_flag(
        "--accept-broken",
        options->takesBroken,
        "take it even when its book breaks a law"
    );
    addSecretOptions(*restoring, *options);
    restoring->callback([&invocation, options] {
        invocation.run = [&invocation, options] { return restore(invocation, *options); };
    });
}

} // namespace jangbu::app
