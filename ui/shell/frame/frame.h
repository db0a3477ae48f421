#pragma once

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace jangbu::ui {

/// The window of the desktop. It keeps its place and size while what it shows is built anew: the
/// first start, the counter, the counter in another language.
class Frame : public QWidget
{
    Q_OBJECT

public:
    explicit Frame(QWidget* parent = nullptr);

    /// Takes ownership; the page before is deleted.
    void setPage(QWidget* page);
    [[nodiscard]] QWidget* page() const;

private:
    QVBoxLayout* m_column;
    QPointer<QWidget> m_page;
};

} // namespace jangbu::ui
