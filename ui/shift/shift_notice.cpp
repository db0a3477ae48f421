#include "ui/shift/shift_notice.h"

#include "ui/control/surface/notice_line.h"
#include "ui/shift/shift_model.h"

namespace jangbu::ui {

namespace {

NoticeTone toneOf(ShiftNotice::Tone tone)
{
    switch (tone) {
    case ShiftNotice::Tone::Info:
        return NoticeTone::Info;
    case ShiftNotice::Tone::Attention:
        return NoticeTone::Attention;
    case ShiftNotice::Tone::Refused:
        return NoticeTone::Refused;
    }
    return NoticeTone::Info;
}

} // namespace

void sayNotice(NoticeLine& line, const ShiftNotice& notice)
{
    if (notice.text.isEmpty()) {
        line.clear();
    } else {
        line.say(toneOf(notice.tone), notice.text);
    }
}

} // namespace jangbu::ui
