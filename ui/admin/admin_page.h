#pragma once

#include <QWidget>

class QVBoxLayout;

namespace jangbu::ui {

class NoticeLine;

// A section of Admin: its heading, a sentence that says what it is for, a line for what happened,
// and its own content below.
class AdminPage : public QWidget
{
    Q_OBJECT

public:
    AdminPage(const QString& heading, const QString& explanation, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

    [[nodiscard]] NoticeLine& notice() { return *m_notice; }

    [[nodiscard]] const QString& heading() const { return m_heading; }

Q_SIGNALS:
    // It is shown now: what it shows should be fresh.
    void entered();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QString m_heading;
    QVBoxLayout* m_body;
    NoticeLine* m_notice;
};

} // namespace jangbu::ui
