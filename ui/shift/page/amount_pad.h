#pragma once

#include "ui/topup/amount_entry_model.h"

#include <QWidget>

class QVBoxLayout;

namespace jangbu::ui {

class MoneyLabel;
class SessionModel;

// An amount over keys for notes and digits. Typed digits belong to whoever has the focus: type().
class AmountPad : public QWidget
{
    Q_OBJECT

public:
    explicit AmountPad(const SessionModel& session, QWidget* parent = nullptr);

    [[nodiscard]] Money amount() const { return m_entry.amount(); }

    void clear();
    // A key that was pressed elsewhere; false when it is none of the pad's.
    [[nodiscard]] bool type(int key);

Q_SIGNALS:
    void amountChanged();

private:
    const SessionModel& m_session;
    AmountEntry m_entry;
    MoneyLabel* m_figure;

    void addNoteKeys(QVBoxLayout* column);
    void showAmount();
};

} // namespace jangbu::ui
