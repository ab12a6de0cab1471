#include "ui/dialogs/settings/meetingsform.h"

#include "services/placecatalog.h"
#include "settings/settings.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/written.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
namespace keys = settings::keys;
using model::ProviderKind;

MeetingsForm::MeetingsForm(settings::Settings &settings, QWidget *parent)
    : SettingsForm(SettingsPage::Meetings, tr("Meetings"), parent), m_settings(settings)
{
    build();
    load();
    onWritten(m_server, this, [this] {
        m_note->setProblem(validationError());
        Q_EMIT changed();
    });
    for (const Native &native : m_native)
        connect(native.box, &QCheckBox::toggled, this, &SettingsForm::changed);
}

void MeetingsForm::build()
{
    m_server = new QLineEdit(this);
    m_server->setAccessibleName(tr("Jitsi server"));
    m_server->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_note = new FieldNote(m_server, this);
    m_note->setHint(tr("New Jitsi Meet sessions get a room there. A session can name another one."));
    auto *field = new QWidget(this);
    auto *fieldColumn = new QVBoxLayout(field);
    fieldColumn->setContentsMargins(0, 0, 0, 0);
    fieldColumn->addWidget(m_server);
    fieldColumn->addWidget(m_note);
    auto *form = new QFormLayout;
    auto *label = new QLabel(tr("&Jitsi server"), this);
    label->setBuddy(m_server);
    form->addRow(label, field);

    auto *group = new QGroupBox(tr("Open in their own program instead of the browser"), this);
    auto *boxes = new QVBoxLayout(group);
    // Those whose program takes links: providers/provider.h, nativeScheme.
    for (auto kind : { ProviderKind::JitsiMeet, ProviderKind::Zoom, ProviderKind::Teams }) {
        auto *box = new QCheckBox(services::placeChoice(kind).name, group);
        box->setAccessibleDescription(group->title());
        boxes->addWidget(box);
        m_native.push_back({ model::providerWord(kind), box });
    }
    auto *words = new QLabel(tr("Where the program is missing, the browser is used."), group);
    words->setWordWrap(true);
    boxes->addWidget(words);

    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(group);
    column->addStretch(1);
}

QString MeetingsForm::server() const
{
    const QString typed = m_server->text().trimmed();
    if (typed.isEmpty() || typed.contains(u"://"_s))
        return typed;
    return u"https://" % typed;
}

void MeetingsForm::load()
{
    fillIn(m_server, m_settings.value(keys::jitsiServer));
    for (const Native &native : m_native)
        native.box->setChecked(m_settings.prefersNativeApp(native.provider));
    m_note->setProblem({});
}

void MeetingsForm::reset()
{
    fillIn(m_server, keys::jitsiServer.fallback.toString());
    for (const Native &native : m_native)
        native.box->setChecked(false);
    m_note->setProblem({});
    Q_EMIT changed();
}

QString MeetingsForm::validationError() const
{
    const QString text = server();
    if (text.isEmpty())
        return tr("Enter the address of a Jitsi server, such as https://meet.jit.si.");
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || text.contains(u' '))
        return tr("This is no web address. It looks like https://meet.jit.si.");
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return tr("The address must begin with https:// or http://.");
    if (url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return tr("Only the server’s address, without anything behind it.");
    return {};
}

bool MeetingsForm::isChanged() const
{
    if (server() != m_settings.value(keys::jitsiServer))
        return true;
    return std::any_of(m_native.begin(), m_native.end(), [this](const Native &native) {
        return native.box->isChecked() != m_settings.prefersNativeApp(native.provider);
    });
}

QString MeetingsForm::apply()
{
    m_settings.set(keys::jitsiServer, server());
    for (const Native &native : m_native)
        m_settings.setPrefersNativeApp(native.provider, native.box->isChecked());
    return {};
}

} // namespace ui
