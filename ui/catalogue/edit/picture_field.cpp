#include "ui/catalogue/edit/picture_field.h"

#include "ui/catalogue/edit/picture_entry_model.h"
#include "ui/control/key/key_button.h"
#include "ui/theme/layout.h"
#include "ui/theme/painting.h"
#include "ui/theme/text_role.h"
#include "ui/theme/theme.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int tileSide = 88;

QString fileIn(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

PictureField::PictureField(PictureEntryModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    //: Key: chooses the file of a product's picture.
    , m_choose(new KeyButton(tr("Choose a picture"), KeyKind::Plain, this))
    //: Key: the product has no picture any more.
    , m_remove(new KeyButton(tr("Remove"), KeyKind::Quiet, this))
{
    setAcceptDrops(true);
    setAccessibleName(tr("Picture"));
    setMinimumHeight(tileSide);
    QVBoxLayout* const column = makeColumn(space::half, this);
    column->setContentsMargins(tileSide + space::two, space::none, space::none, space::none);
    column->addStretch(1);
    column->addWidget(
        //: Beside a product's picture.
        makeLabel(tr("PNG or JPEG. A file can be dropped here."), TextRole::Small, Tone::Second)
    );
    QHBoxLayout* const keys = makeRow(space::one);
    keys->addWidget(m_choose);
    keys->addWidget(m_remove);
    keys->addStretch(1);
    column->addLayout(keys);
    column->addStretch(1);
    connect(m_choose, &KeyButton::clicked, this, &PictureField::askForFile);
    connect(m_remove, &KeyButton::clicked, &m_model, &PictureEntryModel::takeAway);
    connect(&m_model, &PictureEntryModel::changed, this, &PictureField::follow);
    follow();
}

void PictureField::follow()
{
    m_tile = {m_model.picture(), m_model.initial(), false};
    m_remove->setEnabled(m_model.hasPicture());
    update();
}

void PictureField::askForFile()
{
    const QString start = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString file = QFileDialog::getOpenFileName(
        this,
        tr("Choose a picture"),
        start,
        //: In a file dialog; %1 are patterns such as *.png.
        tr("Pictures (%1)").arg(pictureFilePatterns())
    );
    if (!file.isEmpty()) {
        m_model.choose(file);
    }
}

void PictureField::setOver(bool isOver)
{
    m_isOver = isOver;
    update();
}

void PictureField::dragEnterEvent(QDragEnterEvent* event)
{
    if (!fileIn(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
        setOver(true);
    }
}

void PictureField::dragLeaveEvent(QDragLeaveEvent* event)
{
    setOver(false);
    QWidget::dragLeaveEvent(event);
}

void PictureField::dropEvent(QDropEvent* event)
{
    setOver(false);
    m_model.choose(fileIn(*event->mimeData()));
    event->acceptProposedAction();
}

void PictureField::paintEvent(QPaintEvent* /*event*/)
{
    const Colours colour = currentTheme().colour;
    QPainter painter(this);
    const QRectF where(0, (height() - tileSide) / 2.0, tileSide, tileSide);
    paintFace(
        painter,
        where,
        {.fill = m_isOver ? colour.wash : colour.field,
         .border = m_isOver ? colour.accent : colour.rule}
    );
    const QRectF inside = where.adjusted(space::one, space::one, -space::one, -space::one);
    paintPictureTile(painter, inside, m_tile);
}

} // namespace jangbu::ui
