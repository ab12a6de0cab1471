#include "ui/dialogs/settings/pagesform.h"

#include "settings/settings.h"
#include "ui/dialogs/settings/feedpart.h"
#include "ui/localaddresses.h"
#include "ui/meetingtext.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/qrview.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
namespace keys = settings::keys;
using Phase = PagesState::Phase;

namespace {

enum Encryption { Plain, OwnCertificate, BehindProxy };

QStringList addressesIn(const QString &text)
{
    QStringList found;
    for (const QString &part : text.split(u','))
        if (!part.trimmed().isEmpty())
            found << part.trimmed();
    return found;
}

} // namespace

void PagesForm::load()
{
    fill(storedPages(m_settings), m_settings.value(keys::publicUrl));
    if (m_feed)
        m_feed->load();
}

void PagesForm::reset()
{
    fill({ keys::pagesOn.fallback, keys::pagesAddress.fallback.toString(), keys::pagesPort.fallback, {}, {},
             {} },
        {});
    Q_EMIT changed();
}

void PagesForm::fill(const PagesSettings &shown, const QString &publicUrl)
{
    m_loading = true;
    m_serving->setChecked(shown.on);
    fillAddresses();
    if (m_address->findData(shown.address) < 0) // of a network that this computer is not in now
        m_address->addItem(shown.address, shown.address);
    m_address->setCurrentIndex(m_address->findData(shown.address));
    m_port->setValue(shown.port);
    m_certificate->setText(shown.certificate);
    m_key->setText(shown.key);
    m_proxies->setText(shown.proxies);
    const bool hasFiles = !shown.certificate.isEmpty() || !shown.key.isEmpty();
    m_encryption->setCurrentIndex(hasFiles ? OwnCertificate : shown.proxies.isEmpty() ? Plain : BehindProxy);
    m_url->setText(publicUrl);
    m_loading = false;
    arrange();
    showState();
}

PagesSettings PagesForm::edited() const
{
    const int encryption = m_encryption->currentIndex();
    PagesSettings edited { m_serving->isChecked(), m_address->currentData().toString(), m_port->value(), {},
        {}, {} };
    if (encryption == OwnCertificate) {
        edited.certificate = m_certificate->text().trimmed();
        edited.key = m_key->text().trimmed();
    } else if (encryption == BehindProxy) {
        edited.proxies = addressesIn(m_proxies->text()).join(u", "_s);
    }
    return edited;
}

QString PagesForm::publicUrl() const
{
    QString typed = m_url->text().trimmed();
    while (typed.endsWith(u'/') && !typed.endsWith(u"://"_s))
        typed.chop(1);
    if (typed.isEmpty() || typed.contains(u"://"_s))
        return typed;
    return u"https://" % typed;
}

QString PagesForm::fileProblem() const
{
    if (!m_serving->isChecked() || m_encryption->currentIndex() != OwnCertificate)
        return {};
    const QString certificate = m_certificate->text().trimmed();
    const QString key = m_key->text().trimmed();
    if (certificate.isEmpty() || key.isEmpty())
        return tr("Choose both files: the certificate with its chain, and its private key.");
    for (const QString &file : { certificate, key })
        if (const QFileInfo info(file); !info.isFile() || !info.isReadable())
            return tr("%1 cannot be read.").arg(file);
    return {};
}

QString PagesForm::proxyProblem() const
{
    if (!m_serving->isChecked() || m_encryption->currentIndex() != BehindProxy)
        return {};
    const QStringList addresses = addressesIn(m_proxies->text());
    if (addresses.isEmpty())
        return tr("Enter the proxy's address, such as 127.0.0.1. Only its word is believed on where people "
                  "come from.");
    for (const QString &address : addresses)
        if (QHostAddress(address).isNull())
            return tr("“%1” is no IP address.").arg(address);
    return {};
}

QString PagesForm::urlProblem() const
{
    const QString text = publicUrl();
    if (text.isEmpty())
        return {};
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || text.contains(u' '))
        return tr("This is no web address. It looks like https://join.example.org.");
    if (url.scheme() != u"https"_s && url.scheme() != u"http"_s)
        return tr("The address must begin with https:// or http://.");
    if (url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return tr("Only the address of the pages, without anything behind it.");
    return {};
}

