#pragma once

#include "core/cart/cart.h"
#include "core/port/book.h"
#include "core/port/cart_store.h"
#include "core/port/read.h"
#include "core/port/receipt_printer.h"
#include "core/port/sign_in.h"
#include "core/shop/settings.h"

#include <QString>

// What went wrong apart from a refusal, and what to do about it.
namespace jangbu::ui {

/// An answer that is no outcome.
[[nodiscard]] QString submitErrorText(SubmitError error);
/// While the same command is tried again: "확인 중…" and why.
[[nodiscard]] QString checkingText(SubmitError error);
[[nodiscard]] QString readErrorText(ReadError error);
/// A member card was scanned that no customer has.
[[nodiscard]] QString unknownCardText();
[[nodiscard]] QString storeErrorText(StoreError error);
[[nodiscard]] QString settingErrorText(SettingError error);
[[nodiscard]] QString cartErrorText(CartError error);
[[nodiscard]] QString printerErrorText(PrinterError error);
[[nodiscard]] QString signInFailureText(const SignInFailure& failure);

} // namespace jangbu::ui
