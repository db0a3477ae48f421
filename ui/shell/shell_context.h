#pragma once

#include "core/port/clock.h"
#include "ui/dispatch/submitter.h"
#include "ui/shell/attention_model.h"
#include "ui/shell/key/key_map.h"
#include "ui/shell/session_model.h"

namespace jangbu::ui {

/// What the window around the screens shows and obeys. All of it outlives the window.
struct ShellContext
{
    SessionModel& session;
    AttentionModel& attention;
    Submitter& submitter;
    const Clock& clock;
    const KeyMap& keys;
};

} // namespace jangbu::ui
