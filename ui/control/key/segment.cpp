#include "ui/control/key/segment.h"

#include "ui/control/key/key_button.h"
#include "ui/control/tab_order.h"
#include "ui/theme/layout.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace jangbu::ui {

Segment::Segment(const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_row(makeRow(space::one, this)), m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on) {
            Q_EMIT currentChanged(index);
        }
    });
}

void Segment::setChoices(const QStringList& texts)
{
    const QSignalBlocker quiet(m_group);
    const QList<QAbstractButton*> old = m_group->buttons();
    qDeleteAll(old);
    int index = 0;
    QWidget* before = this; // Tab finds them here, however late they are made
    for (const QString& text : texts) {
        auto* key = new KeyButton(text, KeyKind::Choice, this);
        putInTabOrder(*before, *key);
        before = key;
        key->setCheckable(true);
        m_group->addButton(key, index);
        m_row->addWidget(key, 1);
        key->setChecked(index == 0);
        ++index;
    }
}

int Segment::current() const
{
    return m_group->checkedId();
}

void Segment::setCurrent(int index)
{
    if (QAbstractButton* key = m_group->button(index); key != nullptr) {
        key->setChecked(true);
    }
}

KeyButton* Segment::key(int index) const
{
    return qobject_cast<KeyButton*>(m_group->button(index));
}

} // namespace jangbu::ui
