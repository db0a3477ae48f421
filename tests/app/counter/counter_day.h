#pragma once

#include "app/counter/counter_program.h"
#include "tests/app/counter/counter_user.h"
#include "tests/app/counter/quick_folder.h"

#include <QTemporaryDir>

#include <memory>

namespace jangbu::ui {
class AdminPage;
} // namespace jangbu::ui

namespace jangbu::tests {

/// The program as it is started, on folders of its own, and somebody who spends a day with it.
class CounterDay
{
public:
    /// Below the folder that goes away with the day.
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    /// Ends what runs and starts the program on another folder.
    void start(const QString& folder);
    void stop();

    [[nodiscard]] bool isRunning() const { return m_program != nullptr; }

    [[nodiscard]] CounterUser& user() { return *m_user; }

    /// Null during the first start.
    [[nodiscard]] app::Counter* counter() { return m_program->counter(); }

    [[nodiscard]] const app::Counter::Parts& parts() { return counter()->parts(); }

    void signIn(const QString& name, const QString& pin);
    void signOut();
    /// The customer with these last four digits, on the screen of sales.
    void serve(const QString& lastDigits);
    /// By the pay key, until it is paid.
    void pay();
    /// What is to pay, as shown.
    [[nodiscard]] QString total();
    /// Into the field of the open form with this label.
    void fill(const QString& label, const QString& text);

    /// The section of Admin that has this page, by its key.
    template <class Page>
    Page& section()
    {
        m_user->press(Qt::Key_6, Qt::ControlModifier);
        auto* const page = findPage<Page>();
        openSection(*page);
        return *page;
    }

private:
    QTemporaryDir m_folder{quickFolder()};
    std::unique_ptr<app::CounterProgram> m_program;
    std::unique_ptr<CounterUser> m_user;

    template <class Page>
    [[nodiscard]] Page* findPage()
    {
        return m_program->frame().findChild<Page*>();
    }

    void openSection(const ui::AdminPage& page);
};

} // namespace jangbu::tests
