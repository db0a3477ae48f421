#include "storage/counter/machine.h"

namespace jangbu::storage {

std::expected<std::optional<TerminalId>, StoreError> terminalOf(CounterFile& file)
{
    return file.run([](Transaction& transaction) {
        return transaction.prepare("SELECT terminal_id FROM machine").first([](const RowView& row) {
            return row.id<TerminalId>(0);
        });
    });
}

std::expected<void, StoreError> setTerminal(CounterFile& file, TerminalId terminal)
{
    return file.run([terminal](Transaction& transaction) {
        return transaction
            .prepare("INSERT INTO machine (id, terminal_id) VALUES (1, ?) "
                     "ON CONFLICT (id) DO UPDATE SET terminal_id = excluded.terminal_id")
            .bind(terminal)
            .execute(1);
    });
}

} // namespace jangbu::storage
