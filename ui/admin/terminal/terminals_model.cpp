#include "ui/admin/terminal/terminals_model.h"

#include "core/result/must.h"
#include "ui/dispatch/dispatch.h"
#include "ui/shell/session_model.h"
#include "ui/text/error_text.h"
#include "ui/text/number_text.h"

#include <utility>

namespace jangbu::ui {

namespace {

TerminalField fieldOf(const Refusal* refusal)
{
    const auto* const terminal =
        refusal == nullptr ? nullptr : std::get_if<TerminalRefusal>(refusal);
    if (terminal == nullptr) {
        return TerminalField::Form;
    }
    switch (*terminal) {
    case TerminalRefusal::NameEmpty:
        return TerminalField::Name;
    case TerminalRefusal::PrefixInvalid:
    case TerminalRefusal::PrefixTaken:
    case TerminalRefusal::PrefixFixed:
        return TerminalField::Prefix;
    case TerminalRefusal::TextTooLong:
    case TerminalRefusal::CardNumberGiven:
        return TerminalField::Form;
    }
    MUST(false);
}

} // namespace

TerminalsModel::TerminalsModel(const AdminPorts& ports) : m_ports(ports), m_sender(ports)
{
    //: Headings of the table of counters.
    m_table.setHeadings({tr("Counter"), tr("Prefix of receipts"), tr("Next receipt")});
    connect(&m_sender, &SenderModel::changed, this, &TerminalsModel::changed);
}

void TerminalsModel::load()
{
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&shop = m_ports.shop] { return shop.terminals(); },
        [this](const Read<std::vector<Terminal>>& terminals) {
            m_trouble = terminals ? QString() : readErrorText(terminals.error());
            m_terminals = terminals.value_or(std::vector<Terminal>{});
            show();
        }
    );
}

void TerminalsModel::show()
{
    std::vector<CellRow> rows;
    for (const Terminal& terminal : m_terminals) {
        const bool isOurs = terminal.id == m_ports.session.terminal().id;
        rows.push_back({
            {.text = QString::fromStdString(terminal.name),
             //: Under the name of a counter: it is the one that is looked at.
             .secondLine = isOurs ? tr("This counter") : QString()},
            {.text = QString::fromStdString(terminal.prefix)},
            {.text = countText(terminal.nextReceiptNo), .isNumber = true},
        });
    }
    m_table.setRows(std::move(rows));
    Q_EMIT changed();
}

const Terminal* TerminalsModel::at(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return row >= 0 && place < m_terminals.size() ? &m_terminals[place] : nullptr;
}

QString TerminalsModel::nameAt(int row) const
{
    const Terminal* const terminal = at(row);
    return terminal == nullptr ? QString() : QString::fromStdString(terminal->name);
}

QString TerminalsModel::prefixAt(int row) const
{
    const Terminal* const terminal = at(row);
    return terminal == nullptr ? QString() : QString::fromStdString(terminal->prefix);
}

void TerminalsModel::save(int row, const QString& name, const QString& prefix)
{
    const Terminal* const terminal = at(row);
    if (terminal == nullptr) {
        return;
    }
    const QString called = name.trimmed();
    m_sender.send(
        SaveTerminal{terminal->id, called.toStdString(), prefix.trimmed().toStdString()},
        [this, called](const QString& wrong, const Refusal* refusal) {
            if (!wrong.isEmpty()) {
                Q_EMIT refused(fieldOf(refusal), wrong);
                return;
            }
            load();
            Q_EMIT saved(called);
        }
    );
}

} // namespace jangbu::ui
