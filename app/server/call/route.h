#pragma once

#include "app/server/call/call.h"
#include "app/server/call/caller.h"
#include "app/server/http/message.h"
#include "core/command/command.h"

#include <optional>
#include <string_view>
#include <variant>

namespace jangbu::app {

struct Questions;
struct Desk;
struct Instance;
struct Gatherers;

/// A command of this type (as the wire names it) with the id of the path. `check` says why this
/// caller may not send this body, beyond what the route's callers and the decision say.
struct CommandRoute
{
    std::string_view type;
    bool (*mayBeSentBy)(const Caller& caller, const CommandBody& body) = nullptr;
};

/// Asks the book, on a reading thread.
using QuestionRoute = Reply (*)(const Call& call, Questions& questions);

/// Deals with tokens, codes and PINs, on the one thread that hashes and writes them.
using DeskRoute = Reply (*)(const Call& call, Desk& desk);

/// Answers from memory, on the I/O thread.
using InstanceRoute = Reply (*)(const Call& call, Instance& instance);

/// Asks together with whoever else asks the same now; on the I/O thread, answered on it later.
using GatheredRoute = void (*)(const Call& call, Gatherers& gatherers, Answerer::OnReply onReply);

struct Route
{
    Method method = Method::Get;
    std::string_view pattern; // /v1/products/{id}
    Callers callers;
    std::variant<CommandRoute, QuestionRoute, DeskRoute, InstanceRoute, GatheredRoute> handler;
};

} // namespace jangbu::app
