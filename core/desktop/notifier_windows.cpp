#include "desktop/notifier.h"

#include <windows.h>

#include <shellapi.h>

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

constexpr UINT callbackMessage = WM_APP + 1;
constexpr UINT iconId = 1;

template <size_t size>
void copyText(wchar_t (&target)[size], const QString &text)
{
    const QString cut = text.left(qsizetype(size) - 1);
    const qsizetype length = cut.toWCharArray(target);
    target[length] = L'\0';
}

// A notification through the notification area, which Windows 10 and 11 show as a toast: no buttons,
// one at a time, but no shortcut with an application id in the start menu is needed either. Its icon
// is there only as long as the notification; the window's own tray icon is another.
class BalloonNotifier final : public Notifier {
public:
    BalloonNotifier() = default;
    ~BalloonNotifier() override
    {
        if (!m_window)
            return;
        removeIcon();
        DestroyWindow(m_window);
    }

    bool hasActions() const override { return false; }

    void show(const Notification &notification) override
    {
        if (!prepare()) {
            Q_EMIT failed(notification.id, u"no notification area"_s);
            return;
        }
        const QString before = std::exchange(m_shown, notification.id);
        if (!before.isEmpty() && before != m_shown)
            Q_EMIT closed(before);
        m_icon.uFlags = NIF_INFO;
        m_icon.dwInfoFlags = NIIF_INFO | NIIF_RESPECT_QUIET_TIME;
        copyText(m_icon.szInfoTitle, notification.title.simplified());
        // An empty text would take the notification away.
        copyText(m_icon.szInfo, notification.body.isEmpty() ? u" "_s : notification.body);
        if (!Shell_NotifyIconW(NIM_MODIFY, &m_icon)) {
            m_shown.clear();
            removeIcon();
            Q_EMIT failed(notification.id, u"the notification area refused"_s);
        }
    }

    void withdraw(const QString &id) override
    {
        if (m_shown != id || id.isEmpty())
            return;
        m_shown.clear();
        removeIcon(); // and what it says with it
        Q_EMIT closed(id);
    }

private:
    static LRESULT CALLBACK onMessage(HWND window, UINT message, WPARAM wParam, LPARAM lParam)
    {
        auto *self = reinterpret_cast<BalloonNotifier *>(GetWindowLongPtrW(window, GWLP_USERDATA));
        if (self && message == callbackMessage)
            self->onIcon(LOWORD(lParam));
        return DefWindowProcW(window, message, wParam, lParam);
    }

    void onIcon(UINT event)
    {
        if (event != NIN_BALLOONUSERCLICK && event != NIN_BALLOONTIMEOUT && event != NIN_BALLOONHIDE)
            return;
        const QString id = std::exchange(m_shown, QString());
        if (id.isEmpty())
            return;
        removeIcon();
        const QPointer<BalloonNotifier> alive(this);
        if (event == NIN_BALLOONUSERCLICK)
            Q_EMIT actionInvoked(id, u"default"_s);
        if (alive)
            Q_EMIT closed(id);
    }

    bool prepare()
    {
        if (m_iconAdded)
            return true;
        if (!m_window) {
            WNDCLASSW description {};
            description.lpfnWndProc = &BalloonNotifier::onMessage;
            description.hInstance = GetModuleHandleW(nullptr);
            description.lpszClassName = L"MeetwrightNotifier";
            RegisterClassW(&description); // fails harmlessly the second time
            m_window = CreateWindowExW(0, description.lpszClassName, L"", 0, 0, 0, 0, 0, nullptr, nullptr,
                description.hInstance, nullptr);
            if (!m_window)
                return false;
            SetWindowLongPtrW(m_window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
        }
        m_icon = {};
        m_icon.cbSize = sizeof(m_icon);
        m_icon.hWnd = m_window;
        m_icon.uID = iconId;
        m_icon.uFlags = NIF_MESSAGE | NIF_ICON;
        m_icon.uCallbackMessage = callbackMessage;
        m_icon.hIcon = LoadIconW(nullptr, MAKEINTRESOURCEW(32512)); // IDI_APPLICATION
        m_iconAdded = Shell_NotifyIconW(NIM_ADD, &m_icon);
        if (m_iconAdded) {
            m_icon.uVersion = NOTIFYICON_VERSION_4;
            Shell_NotifyIconW(NIM_SETVERSION, &m_icon);
        }
        return m_iconAdded;
    }

    void removeIcon()
    {
        if (std::exchange(m_iconAdded, false))
            Shell_NotifyIconW(NIM_DELETE, &m_icon);
    }

    HWND m_window = nullptr;
    NOTIFYICONDATAW m_icon {};
    bool m_iconAdded = false;
    QString m_shown;
};

} // namespace

std::unique_ptr<Notifier> makeNotifier()
{
    return std::make_unique<BalloonNotifier>();
}

} // namespace desktop
