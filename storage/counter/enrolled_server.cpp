#include "storage/counter/enrolled_server.h"

namespace jangbu::storage {

namespace {

constexpr FieldPlace tokenPlace{"server", "token", {}};

} // namespace

std::expected<std::optional<EnrolledServer>, StoreError>
enrolledServer(CounterFile& file, const Vault& vault)
{
    static constexpr std::string_view text = "SELECT url, fingerprint, token FROM server";
    return file.run([&vault](Transaction& transaction) -> Sql<std::optional<EnrolledServer>> {
        std::optional<EnrolledServer> found;
        const auto take = [&](const RowView& row) {
            const auto token = vault.open(row.blob(2), tokenPlace);
            if (token) {
                found = EnrolledServer{row.text(0), row.blob(1), *token};
            }
        };
        if (auto read = transaction.prepare(text).forEach(take); !read) {
            return std::unexpected(std::move(read).error());
        }
        return found;
    });
}

std::expected<void, StoreError>
setEnrolledServer(CounterFile& file, const Vault& vault, const EnrolledServer& server)
{
    return file.run([&](Transaction& transaction) {
        return transaction
            .prepare("INSERT INTO server (id, url, fingerprint, token) VALUES (1, ?, ?, ?) "
                     "ON CONFLICT (id) DO UPDATE SET url = excluded.url, "
                     "fingerprint = excluded.fingerprint, token = excluded.token")
            .bind(server.url, server.fingerprint, vault.seal(server.token, tokenPlace))
            .execute(1);
    });
}

} // namespace jangbu::storage
