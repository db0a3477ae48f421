#include "core/port/book.h"

#include <future>

namespace jangbu {

Answer submitAndWait(Book& book, Command command)
{
    std::promise<Answer> promise;
    std::future<Answer> answered = promise.get_future();
    book.submit(std::move(command), [&promise](const Answer& answer) {
        promise.set_value(answer);
    });
    return answered.get();
}

} // namespace jangbu
