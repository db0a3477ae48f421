#pragma once

#include "ui/customer/customer_desk.h"
#include "ui/customer/customer_table_model.h"

#include <QObject>
#include <QString>

namespace jangbu::ui {

/// Finds the customer that a screen is about: typed, scanned or chosen from those found. Lives on
/// the painting thread, reads elsewhere.
class CustomerSearchModel final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    CustomerSearchModel(
        CustomerReader& customers,
        Dispatch& dispatch,
        const SessionModel& session,
        QObject* parent = nullptr
    );

    /// By phone, last four digits, member number or name; customersFound() follows.
    void find(const QString& text);

    [[nodiscard]] CustomerTableModel& found() { return m_found; }

    /// chosen() follows for a row there is.
    void choose(int row);
    /// The first of those whom the latest text finds, as soon as they are there: chosen() and
    /// firstChosen() follow if there is one.
    void chooseFirst();
    /// Shows just this one, as if it had been looked for.
    void show(const CustomerCard& card);
    /// A member card or a phone number: chosen() or scanRefused() follows. False when it is neither.
    [[nodiscard]] bool takeScan(const QString& code);

Q_SIGNALS:
    void customersFound(bool isAnswered);
    void chosen(const jangbu::CustomerCard& card);
    void firstChosen();
    void scanRefused(const QString& text);

private:
    CustomerReader& m_customers;
    Dispatch& m_dispatch;
    CustomerTableModel m_found;
    CustomerDesk m_desk; // asks; whom it serves is nobody's business here
    bool m_choosesWhenFound = false;

    void takeFound(const std::vector<CustomerCard>& cards);
    void stopFinding();
    void chooseMember(std::int64_t memberNo);
    void choosePhone(const std::string& phone);
};

} // namespace jangbu::ui
