#pragma once

#include "core/command/command.h"
#include "core/command/outcome.h"

#include <expected>
#include <functional>

namespace jangbu {

/// Why a command has no outcome. Nothing of it was done, except where it says unknown.
enum class SubmitError : std::uint8_t {
    Busy,        // too much is queued; answered before submit() returns; send again later
    IdReused,    // the id belongs to a command with other content
    Unavailable, // the book cannot be written now; the same command may be sent again
    Unknown,     // it may have been done: send the same command again until it is known
    Quarantined, // the database refuses this one command; it was set aside with an alert
    Closed,      // the book is closing
};

using Answer = std::expected<Outcome, SubmitError>;

/// The one door for every change.
class Book
{
public:
    using OnAnswer = std::function<void(const Answer&)>;

    Book() = default;
    virtual ~Book() = default;
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;
    Book(Book&&) = delete;
    Book& operator=(Book&&) = delete;

    /// Calls `onAnswer` exactly once, on a thread of the book's, after the outcome is durable.
    /// May be called from any thread.
    virtual void submit(Command command, OnAnswer onAnswer) = 0;
};

/// Submits and waits: for programs without a window, never on a thread that paints.
[[nodiscard]] Answer submitAndWait(Book& book, Command command);

} // namespace jangbu
