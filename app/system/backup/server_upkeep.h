#pragma once

#include "core/port/backup.h"
#include "core/port/book_check.h"

namespace jangbu::app {

/// The book is on a server: it is checked there.
class ServerBookCheck final : public BookCheck
{
public:
    [[nodiscard]] bool isHere() const override;
    [[nodiscard]] Read<BookCheckReport> check(OnProgress onProgress) override;
};

/// The book is on a server: it is backed up there. Everything answers OnServer.
class ServerBackups final : public Backups
{
public:
    [[nodiscard]] Backed<BackupState> state() override;
    [[nodiscard]] Backed<void> setPassphrase(std::string passphrase) override;
    [[nodiscard]] Backed<void> setFolder(std::string folder) override;
    [[nodiscard]] Backed<BackupProof> make(Actor actor, OnProgress onProgress) override;
    [[nodiscard]] Backed<BackupProof> tryRestore(std::string path) override;
};

} // namespace jangbu::app
