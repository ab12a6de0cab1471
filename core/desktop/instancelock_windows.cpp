#include "desktop/instancelock.h"

#include <QDir>

#include <windows.h>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

class FileLock final : public InstanceLock {
public:
    explicit FileLock(HANDLE file) : m_file(file) { }
    ~FileLock() override { CloseHandle(m_file); }
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    HANDLE m_file;
};

} // namespace

base::Result<std::unique_ptr<InstanceLock>> InstanceLock::tryLock(const QString &path)
{
    // Shared with nobody; gone with its last handle.
    const HANDLE file
        = CreateFileW(reinterpret_cast<LPCWSTR>(QDir::toNativeSeparators(path).utf16()), GENERIC_WRITE, 0,
            nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_TEMPORARY | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (file != INVALID_HANDLE_VALUE)
        return std::make_unique<FileLock>(file);
    const DWORD error = GetLastError();
    if (error == ERROR_SHARING_VIOLATION || error == ERROR_ACCESS_DENIED) // denied: it is being removed
        return std::unique_ptr<InstanceLock>();
    return base::failure(base::ErrorKind::Storage, u"cannot lock "_s + path);
}

} // namespace desktop
