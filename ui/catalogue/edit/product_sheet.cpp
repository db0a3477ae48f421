#include "ui/catalogue/edit/product_sheet.h"

#include "core/result/must.h"
#include "ui/catalogue/edit/picture_field.h"
#include "ui/control/field/form.h"
#include "ui/control/key/key_button.h"
#include "ui/control/key/segment.h"
#include "ui/control/surface/notice_line.h"
#include "ui/text/name_text.h"
#include "ui/theme/layout.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int panelWidth = 760;

} // namespace

ProductSheet::ProductSheet(CatalogueModel& model, PictureShelf& pictures, QWidget* host)
    : Sheet(tr("Edit product"), host)
    , m_model(model)
    , m_picture(pictures, model.dispatch())
    , m_notice(new NoticeLine)
    , m_form(new Form)
    , m_pictureField(new PictureField(m_picture))
    , m_name(new QLineEdit)
    , m_price(new QLineEdit)
    , m_unit(new QLineEdit)
    , m_category(new QLineEdit)
    , m_code(new QLineEdit)
    , m_barcodes(new QLineEdit)
    , m_lowStockAt(new QLineEdit)
    //: Accessible name of the keys taxable and exempt.
    , m_tax(new Segment(tr("Tax")))
    //: Accessible name of the keys that say whether a product is sold.
    , m_active(new Segment(tr("Availability")))
    //: Key that saves a product.
    , m_save(new KeyButton(tr("Save"), KeyKind::Primary))
{
    auto* const content = new QWidget;
    auto* const column = makeColumn(space::two, content);
    makeForm();
    column->addWidget(m_pictureField);
    column->addWidget(m_form);
    column->addWidget(m_notice);
    column->addWidget(m_save);
    m_notice->clear();
    setContent(content);
    setPanelWidth(panelWidth);
    connect(m_save, &KeyButton::clicked, this, &ProductSheet::submit);
    for (QLineEdit* const field : findChildren<QLineEdit*>()) {
        connect(field, &QLineEdit::returnPressed, this, &ProductSheet::submit);
    }
    connect(&m_model, &CatalogueModel::productRefused, this, &ProductSheet::showRefusal);
    connect(&m_model, &CatalogueModel::productSaved, this, &ProductSheet::takeSaved);
    connect(&m_model, &CatalogueModel::entryMerged, this, &ProductSheet::fill);
    connect(&m_picture, &PictureEntryModel::refused, this, [this](const QString& text) {
        // Kept after the form was: the screen says it.
        if (isOpen()) {
            m_notice->say(NoticeTone::Refused, text);
        } else {
            m_model.tell(text);
        }
    });
    connect(&m_model, &CatalogueModel::changed, m_save, [this] {
        m_save->setEnabled(!m_model.isSending());
    });
}

void ProductSheet::makeForm()
{
    //: Label of a field.
    m_form->addRow(tr("Name"), m_name);
    m_price->setAlignment(Qt::AlignRight);
    m_lowStockAt->setAlignment(Qt::AlignRight);
    // Three in a row: on the smallest screen the key is seen, though several fields are wrong.
    m_form->addSideBySide({//: Label of a field; the price includes VAT.
                           {tr("Price"), m_price},
                           //: Label of a field: as "each" or "kg".
                           {tr("Unit"), m_unit},
                           {tr("Category"), m_category}
    });
    //: Labels of two fields, and how to fill the second.
    m_form->addPair(tr("Code"), m_code, tr("Barcodes (separated by spaces)"), m_barcodes);
    m_tax->setChoices({taxClassText(TaxClass::Taxable), taxClassText(TaxClass::Exempt)});
    //: Whether a product is sold.
    m_active->setChoices({tr("On sale"), tr("Not on sale")});
    m_form->addSideBySide({//: Label of a field: the stock at which a product counts as low.
                           {tr("Low at or below"), m_lowStockAt},
                           //: Labels of two choices.
                           {tr("Tax"), m_tax},
                           {tr("Availability"), m_active}
    });
}

void ProductSheet::takeSaved(ProductId product)
{
    if (isOpen()) {
        m_picture.keep(product);
    }
    closeSheet();
}

void ProductSheet::openChosen()
{
    //: Title of a product's form.
    setTitle(tr("Edit product"));
    const ProductEntry entry = m_model.beginEdit();
    const auto& product = m_model.product();
    m_picture.begin(product ? std::optional(product->id) : std::nullopt, entry.name);
    fill(entry);
    open();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void ProductSheet::openNew()
{
    //: Title of a product's form.
    setTitle(tr("New product"));
    m_picture.begin(std::nullopt, {});
    fill(m_model.beginNew());
    open();
    m_name->setFocus(Qt::OtherFocusReason);
}

void ProductSheet::fill(const ProductEntry& entry)
{
    m_form->clearErrors();
    m_notice->clear();
    m_name->setText(entry.name);
    m_price->setText(entry.price);
    m_unit->setText(entry.unit);
    m_category->setText(entry.category);
    m_code->setText(entry.code);
    m_barcodes->setText(entry.barcodes);
    m_lowStockAt->setText(entry.lowStockAt);
    m_tax->setCurrent(entry.taxClass == TaxClass::Taxable ? 0 : 1);
    m_active->setCurrent(entry.isActive ? 0 : 1);
    for (QLineEdit* const field : findChildren<QLineEdit*>()) {
        field->setCursorPosition(0);
    }
}

ProductEntry ProductSheet::typed() const
{
    return {
        m_name->text(),
        m_price->text(),
        m_unit->text(),
        m_category->text(),
        m_code->text(),
        m_barcodes->text(),
        m_lowStockAt->text(),
        m_tax->current() == 0 ? TaxClass::Taxable : TaxClass::Exempt,
        m_active->current() == 0
    };
}

void ProductSheet::submit()
{
    m_form->clearErrors();
    m_notice->clear();
    m_model.save(typed());
}

void ProductSheet::addBarcode(const QString& code)
{
    QStringList codes = barcodesIn(m_barcodes->text());
    if (!codes.contains(code)) {
        codes << code;
        m_barcodes->setText(codes.join(QLatin1Char(' ')));
    }
    m_barcodes->setFocus(Qt::OtherFocusReason);
}

QLineEdit* ProductSheet::fieldFor(ProductField field) const
{
    switch (field) {
    case ProductField::Name:
        return m_name;
    case ProductField::Price:
        return m_price;
    case ProductField::Unit:
        return m_unit;
    case ProductField::Category:
        return m_category;
    case ProductField::Code:
        return m_code;
    case ProductField::Barcodes:
        return m_barcodes;
    case ProductField::LowStock:
        return m_lowStockAt;
    case ProductField::Form:
        return nullptr;
    }
    MUST(false);
}

void ProductSheet::showRefusal(ProductField field, const QString& text)
{
    if (QLineEdit* const wrong = fieldFor(field); wrong != nullptr) {
        m_form->setError(wrong, text);
        wrong->setFocus(Qt::OtherFocusReason);
        wrong->selectAll();
    } else {
        m_notice->say(NoticeTone::Refused, text);
    }
}

} // namespace jangbu::ui
