#include "ui/dialogs/settings/maillook.h"

#include "services/mailbrand.h"
#include "services/profileservice.h"
#include "services/settingvalues.h"
#include "ui/prompts.h"
#include "ui/widgets/fieldnote.h"

#include <QBuffer>
#include <QColorDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

// Twice of what is shown, for sharp screens.
constexpr QSize largestLogo(480, 120);
constexpr qint64 longestFile = 20 * 1024 * 1024;
constexpr int longestSide = 10'000;

QByteArray asPng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QSize fitting(const QSize &size, const QSize &most)
{
    const bool fits = size.width() <= most.width() && size.height() <= most.height();
    return (fits ? size : size.scaled(most, Qt::KeepAspectRatio)).expandedTo(QSize(1, 1));
}

} // namespace

QByteArray logoFrom(const QString &file)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (QFileInfo(file).size() > longestFile || size.width() > longestSide || size.height() > longestSide)
        return {};
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    for (QSize most = largestLogo; most.height() >= 8; most /= 2) {
        const QByteArray bytes = asPng(
            image.scaled(fitting(image.size(), most), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        if (!bytes.isEmpty() && bytes.size() <= model::longestLogo)
            return bytes;
    }
    return {};
}

MailLook::MailLook(const settings::Settings &settings, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_prompts(prompts)
{
    build(settings);
    connect(m_colour, &QLineEdit::textChanged, this, [this] {
        check();
        Q_EMIT changed();
    });
    connect(m_replyTo, &QLineEdit::textChanged, this, [this] {
        check();
        Q_EMIT changed();
    });
    connect(m_chooseColour, &QPushButton::clicked, this, &MailLook::chooseColour);
    connect(m_chooseLogo, &QPushButton::clicked, this, &MailLook::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, [this] {
        m_logo.clear();
        m_logoNote->setProblem({});
        showLogo();
        m_chooseLogo->setFocus();
        Q_EMIT changed();
    });
}

void MailLook::build(const settings::Settings &settings)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto row = [&](const QString &text, QWidget *field, const std::vector<QPushButton *> &buttons) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        auto *line = new QHBoxLayout;
        line->addWidget(field, 1);
        for (QPushButton *button : buttons) {
            button->setAutoDefault(false);
            line->addWidget(button);
        }
        form->addRow(label, line);
    };
    m_colour = new QLineEdit(this);
    m_colour->setAccessibleName(tr("Colour of the head"));
    m_colour->setPlaceholderText(services::usualHeaderColour);
    m_colour->setMaxLength(7);
    m_chooseColour = new QPushButton(tr("C&hoose…"), this);
    m_chooseColour->setAccessibleName(tr("Choose the colour of the head"));
    m_colourNote = new FieldNote(m_colour, this);
    row(tr("&Colour of the head"), m_colour, { m_chooseColour });
    form->addRow(QString(), m_colourNote);

    m_logoView = new QLabel(this);
    m_logoView->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_chooseLogo = new QPushButton(tr("Choose a &file…"), this);
    m_chooseLogo->setAccessibleName(tr("Choose a file for the logo"));
    m_removeLogo = new QPushButton(tr("Remo&ve"), this);
    m_removeLogo->setAccessibleName(tr("Remove the logo"));
    m_logoNote = new FieldNote(m_chooseLogo, this);
    row(tr("Logo"), m_logoView, { m_chooseLogo, m_removeLogo });
    form->addRow(QString(), m_logoNote);

    m_replyTo = new QLineEdit(this);
    m_replyTo->setAccessibleName(tr("Answers go to"));
    m_replyTo->setPlaceholderText(services::hostEmail(settings));
    m_replyToNote = new FieldNote(m_replyTo, this);
    row(tr("&Answers go to"), m_replyTo, {});
    form->addRow(QString(), m_replyToNote);
}

void MailLook::show(const model::Profile &profile)
{
    m_logo = profile.logo;
    m_colour->setText(profile.headerColour);
    m_replyTo->setText(profile.replyTo);
    showLogo();
    check();
}

void MailLook::fill(model::Profile &profile) const
{
    profile.headerColour = m_colour->text().trimmed();
    profile.logo = m_logo;
    profile.replyTo = m_replyTo->text().trimmed();
}

bool MailLook::isValid() const
{
    return m_colourNote->problem().isEmpty() && m_replyToNote->problem().isEmpty();
}

void MailLook::check()
{
    const QString text = m_colour->text().trimmed();
    const auto colour = services::colourOf(text.isEmpty() ? QString(services::usualHeaderColour) : text);
    m_colourNote->setProblem(colour ? QString() : tr("This is no colour, such as #24527a."));
    if (colour) {
        const services::Colour on = services::textOn(*colour);
        const QString contrast = locale().toString(services::contrast(*colour, on), 'f', 1);
        m_colourNote->setHint(on.red > 0 ? tr("White text stands on it, contrast %1 : 1.").arg(contrast)
                                         : tr("Black text stands on it, contrast %1 : 1.").arg(contrast));
    }
    model::Profile answered;
    answered.name = u"x"_s;
    answered.replyTo = m_replyTo->text().trimmed();
    const auto checked = services::ProfileService::check(answered);
    m_replyToNote->setProblem(checked ? QString() : checked.error().detail);
}

void MailLook::chooseColour()
{
    auto *dialog = new QColorDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString text = m_colour->text().trimmed();
    dialog->setCurrentColor(QColor(services::colourOf(text) ? text : QString(services::usualHeaderColour)));
    connect(dialog, &QColorDialog::colorSelected, this,
        [this](const QColor &chosen) { m_colour->setText(chosen.name()); });
    dialog->open();
}

void MailLook::chooseLogo()
{
    FileQuestion question;
    question.title = tr("Choose a logo");
    question.filter = tr("Pictures (*.png *.jpg *.jpeg *.svg *.gif *.bmp *.webp)");
    m_prompts.askForFileToOpen(this, question, [this](const QString &file) { takeLogo(file); });
}

void MailLook::takeLogo(const QString &file)
{
    const QByteArray logo = logoFrom(file);
    if (logo.isEmpty())
        return m_logoNote->setProblem(
            tr("This file is no picture that can be read. Choose another one, such as a PNG."));
    m_logo = logo;
    m_logoNote->setProblem({});
    showLogo();
    Q_EMIT changed();
}

void MailLook::showLogo()
{
    const QImage image = QImage::fromData(m_logo, "PNG");
    m_removeLogo->setEnabled(!m_logo.isEmpty());
    if (image.isNull()) {
        m_logoView->setText(tr("none"));
        m_logoView->setAccessibleName(tr("Logo: none"));
        return;
    }
    const int height = fontMetrics().lineSpacing() * 2;
    QPixmap pixmap = QPixmap::fromImage(
        image.scaled(fitting(image.size(), QSize(height * 4, height) * devicePixelRatioF()),
            Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_logoView->setPixmap(pixmap);
    m_logoView->setAccessibleName(tr("Logo: %1 by %2 points").arg(image.width()).arg(image.height()));
}

} // namespace ui
