#include "app/system/backup/server_upkeep.h"

namespace jangbu::app {

namespace {

std::unexpected<BackupFailure> onServer()
{
    return std::unexpected(BackupFailure{BackupTrouble::OnServer, {}});
}

} // namespace

bool ServerBookCheck::isHere() const
{
    return false;
}

Read<BookCheckReport> ServerBookCheck::check(OnProgress /*onProgress*/)
{
    return std::unexpected(ReadError::Unavailable);
}

Backed<BackupState> ServerBackups::state()
{
    return onServer();
}

Backed<void> ServerBackups::setPassphrase(std::string /*passphrase*/)
{
    return onServer();
}

Backed<void> ServerBackups::setFolder(std::string /*folder*/)
{
    return onServer();
}

Backed<BackupProof> ServerBackups::make(Actor /*actor*/, OnProgress /*onProgress*/)
{
    return onServer();
}

Backed<BackupProof> ServerBackups::tryRestore(std::string /*path*/)
{
    return onServer();
}

} // namespace jangbu::app
