#pragma once

#include "core/command/command.h"
#include "core/port/read.h"

#include <algorithm>
#include <cstdint>
#include <expected>
#include <functional>
#include <string>
#include <vector>

namespace jangbu {

/// One promise of the book, asked of every row that it is about.
struct LawFinding
{
    std::string name;                // stable, such as `order_adds_up`
    std::int64_t checked = 0;        // rows asked
    std::int64_t broken = 0;         // rows that break it
    std::vector<std::string> breaks; // names the first of them
};

struct BookCheckReport
{
    std::vector<LawFinding> laws;

    [[nodiscard]] bool isIntact() const
    {
        return std::ranges::all_of(laws, [](const LawFinding& law) { return law.broken == 0; });
    }
};

/// Recomputes everything that the book promises. Blocking, for as long as the book is large: never
/// on a painting thread.
class BookCheck
{
public:
    /// Parts that are done, of how many.
    using OnProgress = std::function<void(std::size_t done, std::size_t all)>;

    BookCheck() = default;
    virtual ~BookCheck() = default;
    BookCheck(const BookCheck&) = delete;
    BookCheck& operator=(const BookCheck&) = delete;
    BookCheck(BookCheck&&) = delete;
    BookCheck& operator=(BookCheck&&) = delete;

    /// Whether it can be asked here: not of a book on a server.
    [[nodiscard]] virtual bool isHere() const = 0;
    [[nodiscard]] virtual Read<BookCheckReport> check(OnProgress onProgress) = 0;
};

} // namespace jangbu
