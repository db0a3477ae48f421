#pragma once

#include <QHash>
#include <QWidget>

#include <initializer_list>
#include <utility>

class QLabel;
class QVBoxLayout;

namespace jangbu::ui {

// Fields under their labels, each with a hint that an error takes the place of.
class Form : public QWidget
{
    Q_OBJECT

public:
    explicit Form(QWidget* parent = nullptr);

    // The label becomes the field's accessible name and buddy. The form owns the field.
    void addRow(const QString& label, QWidget* field, const QString& hint = {});
    // Two fields side by side in one row, each with its own label.
    void
    addPair(const QString& leftLabel, QWidget* left, const QString& rightLabel, QWidget* right);
    // As many as there are, equally wide.
    void addSideBySide(std::initializer_list<std::pair<QString, QWidget*>> fields);
    // Another label and accessible name of a field.
    void setLabel(QWidget* field, const QString& label);
    // Says what is wrong under the field; an empty text brings the hint back.
    void setError(QWidget* field, const QString& text);
    void clearErrors();
    // Hides or shows a field with its label and hint.
    void setRowVisible(QWidget* field, bool visible);

private:
    struct Row
    {
        QWidget* box = nullptr;
        QLabel* name = nullptr;
        QLabel* note = nullptr;
        QString hint;
    };

    QVBoxLayout* m_column;
    QHash<QWidget*, Row> m_rows;

    [[nodiscard]] QWidget* makeBox(const QString& label, QWidget* field, const QString& hint);
};

} // namespace jangbu::ui
