#include "desktop/shell_windows.h"

#include <windows.h>

#include <objbase.h>
#include <shellapi.h>
#include <shlwapi.h>

#include <array>
#include <thread>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

base::Result<bool> openNow(const std::wstring &target)
{
    // Shell extensions may need COM (documentation of ShellExecuteEx).
    const HRESULT com = CoInitializeEx(nullptr, COINIT_APARTMENTTHREADED | COINIT_DISABLE_OLE1DDE);
    SHELLEXECUTEINFOW info {};
    info.cbSize = sizeof(info);
    info.fMask = SEE_MASK_NOASYNC | SEE_MASK_FLAG_NO_UI;
    info.lpVerb = L"open";
    info.lpFile = target.c_str();
    info.nShow = SW_SHOWNORMAL;
    const bool opened = ShellExecuteExW(&info);
    const DWORD error = opened ? ERROR_SUCCESS : GetLastError();
    if (SUCCEEDED(com))
        CoUninitialize();
    if (opened)
        return true;
    const auto kind = error == ERROR_NO_ASSOCIATION || error == ERROR_FILE_NOT_FOUND
        ? base::ErrorKind::NotFound
        : base::ErrorKind::Rejected;
    return base::failure(kind, u"Windows did not open it (error %1)"_s.arg(error));
}

} // namespace

QString schemeProgram(const QString &scheme)
{
    std::array<wchar_t, 1024> program {};
    auto size = DWORD(program.size());
    const HRESULT found = AssocQueryStringW(ASSOCF_IS_PROTOCOL, ASSOCSTR_EXECUTABLE,
        scheme.toStdWString().c_str(), L"open", program.data(), &size);
    if (FAILED(found))
        return {};
    const QString path = QString::fromWCharArray(program.data());
    // What Windows names for an unknown scheme: its own "How do you want to open this?".
    return path.endsWith(u"OpenWith.exe", Qt::CaseInsensitive) ? QString() : path;
}

base::Async<bool> shellOpen(const QString &target)
{
    auto promise = std::make_shared<QPromise<base::Result<bool>>>();
    promise->start();
    std::thread([promise, target = target.toStdWString()] {
        promise->addResult(openNow(target));
        promise->finish();
    }).detach();
    return promise->future();
}

} // namespace desktop
