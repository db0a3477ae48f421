#pragma once

#include "app/counter/counter.h"
#include "app/counter/machine/local_machine.h"
#include "app/system/import/file_importer.h"
#include "app/system/shop/shop.h"
#include "ui/shell/frame/frame.h"
#include "ui/text/translation.h"

#include <QString>

#include <filesystem>
#include <functional>
#include <memory>

namespace jangbu::ui {
struct ShopPlan;
} // namespace jangbu::ui

namespace jangbu::app {

/// A demo shop whose clock stands still, in front of the camera.
class ScreenStage
{
public:
    struct Look
    {
        ui::Language language = ui::Language::Korean;
        QSize size;
    };

    /// The shop must be set up. `clock` is what the screens show.
    ScreenStage(Shop& shop, CounterPlace place, const Clock& clock, const Look& look);
    ~ScreenStage();
    ScreenStage(const ScreenStage&) = delete;
    ScreenStage& operator=(const ScreenStage&) = delete;
    ScreenStage(ScreenStage&&) = delete;
    ScreenStage& operator=(ScreenStage&&) = delete;

    /// A new window with an empty cart, the administrator signed in, nothing pending.
    void reset();
    /// Waits until nothing is asked, kept or sent any more and everything is painted.
    void settle();
    /// Shows another page instead of the counter; ownership is taken.
    void showPage(QWidget* page);
    /// Types into whatever has the focus.
    void type(const QString& text);
    void press(Qt::Key key);

    [[nodiscard]] Counter& counter() { return *m_counter; }

    [[nodiscard]] const Counter::Parts& parts() const { return m_counter->parts(); }

    [[nodiscard]] ui::Frame& frame() { return m_frame; }

    [[nodiscard]] Shop& shop() { return m_shop; }

    [[nodiscard]] LocalMachine& machine() { return m_machine; }

    /// What the screens show.
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    [[nodiscard]] ui::Language language() const { return m_look.language; }

private:
    Shop& m_shop;
    const Clock& m_clock;
    CounterPlace m_place;
    Look m_look;
    LocalMachine m_machine;
    FileImporter m_importer;
    std::unique_ptr<Counter> m_counter;
    ui::Frame m_frame;

    void send(int key, const QString& text);
};

/// One picture: its name and how to get there from a reset stage.
struct ScreenState
{
    QString name;
    std::function<void(ScreenStage&)> arrange;
};

} // namespace jangbu::app
