#pragma once

#include "app/server/http/message.h"

#include <string>

namespace jangbu::app {

/// The bytes of a reply in HTTP/1.1, appended to `out`.
void appendReply(std::string& out, const Reply& reply, bool isLast);

} // namespace jangbu::app
