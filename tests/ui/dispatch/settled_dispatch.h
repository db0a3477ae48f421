#pragma once

#include "ui/dispatch/dispatch.h"
#include "ui/dispatch/submitter.h"

#include <QTest>

#include <concepts>

namespace jangbu::ui {

/// Waits until everything asked of the dispatch is answered, also what an answer asked in turn, and
/// `isQuiet` holds. False: it did not within QtTest's patience.
template <std::predicate IsQuiet>
[[nodiscard]] bool hasSettled(Dispatch& dispatch, const IsQuiet& isQuiet)
{
    // One answer may ask the next question.
    constexpr int rounds = 4;
    for (int round = 0; round < rounds; ++round) {
        if (!QTest::qWaitFor([&] { return dispatch.isIdle() && isQuiet(); })) {
            return false;
        }
        QObject receiver;
        bool isBack = false;
        dispatch.run(
            Lane::Reading,
            &receiver,
            [] { return true; },
            [&isBack](bool back) { isBack = back; }
        );
        if (!QTest::qWaitFor([&isBack] { return isBack; })) {
            return false;
        }
    }
    return true;
}

[[nodiscard]] inline bool hasSettled(Dispatch& dispatch)
{
    return hasSettled(dispatch, [] { return true; });
}

[[nodiscard]] inline bool hasSettled(Dispatch& dispatch, const Submitter& submitter)
{
    return hasSettled(dispatch, [&submitter] { return submitter.unsentCount() == 0; });
}

} // namespace jangbu::ui