QString PagesForm::validationError() const
{
    for (const QString &problem : { fileProblem(), proxyProblem(), urlProblem() })
        if (!problem.isEmpty())
            return problem;
    return {};
}

bool PagesForm::isChanged() const
{
    return publicUrl() != m_settings.value(keys::publicUrl)
        || (m_hooks.pages && edited() != storedPages(m_settings));
}

QString PagesForm::apply()
{
    m_settings.set(keys::publicUrl, publicUrl());
    if (m_feed)
        m_feed->load(); // it stands below that address
    if (!m_hooks.pages)
        return {};
    const PagesSettings now = edited();
    if (now == storedPages(m_settings))
        return {};
    storePages(m_settings, now);
    // What comes of it shows in the state, here and in the window.
    base::whenDone(m_hooks.pages->apply(now), this, [](const base::Result<QUrl> &) {});
    return {};
}

void PagesForm::touched()
{
    if (m_loading)
        return;
    arrange();
    Q_EMIT changed();
}

void PagesForm::arrange()
{
    const int encryption = m_encryption->currentIndex();
    for (QWidget *row : { m_certificateRow, m_keyRow })
        showFormRow(*m_form, row, encryption == OwnCertificate);
    showFormRow(*m_form, m_proxiesRow, encryption == BehindProxy);
    const bool isOpen = encryption == Plain && !isThisComputerOnly(m_address->currentData().toString());
    m_encryptionNote->setHint(isOpen
            ? tr("What people type can be read by others in the network. Browsers allow camera and "
                 "microphone only with a certificate.")
            : QString());
    m_fileNote->setProblem(fileProblem());
    m_proxiesNote->setProblem(proxyProblem());
    m_urlNote->setProblem(urlProblem());
    m_check->setEnabled(!publicUrl().isEmpty() && urlProblem().isEmpty());
}

void PagesForm::showState()
{
    if (!m_hooks.pages)
        return;
    const PagesState state = m_hooks.pages->state();
    const QColor colour = state.phase == Phase::Running ? doneColour(palette())
        : state.phase == Phase::Failed                  ? warningColour(palette())
                                                        : faintColour(palette());
    const QString iconName = state.phase == Phase::Running ? u"check"_s
        : state.phase == Phase::Failed                     ? u"warning"_s
                                                           : u"info"_s;
    QString text;
    switch (state.phase) {
    case Phase::Off:
        text = tr("Not running.");
        break;
    case Phase::Starting:
        text = tr("Starting…");
        break;
    case Phase::Running:
        text = tr("Running on %1").arg(state.address.toString());
        break;
    case Phase::Failed:
        text = tr("Not running: %1").arg(state.reason);
        break;
    }
    m_stateIcon->setPixmap(tintedIcon(iconName, fontMetrics().height(), colour, devicePixelRatioF()));
    if (m_state->text() != text) {
        m_state->setText(text);
        QAccessibleEvent event(m_state, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    const QUrl outside = state.phase == Phase::Running ? seenFromOutside(state.address) : QUrl();
    const auto code = services::InviteService::qrCode(outside.toString());
    m_outside->setVisible(!outside.isEmpty() && code);
    if (m_outside->isHidden())
        return;
    m_qr->setModules(*code);
    m_qr->setAccessibleDescription(tr("Leads to %1").arg(outside.toString()));
    m_outsideText->setText(tr("In your network: %1").arg(outside.toString()));
    m_useOutside->setVisible(publicUrl() != outside.toString());
}

void PagesForm::check()
{
    m_check->setEnabled(false);
    m_urlNote->setHint(tr("Asking…"));
    base::whenDone(m_hooks.checkPublicUrl(QUrl(publicUrl())), this,
        [this, asked = ++m_checks](const base::Result<bool> &found) {
            if (asked != m_checks)
                return;
            m_check->setEnabled(true);
            m_urlNote->setHint({});
            if (found)
                m_urlNote->setHint(tr("The attendee pages answer there."));
            else if (found.error().kind == base::ErrorKind::Transient)
                m_urlNote->setProblem(
                    tr("Nothing answers there. Check the address, and that the pages run and "
                       "your router or proxy leads to them."));
            else
                m_urlNote->setProblem(refusalText(tr("The pages were not found."), found.error()));
        });
}

} // namespace ui
