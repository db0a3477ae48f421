#include "ui/control/field/form.h"

#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QAccessible>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

void markWrong(QWidget* field, bool wrong)
{
    field->setProperty("wrong", wrong);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

} // namespace

Form::Form(QWidget* parent) : QWidget(parent), m_column(makeColumn(space::inset, this)) {}

void Form::addRow(const QString& label, QWidget* field, const QString& hint)
{
    m_column->addWidget(makeBox(label, field, hint));
}

void Form::addPair(
    const QString& leftLabel,
    QWidget* left,
    const QString& rightLabel,
    QWidget* right
)
{
    addSideBySide({{leftLabel, left}, {rightLabel, right}});
}

void Form::addSideBySide(std::initializer_list<std::pair<QString, QWidget*>> fields)
{
    QHBoxLayout* row = makeRow(space::inset);
    for (const auto& [label, field] : fields) {
        row->addWidget(makeBox(label, field, {}), 1, Qt::AlignTop);
    }
    m_column->addLayout(row);
}

QWidget* Form::makeBox(const QString& label, QWidget* field, const QString& hint)
{
    auto* box = new QWidget(this);
    // Not the field's own least width, or the halves of a pair would differ.
    box->setMinimumWidth(1);
    QVBoxLayout* column = makeColumn(space::half, box);
    QLabel* name = makeLabel(label, TextRole::Small, box);
    name->setBuddy(field);
    QLabel* note = makeParagraph(hint, TextRole::Small, Tone::Hint, box);
    note->setVisible(!hint.isEmpty());
    column->addWidget(name);
    column->addWidget(field);
    column->addWidget(note);
    field->setAccessibleName(label);
    field->setAccessibleDescription(hint);
    m_rows.insert(field, {.box = box, .name = name, .note = note, .hint = hint});
    return box;
}

void Form::setLabel(QWidget* field, const QString& label)
{
    const auto found = m_rows.constFind(field);
    if (found != m_rows.cend()) {
        found->name->setText(label);
        field->setAccessibleName(label);
    }
}

void Form::setError(QWidget* field, const QString& text)
{
    const auto found = m_rows.constFind(field);
    if (found == m_rows.cend()) {
        return;
    }
    const bool wrong = !text.isEmpty();
    const QString said = wrong ? text : found->hint;
    found->note->setText(said);
    found->note->setVisible(!said.isEmpty());
    setTone(found->note, wrong ? Tone::Refused : Tone::Hint);
    field->setAccessibleDescription(said);
    markWrong(field, wrong);
    if (wrong) {
        QAccessibleEvent alert(field, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void Form::clearErrors()
{
    const QList<QWidget*> fields = m_rows.keys();
    for (QWidget* field : fields) {
        setError(field, {});
    }
}

void Form::setRowVisible(QWidget* field, bool visible)
{
    const auto found = m_rows.constFind(field);
    if (found != m_rows.cend()) {
        found->box->setVisible(visible);
    }
}

} // namespace jangbu::ui
