#pragma once

#include "ui/control/surface/sheet.h"

#include <QDate>

#include <functional>

class QLineEdit;

namespace jangbu::ui {

class Form;

/// Asks for the first and the last day of a period.
class PeriodSheet final : public Sheet
{
    Q_OBJECT

public:
    /// Takes the days; false when they make no sense.
    using OnDays = std::function<bool(const QDate& first, const QDate& last)>;

    PeriodSheet(OnDays onDays, QWidget* host);

    /// Opens with these days in the fields.
    void begin(const QDate& first, const QDate& last);

private:
    OnDays m_onDays;
    Form* m_form = nullptr;
    QLineEdit* m_first = nullptr;
    QLineEdit* m_last = nullptr;

    void take();
};

} // namespace jangbu::ui
