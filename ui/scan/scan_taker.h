#pragma once

#include <QString>

namespace jangbu::ui {

/// A screen that has a use of its own for what a scanner reads while it is shown.
class ScanTaker
{
public:
    ScanTaker() = default;
    virtual ~ScanTaker() = default;
    ScanTaker(const ScanTaker&) = delete;
    ScanTaker& operator=(const ScanTaker&) = delete;
    ScanTaker(ScanTaker&&) = delete;
    ScanTaker& operator=(ScanTaker&&) = delete;

    /// False: it is nothing to this screen, and the sale takes it.
    [[nodiscard]] virtual bool takeScan(const QString& code) = 0;
};

} // namespace jangbu::ui
